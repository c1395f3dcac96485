import type { EntryFact } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { paymentReceiptOf, type PaymentReceipt } from '../domain/paymentReceipt.ts'
import { settledAccountOf, type SettledAccount } from '../domain/settledAccount.ts'
import type { Day } from '../domain/day.ts'
import { entriesOf } from '../storage/ofCustomer.ts'
import { useRows } from './books.ts'

/** A payment with where its money is today; `null` when it does not stand, or its account's sums pass the bound of money.ts. */
export function usePaymentReceipt(customer: CustomerId, payment: FactId): PaymentReceipt | null | undefined {
  return useFigures(customer, ['receipt', payment], (facts, today) => paymentReceiptOf(facts, payment, today))
}

/** What was settled, where nothing is open today; `null` when the account is not settled. */
export function useSettledAccount(customer: CustomerId): SettledAccount | null | undefined {
  return useFigures(customer, ['settled'], settledAccountOf)
}

/** Reads every entry of the customer. */
function useFigures<T>(
  customer: CustomerId,
  terms: readonly string[],
  figures: (facts: readonly EntryFact[], today: Day) => T | undefined,
): T | null | undefined {
  return useRows(
    async (db, today) => {
      const facts = (await entriesOf(db, customer)).map(({ fact }) => fact)
      try {
        return figures(facts, today) ?? null
      } catch (error) {
        if (error instanceof RangeError) return null
        throw error
      }
    },
    [customer, ...terms],
  )
}
