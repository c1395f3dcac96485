/**
 * When a charge falls due, counted from its issue day: `days` after it (or after the end of its month), then on to the
 * end of that month, then to the next of `payDays` on or after. `parts` splits the amount, each with its own days.
 */
export interface Terms {
  readonly days?: number
  readonly fromEndOfMonth?: boolean
  readonly endOfMonth?: boolean
  /** Days of the month, 1–31; one that the month lacks means its last day. */
  readonly payDays?: readonly number[]
  readonly parts?: readonly { readonly percent: number; readonly days: number }[]
}
