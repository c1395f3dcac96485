import type { CurrencyCode } from '../domain/currency.ts'
import type { AllocationItem, ChargeFact } from '../domain/fact.ts'
import type { CustomerId } from '../domain/ids.ts'
import { minorUnits, subtract, ZERO, type MinorUnits } from '../domain/money.ts'
import { numberKey } from '../interchange/documentSorting.ts'
import { sourceOfUid, type RelatedDocument } from '../interchange/eInvoice.ts'

type Charge = Pick<ChargeFact, 'id' | 'customer' | 'currency' | 'number'>

interface Known {
  readonly charge: Charge
  /** By instalment; goes down as money is put against it. */
  readonly open: MinorUnits[]
}

/** Charges that credit notes and payments of documents may name. */
export interface RelatedCharges {
  readonly add: (charge: Charge, source: string, open: readonly MinorUnits[]) => void
  /** The customer's charge that is named, when it is here in this currency. */
  readonly find: (related: RelatedDocument, customer: CustomerId, currency: CurrencyCode) => Known | undefined
  /** Puts up to so much against it, instalment by instalment. */
  readonly take: (known: Known, amount: MinorUnits) => readonly AllocationItem[]
}

/** An empty book of such charges. */
export function relatedCharges(): RelatedCharges {
  const bySource = new Map<string, Known>()
  const byNumber = new Map<string, Known | 'several'>()
  return {
    add(charge, source, open) {
      if (bySource.has(source)) return
      const known: Known = { charge, open: [...open] }
      if (source !== '') bySource.set(source, known)
      if (charge.number === undefined) return
      const key = `${charge.customer} ${numberKey('', charge.number)}`
      const before = byNumber.get(key)
      byNumber.set(key, before && before !== 'several' && before.charge.id !== charge.id ? 'several' : known)
    },
    find({ uid, series, number }, customer, currency) {
      const numbered = number === '' ? undefined : byNumber.get(`${customer} ${numberKey(series, number)}`)
      const known = (uid === '' ? undefined : bySource.get(sourceOfUid(uid))) ?? numbered
      if (known === undefined || known === 'several') return undefined
      return known.charge.customer === customer && known.charge.currency === currency ? known : undefined
    },
    take({ charge, open }, amount) {
      let rest = amount
      const items: AllocationItem[] = []
      for (const [instalment, left] of open.entries()) {
        const taken = minorUnits(Math.min(rest, left))
        if (taken <= ZERO) continue
        items.push({ charge: charge.id, instalment, amount: taken })
        open[instalment] = subtract(left, taken)
        rest = subtract(rest, taken)
      }
      return items
    },
  }
}
