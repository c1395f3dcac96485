import type { DeviceId } from '../domain/ids.ts'
import { isRosterFact, type Roster } from '../domain/roster.ts'
import { tipsOf, type Chains } from './chains.ts'
import { toHex } from './hex.ts'
import type { SayingsOf } from '../domain/rosterList.ts'
import type { Author, JudgeInput, StoredFact } from './verdict.ts'

/*
 * Where an installation was copied, what is kept of its chain does not say which of its words lie on which way, nor what it
 * said on a way that does not count: whoever cuts it on one way cannot be judged by that. The list stays as it was judged
 * from all facts, for as long as nothing comes that could change it; then everything is judged from scratch.
 */

/** The list as it was judged the last time, where only all facts together could tell another. */
export function rosterBefore({ authors, roster }: JudgeInput): Roster | undefined {
  return [...authors.values()].some(isForked) ? roster : undefined
}

/** Whether something came that may change the list, in books with a copied installation. */
export function listMayChange(input: JudgeInput, chains: Chains, before: Roster, sayingsOf: SayingsOf): boolean {
  const { authors, self, rosterFacts, waiting } = input
  // Judged by an app that did not look for it.
  if ([...authors.values()].some((author) => isForked(author) && author.forked !== true)) return true
  const words = new Set(waiting.filter(isWord).map(({ hash }) => toHex(hash)))
  // Beyond its author's own cut as well: a removal of the one that cut it may stand.
  const isNewWord = ({ device, hash }: StoredFact): boolean => {
    if (words.has(toHex(hash)) || before.heard.has(toHex(hash))) return false
    return before.devices.get(device)?.role === 'owner'
  }
  if (rosterFacts.some(isNewWord)) return true
  const isNamed = (device: DeviceId): boolean =>
    [...rosterFacts, ...waiting].some(({ fact }) => fact?.kind === 'deviceAdded' && fact.added === device)
  return [...chains].some(([device, { waiting: own, letIn }]) => {
    const author = authors.get(device)
    // What an owner let in is looked at each time, and is news only once.
    const isNews = (stored: StoredFact): boolean =>
      stored.was === undefined && !letIn.has(stored) && (stored.local !== true || device !== self)
    const news = own.filter(isNews)
    if (news.length === 0) return false
    if (author && isForked(author)) {
      // The way that counts, not what anybody claims of it.
      const pin = before.cuts.get(device)?.pin?.upTo ?? 0
      const top = Math.max(0, pin, ...tipsOf(author).map(({ upTo }) => upTo))
      if (news.some(({ seq }) => seq <= top)) return true
    }
    const open = own.filter((stored) => isWord(stored) && stored.was !== 'late' && stored.was !== 'forbidden')
    if (open.length === 0) return false
    const listed = before.devices.get(device)
    if (!listed) return isNamed(device)
    if (listed.cut && author && isForked(author)) return true
    const proven = new Set(sayingsOf(device, listed.publicKey, undefined).map(({ name }) => name))
    return open.some(({ hash }) => proven.has(toHex(hash)))
  })
}

function isForked({ forked, branches = [] }: Author): boolean {
  return forked === true || branches.length > 0
}

function isWord({ fact }: StoredFact): boolean {
  return fact !== undefined && isRosterFact(fact)
}
