import { expect } from 'vitest'
import { day } from '../../../src/domain/day.ts'
import { toDecimal } from '../../../src/domain/money.ts'
import { statementOf } from '../../../src/domain/statement.ts'
import type { RunCase } from '../caseFile.ts'
import { factsOf, type AccountGiven } from './accountFacts.ts'
import { currencyOf } from './decimals.ts'
import { agreementSteps, type GivenAgreement } from './processFacts.ts'

interface StatementGiven extends AccountGiven {
  readonly from: string
  readonly agreements?: readonly GivenAgreement[]
}

interface StatementExpected {
  readonly opening: string
  /** "day id effect balance" */
  readonly lines: readonly string[]
  readonly closing: string
  /** "due charge open" */
  readonly open?: readonly string[]
  readonly overdue?: string
}

/** `asOf` is the last day of the period. */
export const runStatement: RunCase<StatementGiven, StatementExpected> = ({ given, expect: expected }) => {
  const currency = currencyOf(given.currency)
  const agreements = agreementSteps(given.agreements ?? [], currency)
  const found = statementOf(factsOf(given), currency, day(given.from), day(given.asOf), agreements)
  const money = (amount: typeof found.opening) => toDecimal(amount, currency)
  expect({
    opening: money(found.opening),
    lines: found.lines.map(
      ({ on, fact, effect, balance, isTakenBack }) =>
        `${on} ${isTakenBack ? '-' : ''}${fact.id} ${money(effect)} ${money(balance)}`,
    ),
    closing: money(found.closing),
    ...(expected.open && { open: found.open.map(({ due, charge, open }) => `${due} ${charge} ${money(open)}`) }),
    ...(expected.overdue !== undefined && { overdue: money(found.overdue) }),
  }).toEqual(expected)
}
