import { expect, test } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import { createFormat } from '../../../src/domain/format.ts'
import type { CustomerId, FactId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import type { Action } from '../../../src/domain/nextAction.ts'
import { actionPath } from '../../../src/features/today/actionPath.ts'
import { reasonText } from '../../../src/features/today/reasonText.ts'
import { holdText } from '../../../src/ui/holdText.ts'
import { workWords } from '../../../src/i18n/es/workCatalogue.ts'
import type { TodayLine } from '../../../src/queries/useTodayList.ts'
import type { ProcessRow } from '../../../src/storage/processRows.ts'
import { PROCESS_FACTS } from '../../support/processFacts.ts'

const format = createFormat('es-PE')
const ID = '260700ABCDEFGHJKMN' as FactId

/** The row of the first fact of a kind: promised for 15 July, instalments on 20 and 27 July, a cheque for 10 August. */
function step(kind: ProcessRow['fact']['kind'], received = 0): ProcessRow {
  const fact = PROCESS_FACTS.find((each) => each.kind === kind) as ProcessRow['fact']
  return { id: fact.id, customerId: ID, on: fact.on, at: fact.at, fact, received: minorUnits(received) }
}

const told = (kind: Action['kind'], since: string, today: string, row?: ProcessRow, more: Partial<Action> = {}) =>
  reasonText({ kind, since: day(since), ...more }, row, workWords, format, day(today))

test('every kind of action says why, with the sum and the day of what it is about', () => {
  expect(told('broken-promise', '2026-07-17', '2026-07-18', step('promise'))).toBe(
    'Prometió S/ 45.50 para el 15 jul 2026 y no llegó'.replace('S/ ', 'S/\u00A0'),
  )
  expect(told('broken-promise', '2026-07-17', '2026-07-18', step('promise', 1000))).toMatch(/; llegaron S\/.10\.00$/)
  expect(told('promise-due', '2026-07-15', '2026-07-15', step('promise'))).toMatch(/^Prometió pagar S\/.45\.50 hoy$/)
  expect(told('promise-due', '2026-07-15', '2026-07-16', step('promise'))).toMatch(
    /el miércoles 15 de julio: ¿llegó\?$/,
  )
  const agreement = step('agreement')
  expect(told('instalment-due', '2026-07-20', '2026-07-20', agreement)).toMatch(/^Cuota 1 de 2 .*40\.00: vence hoy$/)
  expect(told('instalment-due', '2026-07-27', '2026-07-28', agreement)).toMatch(/^Cuota 2 de 2 .*5\.50: venció ayer$/)
  expect(told('next-contact', '2026-07-13', '2026-07-13')).toMatch(/hoy$/)
  expect(told('next-contact', '2026-07-13', '2026-07-15')).toMatch(/hace 2 días$/)
  expect(told('cheque-due', '2026-08-10', '2026-08-11', step('cheque'))).toMatch(/45\.50 por depositar desde el 10 ago/)
  expect(told('handover', '2026-07-01', '2026-07-06')).toMatch(/^Toca decidir cómo seguir$/)
  expect(told('over-limit', '2026-07-01', '2026-07-06')).toBe('Pasó su límite de crédito')
})

test('a step of the ladder needs no reason but how late it is, unless a letter waits for something', () => {
  expect(told('ladder-step', '2026-07-01', '2026-07-06', undefined, { level: '1' })).toBeUndefined()
  expect(told('ladder-step', '2026-07-01', '2026-07-06', undefined, { level: '2', lacks: ['no-dispute'] })).toMatch(
    /carta/,
  )
})

test('what is gone from the books is told without its sum', () => {
  for (const kind of ['broken-promise', 'promise-due', 'instalment-due', 'cheque-due'] as const) {
    expect(told(kind, '2026-07-15', '2026-07-16')).not.toMatch(/undefined|S\//)
  }
})

test('who waits is told what for', () => {
  const said = (hold: Parameters<typeof holdText>[0]) => holdText(hold, workWords, format)
  expect(said({ type: 'hold', hold: 'promise', until: day('2026-07-17') })).toMatch(
    /^prometió pagar; espera al viernes/,
  )
  expect(said({ type: 'hold', hold: 'dispute' })).toBe('no está conforme')
  expect(said({ type: 'hold', hold: 'paused', until: day('2026-07-17') })).toMatch(/^en pausa, hasta el viernes 17/)
  expect(said({ type: 'too-soon', until: day('2026-07-17') })).toBeUndefined()
})

test('a tap leads to what the first reason asks for', () => {
  const path = (actions: readonly Partial<Action>[], phone = '1') =>
    actionPath({ actions, debtor: { customerId: 'C' as CustomerId, phone } } as unknown as TodayLine)
  expect(path([{ kind: 'ladder-step', level: '1' }])).toBe('/clientes/C/recordar')
  expect(path([{ kind: 'ladder-step', level: '3' }])).toBe('/clientes/C/carta')
  expect(path([{ kind: 'ladder-step', level: 'close' }])).toBe('/clientes/C/entregar')
  expect(path([{ kind: 'broken-promise' }, { kind: 'ladder-step', level: '3' }])).toBe('/clientes/C/carta')
  expect(path([{ kind: 'broken-promise' }])).toBe('/clientes/C/recordar')
  expect(path([{ kind: 'next-contact' }, { kind: 'ladder-step', level: '1' }])).toBe('/clientes/C/llamar')
  expect(path([{ kind: 'next-contact' }], '')).toBe('/clientes/C/recordar')
  expect(path([{ kind: 'promise-due' }])).toBe('/apuntar/pago/C')
  expect(path([{ kind: 'handover' }])).toBe('/clientes/C/entregar')
  expect(path([{ kind: 'cheque-due' }])).toBe('/clientes/C/cheques')
  expect(path([])).toBe('/clientes/C')
})
