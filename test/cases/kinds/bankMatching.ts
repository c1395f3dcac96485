import { expect } from 'vitest'
import { parseCurrency, type CurrencyCode, type StatedCurrency } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import { matchMovements } from '../../../src/domain/bankMatching.ts'
import type { Match, MatchBooks, MatchProposal, StatementMovement } from '../../../src/domain/matching/movements.ts'
import { minorOf } from './decimals.ts'
import { toDecimal } from '../../../src/domain/money.ts'
import type { RunCase } from '../caseFile.ts'

interface Given {
  readonly movements: readonly {
    readonly id: string
    readonly on: string
    readonly amount: string
    readonly currency?: string
    readonly account?: string
    readonly reference?: string
    readonly from?: string
    readonly fromAccount?: string
    readonly text?: string
    readonly reversal?: true
    readonly batch?: string
  }[]
  readonly customers: readonly {
    readonly id: string
    readonly name: string
    readonly taxId?: string
    readonly phone?: string
    readonly email?: string
    readonly code?: string
  }[]
  /** Each a charge of one instalment. */
  readonly debts?: readonly {
    readonly id: string
    readonly of: string
    readonly due: string
    readonly amount: string
    readonly number?: string
    readonly currency?: string
  }[]
  readonly payments?: readonly {
    readonly id: string
    readonly of: string
    readonly on: string
    readonly amount: string
    readonly source?: string
  }[]
  readonly payers?: readonly { readonly of: string; readonly name?: string; readonly account?: string }[]
  readonly own?: { readonly names?: readonly string[]; readonly accounts?: readonly string[] }
  readonly known?: readonly string[]
}

/** By the movement: "sure ana d1:50.00 +0.00 because number 2031, one-debt", shortened to what is checked. */
type Expected = Readonly<
  Record<
    string,
    {
      readonly kind: string
      readonly reason?: string
      readonly payment?: string
      readonly customer?: string
      readonly debts?: Readonly<Record<string, string>>
      readonly rest?: string
      readonly because?: readonly string[]
      readonly options?: readonly string[]
    }
  >
>

const EUR = 'EUR' as CurrencyCode
const currencyOf = (text: string | undefined): StatedCurrency =>
  text === undefined ? EUR : (parseCurrency(text) ?? (text as StatedCurrency))
const ofBooks = (text: string | undefined): CurrencyCode => parseCurrency(text ?? 'EUR') ?? EUR

function booksOf({ customers, debts = [], payments = [], payers = [], own }: Given): MatchBooks {
  return {
    customers: customers.map(({ id, ...rest }) => ({
      taxId: '',
      phone: '',
      email: '',
      code: '',
      ...rest,
      id: id as FactId,
    })),
    debts: debts.map(({ id, of, due, amount, number = '', currency }) => {
      const money = minorOf(amount, ofBooks(currency))
      return {
        customer: of as FactId,
        charge: id as FactId,
        instalment: 0,
        issued: day(due),
        due: day(due),
        amount: money,
        open: money,
        currency: ofBooks(currency),
        number,
      }
    }),
    payments: payments.map(({ id, of, on, amount, source }) => ({
      id: id as FactId,
      customer: of as FactId,
      currency: EUR,
      amount: minorOf(amount, EUR),
      on: day(on),
      ...(source === undefined ? {} : { source }),
    })),
    payers: payers.map(({ of, name = '', account = '' }) => ({ customer: of as FactId, name, account })),
    own: { names: own?.names ?? [], accounts: own?.accounts ?? [] },
  }
}

function movementsOf({ movements }: Given): StatementMovement[] {
  return movements.map(({ id, on, amount, currency, account = '', from = '', fromAccount, text = '', ...rest }) => ({
    fingerprint: id,
    booked: day(on),
    amount: minorOf(amount, ofBooks(currency)),
    currency: currencyOf(currency),
    account,
    reference: rest.reference ?? '',
    counterparty: from,
    text,
    ...(fromAccount === undefined ? {} : { counterpartyAccount: fromAccount }),
    ...(rest.reversal ? { reversal: true } : {}),
    ...(rest.batch === undefined ? {} : { batch: rest.batch }),
  }))
}

function plainProposal({ customer, reasons, allocations, rest }: MatchProposal) {
  return {
    customer,
    debts: Object.fromEntries(allocations.map(({ charge, amount }) => [charge, toDecimal(amount, EUR)])),
    rest: toDecimal(rest, EUR),
    because: reasons.map((reason) =>
      'number' in reason && reason.number !== '' ? `${reason.type} ${reason.number}` : reason.type,
    ),
  }
}

function plain(match: Match) {
  switch (match.kind) {
    case 'left-out':
    case 'already':
      return match
    case 'sure':
    case 'likely':
      return { kind: match.kind, ...plainProposal(match.proposal) }
    case 'choose':
      return { kind: match.kind, options: match.options.map(({ customer }) => customer) }
  }
}

/** What is proposed for each movement that is named; the others may be anything. */
export const runBankMatching: RunCase<Given, Expected> = ({ given, expect: expected }) => {
  const matches = matchMovements(movementsOf(given), booksOf(given), new Set(given.known))
  expect(Object.fromEntries([...matches].map(([id, match]) => [id, plain(match)]))).toMatchObject(expected)
  for (const [id, { debts }] of Object.entries(expected)) {
    // Not more debts than are named.
    const match = matches.get(id)
    if (debts && match && (match.kind === 'sure' || match.kind === 'likely')) {
      expect(plain(match)).toHaveProperty('debts', debts)
    }
  }
}
