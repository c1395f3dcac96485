import { isCurrency, type CurrencyCode } from './currency.ts'
import { daysBetween } from './day.ts'
import type { CustomerId, FactId } from './ids.ts'
import { evidenceFinder, IDENTIFIES, type Evidence } from './matching/evidence.ts'
import { amountKey, matchIndex, type MatchIndex } from './matching/matchIndex.ts'
import type {
  Match,
  MatchBooks,
  MatchPayment,
  MatchProposal,
  MatchReason,
  StatementMovement,
} from './matching/movements.ts'
import { notIncome } from './matching/notIncome.ts'
import { allocate, amountEvidence, OpenDebts } from './matching/openDebts.ts'

/** A payment recorded by hand this many days before or after the bank's day may be the same money. */
const ALREADY_DAYS = 5
/** More people than these are no choice: the person looks for the customer. */
const MOST_OPTIONS = 5
/** What an exact amount adds to what says who it was. */
const EXACT = 4
/** By how much one customer must be ahead of another who is named as well. */
const AHEAD = 4

interface Candidate {
  readonly customer: CustomerId
  readonly evidence: Evidence
  readonly score: number
  readonly sure: boolean
  readonly proposal: MatchProposal
}

const NOTHING: Evidence = { reasons: [], named: [], identity: 0 }

/**
 * Proposes for each movement of a bank's statement whose payment it is and of which debts. The same for the same movements in any
 * order; each movement gets one answer, by its fingerprint, and none proposes more than came in. What is sure takes its debts
 * first, so that no debt is proposed as paid twice.
 * @param known fingerprints of movements (or their batches) that stand in the books
 */
export function matchMovements(
  movements: readonly StatementMovement[],
  books: MatchBooks,
  known: ReadonlySet<string>,
): ReadonlyMap<string, Match> {
  const inTime = movements.toSorted((a, b) =>
    a.booked !== b.booked ? (a.booked < b.booked ? -1 : 1) : a.fingerprint < b.fingerprint ? -1 : 1,
  )
  const matches = new Map<string, Match>()
  for (const [fingerprint, reason] of notIncome(inTime, books, known))
    matches.set(fingerprint, { kind: 'left-out', reason })
  const index = matchIndex(books)
  const open = new OpenDebts(index)
  const evidenceOf = evidenceFinder(index)
  const income = inTime
    .filter(({ fingerprint }) => !matches.has(fingerprint))
    .map((movement) => ({ movement, evidence: evidenceOf(movement) }))

  const already = new AlreadyRecorded(books.payments, new Set(inTime.map(({ fingerprint }) => fingerprint)))
  for (const { movement, evidence } of income) {
    const match = already.find(movement, evidence)
    if (match) matches.set(movement.fingerprint, match)
  }
  for (const only of ['sure', 'rest'] as const) {
    for (const { movement, evidence } of income) {
      if (matches.has(movement.fingerprint)) continue
      const match = matchOf(movement, evidence, index, open)
      if (only === 'sure' && match.kind !== 'sure') continue
      matches.set(movement.fingerprint, match)
      if (match.kind === 'sure' || match.kind === 'likely') open.take(match.proposal.allocations)
    }
  }
  return matches
}

/** What the movement would be as a payment of this customer, with the debts that speak for it: as a person chooses somebody. */
export function proposeFor(movement: StatementMovement, customer: CustomerId, books: MatchBooks): MatchProposal {
  const index = matchIndex(books)
  const evidence = evidenceFinder(index)(movement).get(customer) ?? NOTHING
  return candidateOf(movement, customer, evidence, new OpenDebts(index)).proposal
}

function candidateOf(
  { amount, currency }: StatementMovement,
  customer: CustomerId,
  evidence: Evidence,
  open: OpenDebts,
): Candidate {
  const debts = open.of(customer, currency)
  const exact = amountEvidence(debts, amount, evidence.named)
  const { items, rest } = allocate(debts, exact?.debts ?? evidence.named, amount)
  const reasons: readonly MatchReason[] = exact ? [...evidence.reasons, exact.reason] : evidence.reasons
  return {
    customer,
    evidence,
    score: evidence.identity + (exact ? EXACT : 0),
    sure: evidence.identity >= IDENTIFIES && exact !== undefined && !exact.unsure,
    proposal: { customer, reasons, allocations: items, rest },
  }
}

function matchOf(
  movement: StatementMovement,
  evidence: ReadonlyMap<CustomerId, Evidence>,
  index: MatchIndex,
  open: OpenDebts,
): Match {
  const { amount, currency } = movement
  const byAmount = (index.byAmount.get(amountKey(currency, amount)) ?? []).filter((customer) => !evidence.has(customer))
  const candidates = [...evidence].map(([customer, each]) => candidateOf(movement, customer, each, open))
  const identified = candidates.some((candidate) => candidate.evidence.identity >= IDENTIFIES)
  // Somebody is named: that others owe as much means nothing.
  if (!identified) {
    let count = 0
    for (const customer of byAmount) {
      const candidate = candidateOf(movement, customer, NOTHING, open)
      if (candidate.score > 0) count = candidates.push(candidate)
      if (count > MOST_OPTIONS) break
    }
  }
  candidates.sort((a, b) => b.score - a.score || (a.customer < b.customer ? -1 : 1))
  const [first, second] = candidates
  if (!first) return { kind: 'choose', options: [] }
  const lead = first.score - (second?.score ?? 0)
  const rival = second !== undefined && second.evidence.identity >= IDENTIFIES
  if (second && (lead === 0 || (rival && lead < AHEAD))) return chooseOf(candidates)
  // Not named, and the amount is not one that is owed.
  if (first.evidence.identity < IDENTIFIES && first.score < EXACT) return chooseOf(candidates)
  // Of two of one name the amount tells them apart, but it is looked at.
  const twin = second !== undefined && second.evidence.identity >= first.evidence.identity
  return { kind: first.sure && !twin ? 'sure' : 'likely', proposal: first.proposal }
}

function chooseOf(candidates: readonly Candidate[]): Match {
  const best = candidates.filter(({ evidence }) => evidence.identity >= IDENTIFIES)
  const options = best.length > 1 ? best : candidates
  return { kind: 'choose', options: options.length > MOST_OPTIONS ? [] : options.map(({ proposal }) => proposal) }
}

/** Payments that were recorded by hand; each can be one movement. */
class AlreadyRecorded {
  readonly #byAmount = new Map<string, MatchPayment[]>()
  readonly #used = new Set<FactId>()

  constructor(payments: readonly MatchPayment[], ofFile: ReadonlySet<string>) {
    for (const payment of payments.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      // Booked from another movement of this same file: not this one.
      if (payment.source !== undefined && ofFile.has(payment.source)) continue
      const key = amountKey(payment.currency, payment.amount)
      const list = this.#byAmount.get(key)
      if (list) list.push(payment)
      else this.#byAmount.set(key, [payment])
    }
  }

  find(
    { amount, currency, booked }: StatementMovement,
    evidence: ReadonlyMap<CustomerId, Evidence>,
  ): Match | undefined {
    if (!isCurrency(currency)) return undefined
    const identified = new Set(
      [...evidence].flatMap(([customer, { identity }]) => (identity >= IDENTIFIES ? [customer] : [])),
    )
    const near = this.#near(currency, amount, booked)
    const payment =
      near.find(({ customer }) => identified.has(customer)) ?? (identified.size === 0 ? near[0] : undefined)
    if (!payment) return undefined
    this.#used.add(payment.id)
    return { kind: 'already', payment: payment.id, customer: payment.customer }
  }

  #near(currency: CurrencyCode, amount: number, booked: StatementMovement['booked']): MatchPayment[] {
    return (this.#byAmount.get(amountKey(currency, amount)) ?? [])
      .filter(({ id, on }) => !this.#used.has(id) && Math.abs(daysBetween(on, booked)) <= ALREADY_DAYS)
      .toSorted((a, b) => Math.abs(daysBetween(a.on, booked)) - Math.abs(daysBetween(b.on, booked)))
  }
}
