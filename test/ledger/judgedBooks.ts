import { expect } from 'vitest'
import type { DeviceId } from '../../src/domain/ids.ts'
import { isRosterFact, type Roster } from '../../src/domain/roster.ts'
import { toHex } from '../../src/ledger/hex.ts'
import { verifiedVerdict } from '../../src/ledger/verifiedVerdict.ts'
import type { AsideReason, Author, StoredFact, Trust } from '../../src/ledger/verdict.ts'
import { verifySeal } from './chainWorld.ts'

export interface Judged {
  /** By item hash: `counts`, or why not. */
  readonly reasons: ReadonlyMap<string, AsideReason | 'counts'>
  readonly roster: Roster | undefined
}

/**
 * Books that keep what storage keeps between two judgements, and no more: what counts, what waits and why, how far every
 * chain was proven.
 */
export function judgedBooks(trust: Trust, self: DeviceId) {
  const all = new Map<string, StoredFact>()
  const reasons = new Map<string, AsideReason | 'counts'>()
  const checked = new Map<string, boolean>()
  let authors: ReadonlyMap<DeviceId, Author> = new Map()
  let roster: Roster | undefined
  let recounts = 0

  const judgeAll = async (fromScratch: boolean): Promise<boolean> => {
    const counted = new Map(
      [...all].flatMap(([name, stored]) => (reasons.get(name) === 'counts' ? [[stored.id, stored]] : [])),
    )
    const waiting = [...all].flatMap(([name, stored]): StoredFact[] => {
      if (fromScratch) return [stored]
      const was = reasons.get(name)
      if (was === 'counts') return []
      const rival = counted.get(stored.id)
      return [{ ...stored, ...(was ? { was } : {}), ...(rival ? { rival } : {}) }]
    })
    const { verdict, checked: answers } = await verifiedVerdict(
      {
        trust,
        self,
        rosterFacts: [...all.values()].filter(({ fact }) => fact && isRosterFact(fact)),
        waiting,
        named: fromScratch
          ? new Map()
          : new Map([...counted].flatMap(([id, { fact }]) => (fact ? [[id, fact] as const] : []))),
        authors: fromScratch ? new Map() : authors,
        roster: fromScratch ? undefined : roster,
        checked,
      },
      verifySeal,
    )
    for (const [id, answer] of answers) checked.set(id, answer)
    if (verdict.recount) return true
    // Every fact that waited is in one of the two lists, once.
    expect(new Set([...verdict.counting, ...verdict.aside.map(({ stored }) => stored)])).toEqual(new Set(waiting))
    expect(verdict.counting.length + verdict.aside.length).toBe(waiting.length)
    for (const { hash } of verdict.counting) reasons.set(toHex(hash), 'counts')
    for (const { stored, reason } of verdict.aside) reasons.set(toHex(stored.hash), reason)
    authors = verdict.authors
    roster = verdict.roster
    return false
  }

  return {
    /** Takes facts in and judges what waits. */
    async receive(facts: readonly StoredFact[]): Promise<void> {
      for (const stored of facts) {
        const name = toHex(stored.hash)
        if (all.has(name)) continue
        all.set(name, stored)
        if (stored.local === true && stored.device === self) reasons.set(name, 'counts')
      }
      if (!(await judgeAll(false))) return
      recounts += 1
      reasons.clear()
      // From scratch nothing counted before, so there is nothing to recount.
      expect(await judgeAll(true)).toBe(false)
    },
    judged: (): Judged => ({ reasons, roster }),
    recounts: () => recounts,
  }
}
