import { expect } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import { toDecimal } from '../../../src/domain/money.ts'
import { accountMovements } from '../../../src/domain/movementsLedger.ts'
import type { RunCase } from '../caseFile.ts'
import { factsOf, type AccountGiven } from './accountFacts.ts'
import { currencyOf } from './decimals.ts'

interface LedgerGiven extends AccountGiven {
  readonly from: string
}

interface LedgerExpected {
  readonly opening: string
  /** "day id effect balance"; with a minus before the id, what takes it back */
  readonly lines: readonly string[]
  readonly charged: string
  readonly credited: string
  readonly closing: string
}

/** `asOf` is the last day of the period. */
export const runMovementsLedger: RunCase<LedgerGiven, LedgerExpected> = ({ given, expect: expected }) => {
  const currency = currencyOf(given.currency)
  const found = accountMovements(factsOf(given), currency, { from: day(given.from), to: day(given.asOf) })
  const money = (amount: typeof found.opening) => toDecimal(amount, currency)
  expect({
    opening: money(found.opening),
    lines: found.lines.map(
      ({ on, fact, effect, balance, isTakenBack }) =>
        `${on} ${isTakenBack ? '-' : ''}${fact.id} ${money(effect)} ${money(balance)}`,
    ),
    charged: money(found.charged),
    credited: money(found.credited),
    closing: money(found.closing),
  }).toEqual(expected)
}
