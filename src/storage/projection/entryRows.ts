import { accountOf, type Account, type ChargeState, type MoneyState } from '../../domain/account.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { FOREVER, type Day } from '../../domain/day.ts'
import { possibleDuplicates, repeatedInterest } from '../../domain/duplicates.ts'
import { entryDay } from '../../domain/entryOrder.ts'
import type { ChargeFact, EntryFact } from '../../domain/fact.ts'
import type { FactId } from '../../domain/ids.ts'
import { negate, ZERO, type MinorUnits } from '../../domain/money.ts'
import { entryKeys } from '../../domain/searchKeys.ts'
import type { EntryRow } from '../rows.ts'
import { reversalsOf } from './reversals.ts'
import { unmetOf } from './unmet.ts'

/** Earlier than any day that is recorded: such an entry is never looked at for a past day's figures. */
export const NEVER_OPEN = '0001-01-01' as Day

export interface CustomerEntries {
  readonly rows: readonly EntryRow[]
  /** Currencies whose sums pass the bound of money.ts: their entries are listed and do not count. */
  readonly tooLarge: readonly CurrencyCode[]
}

/** The rows of one customer's entries, all of them, as of today. In any order, the same facts give the same rows. */
export function entryRowsOf(facts: readonly EntryFact[], today: Day): CustomerEntries {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const accounts = new Map<CurrencyCode, Account | undefined>()
  for (const fact of facts) {
    if ('currency' in fact && !accounts.has(fact.currency))
      accounts.set(fact.currency, safeAccount(facts, fact.currency, today))
  }
  const payments = [...accounts.values()].flatMap((account) =>
    [...(account?.money.values() ?? [])].flatMap(({ fact }) => (fact.kind === 'payment' ? [fact] : [])),
  )
  const charges = [...accounts.values()].flatMap((account) =>
    [...(account?.charges.values() ?? [])].map(({ fact }) => fact),
  )
  const duplicates = new Map([...possibleDuplicates(payments), ...repeatedInterest(charges)])
  const reversedToday = reversalsOf(facts.filter((fact) => entryDay(fact) <= today))
  const reversedEver = reversalsOf(facts)
  const has = (id: FactId): boolean => byId.has(id)

  const rows = facts.map((fact): EntryRow => {
    const currency = currencyOf(fact, byId)
    // What names no money of this customer moves none on any day: nobody would wake its row on the day that it begins.
    const isLoose = currency === ''
    const isToCome = !isLoose && entryDay(fact) > today
    const reversal = (isToCome || isLoose ? reversedEver : reversedToday).get(fact.id)
    // Taken back before it begins, an entry to come never begins.
    const isGone = reversal !== undefined && (!isToCome || reversal.on <= entryDay(fact))
    const state = isToCome || isGone ? undefined : stateOf(fact, accounts.get(currency))
    const duplicate = isGone ? undefined : duplicates.get(fact.id)
    return {
      ...baseRowOf(fact, currency),
      ...(isGone ? { effect: ZERO, reversedBy: reversal.id } : {}),
      ...(state ?? {
        settledOn: isLoose ? NEVER_OPEN : settledOf(fact, byId, isToCome, isGone ? reversal.on : undefined),
      }),
      ...(duplicate === undefined ? {} : { maybeDuplicateOf: duplicate }),
      ...unmetOf(fact, has),
    }
  })
  return { rows, tooLarge: [...accounts].flatMap(([currency, account]) => (account ? [] : [currency])) }
}

/** Rows of entries whose customer is not here yet. */
export function waitingRowsOf(facts: readonly EntryFact[]): readonly EntryRow[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return facts.map((fact) => ({
    ...baseRowOf(fact, currencyOf(fact, byId)),
    settledOn: FOREVER,
    ...unmetOf(fact, (id) => byId.has(id)),
  }))
}

/** The part of a row that does not depend on other facts. */
export function baseRowOf(fact: EntryFact, currency: CurrencyCode): Omit<EntryRow, 'settledOn'> {
  const sought = entryKeys(fact)
  return {
    id: fact.id,
    customerId: fact.customer,
    currency,
    day: entryDay(fact),
    at: fact.at,
    fact,
    effect: effectOf(fact),
    ...(sought.length > 0 ? { sought } : {}),
    ...('source' in fact ? { source: fact.source } : {}),
  }
}

/** How a charge stands, in the fields of its row. */
export function chargeFields(state: ChargeState): Pick<EntryRow, 'instalments' | 'applied' | 'od' | 'settledOn'> {
  const open = state.instalments.filter((instalment) => instalment.open > 0)
  const first = open.map((instalment) => instalment.due).toSorted()[0]
  return {
    instalments: state.instalments,
    ...(state.applied.length > 0 ? { applied: state.applied } : {}),
    ...(first === undefined ? {} : { od: first }),
    settledOn: first === undefined ? lastDay(state, state.fact.issued) : FOREVER,
  }
}

/** How a payment or credit stands, in the fields of its row. */
export function moneyFields(state: MoneyState): Pick<EntryRow, 'unapplied' | 'applied' | 'od' | 'settledOn'> {
  return {
    unapplied: state.unapplied,
    ...(state.applied.length > 0 ? { applied: state.applied } : {}),
    ...(state.unapplied > 0 ? { od: state.fact.on } : {}),
    settledOn: state.unapplied > 0 ? FOREVER : lastDay(state, state.fact.on),
  }
}

function stateOf(
  fact: EntryFact,
  account: Account | undefined,
): ReturnType<typeof chargeFields> | ReturnType<typeof moneyFields> | undefined {
  const charge = account?.charges.get(fact.id)
  if (charge) return chargeFields(charge)
  const money = account?.money.get(fact.id)
  return money && moneyFields(money)
}

function lastDay({ applied }: ChargeState | MoneyState, own: Day): Day {
  return applied.reduce((last, item) => (item.on > last ? item.on : last), own)
}

function settledOf(
  fact: EntryFact,
  byId: ReadonlyMap<FactId, EntryFact>,
  isToCome: boolean,
  reversedOn: Day | undefined,
): Day {
  if (reversedOn !== undefined) return reversedOn
  if (isToCome) return FOREVER
  if (fact.kind === 'allocation') return fact.withdraws.length > 0 ? fact.on : NEVER_OPEN
  if (fact.kind !== 'reversal') return FOREVER
  const target = byId.get(fact.of)
  return target && fact.on > entryDay(target) ? fact.on : NEVER_OPEN
}

function effectOf(fact: EntryFact): MinorUnits {
  switch (fact.kind) {
    case 'charge':
      return totalOf(fact)
    case 'payment':
    case 'credit':
      return negate(fact.amount)
    case 'allocation':
    case 'reversal':
      return ZERO
  }
}

function totalOf(charge: ChargeFact): MinorUnits {
  return charge.instalments.reduce((total, instalment) => total + instalment.amount, 0) as MinorUnits
}

function currencyOf(fact: EntryFact, byId: ReadonlyMap<FactId, EntryFact>): CurrencyCode {
  let current: EntryFact | undefined = fact
  // Reversals of reversals; two that name each other must not go round for ever.
  for (let steps = 0; current && steps < 50; steps += 1) {
    if ('currency' in current) return current.currency
    current = byId.get(current.of)
  }
  return '' as CurrencyCode
}

function safeAccount(facts: readonly EntryFact[], currency: CurrencyCode, today: Day): Account | undefined {
  try {
    return accountOf(facts, currency, today)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
