import type { CustomerId, FactId } from '../domain/ids.ts'
import type { ImportedCustomer } from '../interchange/importedCustomers.ts'
import type { Receivable } from '../interchange/receivables.ts'
import type { DraftOf, FactDraft } from '../ledger/ledger.ts'

/** An imported customer: a mark that later imports know it by, and the personal text as a fact of its own. */
export function customerDrafts(customer: ImportedCustomer, id: CustomerId, newId: () => FactId): FactDraft[] {
  const { name, code, phone, email } = customer
  const patch = {
    name,
    ...(code === '' ? {} : { code }),
    ...(phone === '' ? {} : { phone }),
    ...(email === '' ? {} : { email }),
  }
  return [
    { id, kind: 'customer', patch: { source: customer.source } },
    { id: newId(), kind: 'person', customer: id, patch, over: [] },
  ]
}

/** An imported debt: an invoice when it has a number, otherwise an opening balance. */
export function chargeDraft(receivable: Receivable, customer: CustomerId, id: FactId): DraftOf<'charge'> {
  const { number, concept, issued, due, amount, currency, source } = receivable
  return {
    id,
    kind: 'charge',
    customer,
    chargeKind: number === '' ? 'opening' : 'invoice',
    issued,
    currency,
    instalments: [{ due, amount }],
    ...(number === '' ? {} : { number }),
    ...(concept === '' ? {} : { concept }),
    source,
  }
}
