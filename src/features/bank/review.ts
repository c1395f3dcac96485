import { proposeFor } from '../../domain/bankMatching.ts'
import { isCurrency } from '../../domain/currency.ts'
import type { AllocationItem } from '../../domain/fact.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { Match, MatchBooks, MatchProposal, NotIncome, StatementMovement } from '../../domain/matching/movements.ts'
import { minorUnits } from '../../domain/money.ts'
import type { AcceptedMovement } from '../../commands/acceptMovements.ts'

export const GROUPS = ['sure', 'likely', 'choose', 'already', 'none', 'outgoing'] as const
export type Group = (typeof GROUPS)[number]

/** What the person decided of one movement; what is not decided is as it was proposed. */
export type Decision =
  | { readonly type: 'payment'; readonly proposal: MatchProposal; readonly taken: boolean; readonly chosen: boolean }
  /** It was taken for something else, and is a payment: whose, is still to be said. */
  | { readonly type: 'open' }
  | { readonly type: 'none' }

export interface ReviewRow {
  readonly movement: StatementMovement
  readonly match: Match
  readonly group: Group
  /** Whose payment it would be. */
  readonly proposal: MatchProposal | null
  readonly taken: boolean
  /** The person said whose it is. */
  readonly chosen: boolean
  readonly reason: NotIncome | 'person' | null
}

/** What a movement is on the screen. */
export function rowOf(movement: StatementMovement, match: Match, decision: Decision | undefined): ReviewRow {
  const common = { movement, match, proposal: null, taken: false, chosen: false, reason: null }
  if (decision?.type === 'none') return { ...common, group: 'none', reason: 'person' }
  if (decision?.type === 'open') return { ...common, group: 'choose' }
  if (decision) {
    const group = match.kind === 'sure' || match.kind === 'likely' ? match.kind : 'choose'
    return { ...common, group, proposal: decision.proposal, taken: decision.taken, chosen: decision.chosen }
  }
  switch (match.kind) {
    case 'left-out': {
      const group = match.reason === 'outgoing' ? 'outgoing' : match.reason === 'seen' ? 'already' : 'none'
      return { ...common, group, reason: match.reason }
    }
    case 'already':
      return { ...common, group: 'already' }
    case 'sure':
    case 'likely':
      return { ...common, group: match.kind, proposal: match.proposal, taken: match.kind === 'sure' }
    case 'choose':
      return { ...common, group: 'choose' }
  }
}

/** One customer's debts as they are open while other movements of the file take their part. */
export function booksBeside(books: MatchBooks, customer: CustomerId, others: readonly ReviewRow[]): MatchBooks {
  const taken = new Map<string, number>()
  for (const { proposal, taken: isTaken } of others) {
    if (!isTaken || proposal?.customer !== customer) continue
    for (const item of proposal.allocations) taken.set(keyOf(item), (taken.get(keyOf(item)) ?? 0) + item.amount)
  }
  return {
    ...books,
    customers: books.customers.filter(({ id }) => id === customer),
    payers: books.payers.filter((payer) => payer.customer === customer),
    debts: books.debts.flatMap((debt) => {
      if (debt.customer !== customer) return []
      const open = debt.open - (taken.get(keyOf(debt)) ?? 0)
      return open > 0 ? [{ ...debt, open: minorUnits(open) }] : []
    }),
  }
}

/** One instalment of a debt. */
export function keyOf({ charge, instalment }: Pick<AllocationItem, 'charge' | 'instalment'>): string {
  return `${charge} ${instalment}`
}

/** The movement as a payment of this customer, beside what other movements of the file pay. */
export function proposeBeside(
  movement: StatementMovement,
  customer: CustomerId,
  books: MatchBooks,
  rows: readonly ReviewRow[],
): MatchProposal {
  const others = rows.filter((row) => row.movement.fingerprint !== movement.fingerprint)
  return proposeFor(movement, customer, booksBeside(books, customer, others))
}

/** What the person accepted, as it is booked. */
export function acceptedOf(rows: readonly ReviewRow[]): AcceptedMovement[] {
  return rows.flatMap(({ movement, proposal, taken }): AcceptedMovement[] => {
    const { currency } = movement
    if (!taken || !proposal || !isCurrency(currency)) return []
    return [
      {
        fingerprint: movement.fingerprint,
        batch: movement.batch,
        customer: proposal.customer,
        on: movement.booked,
        currency,
        amount: movement.amount,
        reference: movement.reference,
        counterparty: movement.counterparty,
        account: movement.counterpartyAccount ?? '',
        text: movement.text,
        allocations: proposal.allocations,
      },
    ]
  })
}
