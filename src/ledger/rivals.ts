import { seniorityOf, type Roster } from '../domain/roster.ts'
import type { FactId } from '../domain/ids.ts'
import { toHex } from './hex.ts'
import type { JudgeInput, StoredFact } from './verdict.ts'

/** Something that would count if no other value under its id did. */
export interface Candidate {
  readonly stored: StoredFact
  /** By a seal or an owner's word, and not only let in. */
  readonly isProven: boolean
}

export interface Rivals {
  readonly winners: readonly Candidate[]
  readonly beaten: readonly StoredFact[]
  /** One of them takes the place of a value that counted before. */
  readonly replaces: boolean
}

type Claimant = Pick<StoredFact, 'device' | 'seq' | 'hash'>

/**
 * Of several values under one id one counts: a proven one before one that was let in, then that of the more senior
 * device. Chance must not decide it, or a seller could write a smaller amount under an owner's id until its hash wins.
 */
export function oneForAnId(candidates: readonly Candidate[], roster: Roster, input: JudgeInput): Rivals {
  const winners = new Map<FactId, Candidate>()
  const beaten: StoredFact[] = []
  let replaces = false
  for (const candidate of candidates) {
    const { id, rival } = candidate.stored
    const before = rival && { stored: rival, isProven: !wasLetIn(rival, input) }
    const isBeatenBefore = before && !goesBefore(candidate, before, roster)
    replaces ||= rival !== undefined && !isBeatenBefore
    const other = winners.get(id)
    const isBeaten = isBeatenBefore || (other && !goesBefore(candidate, other, roster))
    if (!isBeaten) winners.set(id, candidate)
    const loser = isBeaten ? candidate : other
    if (loser) beaten.push(loser.stored)
  }
  return { winners: [...winners.values()], beaten, replaces }
}

function goesBefore(
  a: { readonly stored: Claimant; readonly isProven: boolean },
  b: { readonly stored: Claimant; readonly isProven: boolean },
  roster: Roster,
): boolean {
  if (a.isProven !== b.isProven) return a.isProven
  const [ours, theirs] = [seniorityOf(roster, a.stored.device), seniorityOf(roster, b.stored.device)]
  if (ours !== theirs) return ours < theirs
  if (a.stored.seq !== b.stored.seq) return a.stored.seq < b.stored.seq
  return toHex(a.stored.hash) < toHex(b.stored.hash)
}

function wasLetIn({ device, hash }: Claimant, { authors }: JudgeInput): boolean {
  const name = toHex(hash)
  return authors.get(device)?.letIn?.some((each) => each.hash === name) === true
}
