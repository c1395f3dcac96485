import { expect, test } from 'vitest'
import { isolating } from '../../src/i18n/isolating.ts'
import { es } from './words.ts'

const ARABIC = 'أحمد العلي'
const HEBREW = 'משה כהן'

test('a name that is written from the right is kept apart in its sentence, so that figures after it stay after it', () => {
  const { entry, cheques, solve } = isolating(es)
  expect(entry.savedOf.fiado('$350.00', ARABIC)).toBe(`Fiado de $350.00 a \u2068${ARABIC}\u2069`)
  expect(cheques.line(HEBREW, '$350.00')).toBe(`\u2068${HEBREW}\u2069: $350.00`)
  expect(solve.promiseTitle(HEBREW)).toBe(`Promesa de \u2068${HEBREW}\u2069`)
})

test('other names, figures and lists are left as they are', () => {
  const { entry, account, guard, common } = isolating(es)
  expect(entry.savedOf.fiado('$350.00', 'José Ñandú')).toBe('Fiado de $350.00 a José Ñandú')
  expect(entry.savedOf.fiado('د.م. 350', 'Ana')).toContain('\u2068')
  expect(common.days(3)).toBe('3 días')
  expect(guard.weekdays).toEqual(es.guard.weekdays)
  expect(account.owes).toBe('Debe')
  const pages = new Map([['hoy', ['Hoy']]])
  expect(isolating(pages)).toBe(pages)
})
