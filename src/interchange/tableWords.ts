import type { AgreementState } from '../domain/agreement.ts'
import type { Channel, ChargeKind, CreditKind, PaymentMethod, ReminderLevel } from '../domain/fact.ts'
import type { ChequeStep, ContactResult, HoldKind } from '../domain/processFacts.ts'
import type { CustomerProfile } from '../domain/profile.ts'

/** Tables of the books, in the order in which they go out. */
export const TABLE_KEYS = [
  'customers',
  'balances',
  'debts',
  'payments',
  'credits',
  'allocations',
  'reversals',
  'contacts',
  'promises',
  'agreements',
  'holds',
  'cheques',
] as const
export type TableKey = (typeof TABLE_KEYS)[number]

/** Headings, each of as many tables as have such a column. */
export type ColumnKey =
  | 'id'
  | 'name'
  | 'customer'
  | 'code'
  | 'phone'
  | 'email'
  | 'address'
  | 'taxId'
  | 'notes'
  | 'tags'
  | 'party'
  | 'creditLimit'
  | 'archived'
  | 'currency'
  | 'owed'
  | 'inFavour'
  | 'balance'
  | 'overdue'
  | 'kind'
  | 'number'
  | 'concept'
  | 'issued'
  | 'part'
  | 'parts'
  | 'due'
  | 'amount'
  | 'open'
  | 'agreed'
  | 'state'
  | 'on'
  | 'method'
  | 'note'
  | 'money'
  | 'debt'
  | 'of'
  | 'reason'
  | 'channel'
  | 'level'
  | 'result'
  | 'text'
  | 'until'
  | 'payOn'
  | 'bank'
  | 'recorded'
  | 'recordedBy'
  | 'document'
  | 'charge'
  | 'paid'

/** What tables are written in: plain words, so that they can be handed to a worker. */
export interface TableWords {
  readonly tables: Readonly<Record<TableKey, string>>
  readonly columns: Readonly<Record<ColumnKey, string>>
  readonly yes: string
  readonly no: string
  readonly states: Readonly<Record<'counts' | 'reversed' | 'future' | 'over', string>>
  readonly agreementStates: Readonly<Record<AgreementState, string>>
  readonly parties: Readonly<Record<CustomerProfile['party'], string>>
  /** Of what was taken back, beside the names of debts. */
  readonly kinds: Readonly<Record<'payment' | 'credit' | 'allocation' | 'reversal' | 'charge' | 'other', string>>
  readonly charges: Readonly<Record<ChargeKind, string>>
  readonly credits: Readonly<Record<CreditKind, string>>
  readonly methods: Readonly<Record<PaymentMethod, string>>
  readonly channels: Readonly<Record<Channel, string>>
  readonly levels: Readonly<Record<ReminderLevel, string>>
  readonly results: Readonly<Record<ContactResult, string>>
  readonly holds: Readonly<Record<HoldKind, string>>
  readonly cheques: Readonly<Record<ChequeStep, string>>
}
