import { bearsInterest, demandedOn } from '../domain/accruedInterest.ts'
import { agreementOn } from '../domain/agreement.ts'
import type { ChargeState } from '../domain/account.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { ChargeFact } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { interestSourceOf } from '../domain/interestSource.ts'
import { readInterestSetting, type InterestRule } from '../domain/interestSetting.ts'
import { add, ZERO, type MinorUnits } from '../domain/money.ts'
import { isStanding } from '../domain/position.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { contactsOf, entriesOf, processOf } from '../storage/ofCustomer.ts'
import { agreementsOf, chargeParts, stepsOf } from '../storage/projection/agreementsOf.ts'
import { useRows } from './books.ts'

/** A debt that was or is late, with what was done about its interest. */
export interface LateCharge extends Pick<ChargeState, 'instalments' | 'applied'> {
  readonly fact: ChargeFact
  readonly currency: CurrencyCode
  readonly open: MinorUnits
  readonly demandedOn: Day | undefined
  readonly charged: MinorUnits
  readonly waived: MinorUnits
}

/** What late interest of one customer is worked out from; the rates are the law's (useLaw) and the owner's own. */
export interface LateInterest {
  /** How it is counted for such a customer; `null`: not at all. */
  readonly rule: InterestRule | null
  /** Oldest first. Not what an agreement covers that was not broken. */
  readonly charges: readonly LateCharge[]
}

/** `null`: there is no such customer. */
export function useLateInterest(customer: CustomerId): LateInterest | null | undefined {
  return useRows((db, today) => readLateInterest(db, customer, today), [customer])
}

/** As `useLateInterest`, once. Without a rule nothing more is read than the setting. */
export async function readLateInterest(db: BooksDatabase, id: CustomerId, today: Day): Promise<LateInterest | null> {
  const [customer, stored] = await Promise.all([db.customers.get(id), db.settings.get('interest')])
  if (!customer) return null
  const setting = readInterestSetting(stored?.value)
  if (!setting.on) return { rule: null, charges: [] }
  const [entries, process, contacts] = await Promise.all([entriesOf(db, id), processOf(db, id), contactsOf(db, id)])
  const living = entries.filter((row) => row.reversedBy === undefined)
  const agreed = new Set(
    agreementsOf(process, chargeParts(living)).flatMap((agreement) => {
      const state = agreementOn(agreement, today)?.state
      return state === 'kept' || state === 'fulfilled' ? agreement.fact.debts.map(({ charge }) => charge) : []
    }),
  )
  const waived = new Map<FactId, MinorUnits>()
  const charged = new Map<FactId, MinorUnits>()
  const more = (sums: Map<FactId, MinorUnits>, of: FactId, amount: MinorUnits) =>
    sums.set(of, add(sums.get(of) ?? ZERO, amount))
  for (const step of stepsOf(process, 'interestWaived')) {
    if (isStanding(step, today)) more(waived, step.fact.charge, step.fact.amount)
  }
  for (const { fact } of living) {
    const of = fact.kind === 'charge' && fact.issued <= today ? interestSourceOf(fact.source)?.charge : undefined
    if (of && fact.kind === 'charge') for (const { amount } of fact.instalments) more(charged, of, amount)
  }
  const said = contacts.filter((row) => row.reversedBy === undefined).map(({ fact }) => fact)
  const charges = living.flatMap(({ fact, currency, instalments = [], applied = [] }): LateCharge[] => {
    const due = instalments[0]?.due
    if (fact.kind !== 'charge' || !bearsInterest(fact) || due === undefined || due >= today) return []
    if (agreed.has(fact.id)) return []
    return [
      {
        fact,
        currency,
        instalments,
        applied,
        open: instalments.reduce((total, part) => add(total, part.open), ZERO),
        demandedOn: demandedOn(fact.id, due, said),
        charged: charged.get(fact.id) ?? ZERO,
        waived: waived.get(fact.id) ?? ZERO,
      },
    ]
  })
  return {
    rule: setting[customer.profile.party],
    charges: charges.toSorted((a, b) => ((a.instalments[0]?.due ?? '') < (b.instalments[0]?.due ?? '') ? -1 : 1)),
  }
}
