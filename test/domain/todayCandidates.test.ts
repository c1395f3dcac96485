import { expect, it, test } from 'vitest'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { Action } from '../../src/domain/nextAction.ts'
import { candidateOn, type TodayInput } from '../../src/domain/todayOrder.ts'

const TODAY = day('2026-07-10')
const PEN = 'PEN' as CurrencyCode
const since = day('2026-07-01')

const row = (due: string, ...actions: readonly Action[]): TodayInput => ({
  tags: [],
  owed: { [PEN]: { [day(due)]: minorUnits(500) } },
  stretches: [{ from: since, actions }],
})
const kindsOn = (input: TodayInput) => candidateOn(input, TODAY, PEN)?.actions.map(({ kind }) => kind)

test.each([
  ['today', '2026-07-10', undefined],
  ['in a week', '2026-07-17', undefined],
  ['in eight days', '2026-07-18', ['ladder-step']],
  ['since yesterday', '2026-07-09', ['ladder-step']],
])('a reminder of a debt that is due %s is in Hoy, unless it is told under this week', (_when, due, kinds) => {
  expect(kindsOn(row(due, { kind: 'ladder-step', since }))).toEqual(kinds)
})

it('of a debt that falls due this week all is told, once there is more than the reminder', () => {
  const cheque: Action = { kind: 'cheque-due', since }
  expect(kindsOn(row('2026-07-12', { kind: 'ladder-step', since }, cheque))).toEqual(['ladder-step', 'cheque-due'])
})
