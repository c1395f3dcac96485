import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { AllocationItem } from '../domain/fact.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { bankSource, bankWordsText, type BankWords } from '../domain/matching/bankMark.ts'
import { sum, type MinorUnits } from '../domain/money.ts'
import { ok, type Result } from '../domain/result.ts'
import type { FactDraft, ImportProgress, NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { orNotSaved, saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'

/** A movement of the bank that the person accepted as a payment, with the debts as they were shown. */
export interface AcceptedMovement extends BankWords {
  readonly fingerprint: string
  /** Of the batch that it is a part of: where the whole was booked, no part of it is. */
  readonly batch?: string | undefined
  readonly customer: CustomerId
  readonly on: Day
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  readonly reference: string
  readonly allocations: readonly AllocationItem[]
}

export interface BookedPayment {
  readonly id: FactId
  readonly customer: CustomerId
  readonly on: Day
}

export interface AcceptReport {
  readonly booked: readonly BookedPayment[]
  /** Movements that an earlier import booked, and that were not taken back. */
  readonly alreadyThere: number
  /** Left out: nothing came in, more was to be spread than came in, or its day is to come. */
  readonly refused: number
  readonly stopped: boolean
}

export interface AcceptOptions {
  /** In movements. */
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
}

function draftsOf(accepted: AcceptedMovement, id: FactId, newId: () => FactId): FactDraft[] {
  const { customer, on, currency, amount, allocations, fingerprint } = accepted
  const note = cleanLine(accepted.reference).slice(0, MAX_SHORT_TEXT)
  const words = bankWordsText({
    counterparty: cleanLine(accepted.counterparty).slice(0, MAX_SHORT_TEXT),
    account: cleanLine(accepted.account).slice(0, MAX_SHORT_TEXT),
    text: cleanLine(accepted.text).slice(0, 2 * MAX_SHORT_TEXT),
  })
  return [
    {
      id,
      kind: 'payment',
      customer,
      on,
      currency,
      amount,
      method: 'transfer',
      allocations: allocations.filter((item) => item.amount > 0),
      // A reference is figures; what has none may be a name, which is personal text.
      ...(/\d/.test(note) ? { note } : {}),
      source: bankSource(fingerprint),
    },
    ...(words.trim() === '' ? [] : [{ id: newId(), kind: 'personText' as const, customer, of: id, text: words }]),
  ]
}

/**
 * Books accepted movements as payments of the bank's day. A movement that stands in the books already, from this file or from one
 * that overlaps it, is left out; one that was taken back can be booked again. Waits for another import.
 */
export function acceptMovements(deps: CommandDeps) {
  const isRight = ({ amount, on, allocations }: AcceptedMovement): boolean =>
    amount > 0 && on <= deps.today() && sum(allocations.map((item) => item.amount)) <= amount
  const book = async (
    accepted: readonly AcceptedMovement[],
    { onProgress, signal }: AcceptOptions,
  ): Promise<Result<AcceptReport, NotSaved>> => {
    const marks = ({ fingerprint, batch }: AcceptedMovement): string[] =>
      [fingerprint, ...(batch === undefined ? [] : [batch])].map(bankSource)
    const known = await orNotSaved(() => deps.ledger.entriesFrom(accepted.flatMap(marks)))
    if (!known.ok) return known
    const there = new Set(known.value.map(({ source }) => source))
    const right = [...new Map(accepted.filter(isRight).map((each) => [each.fingerprint, each])).values()]
    const fresh = right.filter((each) => !marks(each).some((mark) => there.has(mark)))
    const ids: FactId[] = []
    let written = 0
    const done = await orNotSaved(() =>
      deps.ledger.appendImport(
        fresh.length,
        (group, newId) => {
          const next = fresh[group]
          if (!next) throw new RangeError(`no movement ${group}`)
          const id = newId()
          ids[group] = id
          return draftsOf(next, id, newId)
        },
        {
          ...(signal && { signal }),
          onProgress: (progress) => {
            written = progress.done
            onProgress?.(progress)
          },
        },
      ),
    )
    if (!done.ok) return done
    const stopped = signal?.aborted ?? false
    const booked = fresh
      .slice(0, stopped ? written : fresh.length)
      .map(({ customer, on }, i) => ({ id: ids[i] as FactId, customer, on }))
    return ok({
      booked,
      alreadyThere: right.length - fresh.length,
      refused: accepted.length - accepted.filter(isRight).length,
      stopped,
    })
  }
  return async (
    accepted: readonly AcceptedMovement[],
    options: AcceptOptions = {},
  ): Promise<Result<AcceptReport, NotSaved>> => {
    const report = await orNotSaved(() => deps.ledger.importInTurn(() => book(accepted, options)))
    return report.ok ? report.value : report
  }
}

/** Takes all of them back at once, as if they had never been booked. */
export function takeMovementsBack(deps: CommandDeps) {
  return async (booked: readonly BookedPayment[]): Promise<Result<null, NotSaved>> => {
    const drafts = booked.map(({ id, customer, on }): FactDraft => ({
      id: deps.newId(),
      kind: 'reversal',
      customer,
      of: id,
      on,
    }))
    const result = await saved(deps.ledger, drafts)
    return result.ok ? ok(null) : result
  }
}
