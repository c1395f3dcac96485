import type { OpenItem } from './account.ts'
import { compareOpenItems } from './account.ts'
import { agreementOn, type AgreementStanding } from './agreement.ts'
import type { CurrencyCode } from './currency.ts'
import type { Day } from './day.ts'
import { compareFacts } from './fact.ts'
import type { FactId } from './ids.ts'
import { minorUnits } from './money.ts'

/** An open debt, or the part of one, by the day that it is owed on now. */
export interface AgedItem extends OpenItem {
  /** Its own due day, before any agreement. */
  readonly ownDue: Day
  /** The agreement in force whose dates it has. */
  readonly agreement?: FactId
  /** Index into the agreement's plan. */
  readonly part?: number
}

/**
 * The open debts of a customer by the days on which they are owed on a day ("Aging"): those that an agreement in force
 * covers have its dates, an instalment cut where a part of the plan ends; all others have their own. Nothing is lost:
 * what is open of each instalment is the sum of its items. Of two agreements over one debt the later one counts.
 * @param open as of the day of asking or later
 */
export function agedItems<T extends OpenItem & { readonly currency: CurrencyCode }>(
  open: readonly T[],
  agreements: readonly AgreementStanding[],
  day: Day,
): (T & AgedItem)[] {
  const own = (item: T): T & AgedItem => ({ ...item, ownDue: item.due })
  const inForce = agreements.flatMap((standing) => {
    const on = agreementOn(standing, day)
    return on?.state === 'kept' ? [{ fact: standing.fact, parts: on.parts }] : []
  })
  if (inForce.length === 0) return open.map(own)

  inForce.sort((a, b) => (a.fact.on === b.fact.on ? compareFacts(b.fact, a.fact) : a.fact.on < b.fact.on ? 1 : -1))
  const left = new Map<T, number>(open.map((item) => [item, item.open]))
  const aged: (T & AgedItem)[] = []
  for (const { fact, parts } of inForce) {
    const rests = parts.map((part) => part.open as number)
    for (const item of open.toSorted(compareOpenItems)) {
      const { charge, instalment } = item
      if (item.currency !== fact.currency) continue
      const covered = fact.debts.find((debt) => debt.charge === charge && debt.instalment === instalment)
      let takes = Math.min(covered?.amount ?? 0, left.get(item) ?? 0)
      for (const [part, rest] of rests.entries()) {
        const piece = Math.min(takes, rest)
        if (piece <= 0) continue
        rests[part] = rest - piece
        takes -= piece
        left.set(item, (left.get(item) ?? 0) - piece)
        const due = parts[part]?.due ?? item.due
        aged.push({ ...own(item), due, open: minorUnits(piece), agreement: fact.id, part })
      }
    }
  }
  const rest = open.flatMap((item) => {
    const amount = left.get(item) ?? 0
    return amount > 0 ? [{ ...own(item), open: minorUnits(amount) }] : []
  })
  return [...aged, ...rest]
}
