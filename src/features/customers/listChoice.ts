import type { CurrencyCode } from '../../domain/currency.ts'
import type { CustomerState } from '../../queries/useCustomerStates.ts'

/** What the list shows, and in which order. */
export interface ListChoice {
  readonly text: string
  readonly order: 'balance' | 'age' | 'name'
  /** `null`: any. */
  readonly tag: string | null
  /** `null`: the business's own. */
  readonly currency: CurrencyCode | null
  readonly archived: boolean
  /** `null`: any. */
  readonly state: CustomerState | null
}

export const EVERYBODY: ListChoice = {
  text: '',
  order: 'balance',
  tag: null,
  currency: null,
  archived: false,
  state: null,
}

/** Rows that are added whenever the end of the list comes near. */
export const PAGE_ROWS = 60
