import { isRosterFact, seniorityOf, type Roster } from '../domain/roster.ts'
import type { FactId } from '../domain/ids.ts'
import { toHex } from './hex.ts'
import type { AsideReason, JudgeInput, StoredFact } from './verdict.ts'

/** Something that would count if no other value under its id did. */
export interface Candidate {
  readonly stored: StoredFact
  /** Why it would not count if an owner had not let it in. */
  readonly letIn: AsideReason | undefined
  /** A seller's reversal, by the id of what it takes back: it counts where he may take that back (takenBack.ts). */
  readonly takesBack?: FactId | undefined
}

export interface Rivals {
  readonly winners: readonly Candidate[]
  readonly beaten: readonly StoredFact[]
  /** One of them takes the place of a value that counted before. */
  readonly replaces: boolean
}

type Claimant = Pick<StoredFact, 'device' | 'seq' | 'hash'>

/**
 * Of several values under one id one counts: one that counts by itself before one that was let in, then that of the more senior
 * device. Chance must not decide it, or a seller could write a smaller amount under an owner's id until its hash wins.
 * What is said about the devices goes before everything else, and is never beaten: who is on the list must not hang on
 * an id.
 */
export function oneForAnId(candidates: readonly Candidate[], roster: Roster, input: JudgeInput): Rivals {
  const aboutDevices = new Set(input.rosterFacts.map(({ hash }) => toHex(hash)))
  const isAboutDevices = ({ hash }: Claimant): boolean => aboutDevices.has(toHex(hash))
  const words = candidates.filter(({ stored: { fact } }) => fact && isRosterFact(fact))
  const taken = new Set(words.map(({ stored }) => stored.id))
  let replaces = words.some(({ stored: { rival } }) => rival && !isAboutDevices(rival))

  const winners = new Map<FactId, Candidate>()
  const beaten: StoredFact[] = []
  for (const candidate of candidates) {
    const { id, rival, fact } = candidate.stored
    if (fact && isRosterFact(fact)) continue
    const before = rival && { stored: rival, letIn: wasLetIn(rival, input) ? ('unverified' as const) : undefined }
    const isBeatenBefore =
      taken.has(id) || (before && (isAboutDevices(before.stored) || !goesBefore(candidate, before, roster)))
    replaces ||= before !== undefined && !isBeatenBefore
    const other = winners.get(id)
    const isBeaten = isBeatenBefore || (other && !goesBefore(candidate, other, roster))
    if (!isBeaten) winners.set(id, candidate)
    const loser = isBeaten ? candidate : other
    if (loser) beaten.push(loser.stored)
  }
  return { winners: [...words, ...winners.values()], beaten, replaces }
}

interface Contender {
  readonly stored: Claimant
  readonly letIn: AsideReason | undefined
}

function goesBefore(a: Contender, b: Contender, roster: Roster): boolean {
  if ((a.letIn === undefined) !== (b.letIn === undefined)) return a.letIn === undefined
  const [ours, theirs] = [seniorityOf(roster, a.stored.device), seniorityOf(roster, b.stored.device)]
  if (ours !== theirs) return ours < theirs
  if (a.stored.seq !== b.stored.seq) return a.stored.seq < b.stored.seq
  return toHex(a.stored.hash) < toHex(b.stored.hash)
}

function wasLetIn({ device, hash }: Claimant, { authors }: JudgeInput): boolean {
  const name = toHex(hash)
  return authors.get(device)?.letIn?.some((each) => each.hash === name) === true
}
