import type { Day } from '../domain/day.ts'
import type { ImportProgress } from '../ledger/ledger.ts'
import type { SettleReport } from '../ledger/replica.ts'
import type { Signer } from '../ledger/signer.ts'
import { asideCounts } from './asideCounts.ts'
import { lookForCopies } from './copies.ts'
import { ALL_TABLES, type BooksDatabase } from './database.ts'
import { judgeWaiting, readInput } from './judgeWaiting.ts'
import { letIn } from './letIn.ts'
import { rebuildVerified } from './rebuildVerified.ts'
import { provenPoints } from './provenPoints.ts'
import { readTrustRow } from './trustRows.ts'
import { newRun, verify, type Run } from './verify.ts'
import { canReadMore } from './waiting.ts'

export interface SettleParts {
  readonly db: BooksDatabase
  readonly today: () => Day
  readonly signer: Pick<Signer, 'verify'>
}

type OnProgress = (done: number, total: number) => void

/**
 * Looks at what waits, and lets count what is proven and allowed. Signatures are looked at outside of transactions, and
 * many facts are let in a slice at a time, so that this device's own work has its turn. Killed anywhere, the next call
 * finishes.
 */
export async function settle(parts: SettleParts, onProgress?: OnProgress): Promise<SettleReport> {
  const { db, today } = parts
  const run = newRun()
  let counted = 0
  for (let isDone = false; !isDone;) {
    await letIn(db, today, onProgress)
    await lookForCopies(db, parts.signer, run.known)
    if (await areRowsBehind(db)) counted += await startAnew(parts, run, onProgress)
    const isAnything = await lookAtSeals(parts, run)
    // Nothing waits, as in most meetings: whoever records something need not wait for it.
    if (!isAnything) break
    const step = await db.transaction('rw', ALL_TABLES, async () => judgeWaiting(db, today(), run))
    if (step.mayBeKnown) run.proven = await provenPoints(db, run.known)
    counted += step.counted
    isDone = step.isDone
  }
  await letIn(db, today, onProgress)
  return { counted, ...(await asideCounts(db)) }
}

async function areRowsBehind(db: BooksDatabase): Promise<boolean> {
  return (await readTrustRow(db, 'sync/stale')) !== undefined || (await canReadMore(db))
}

/** @returns facts of others that count, and did not before */
async function startAnew(parts: SettleParts, run: Run, onProgress?: OnProgress): Promise<number> {
  const { db, today, signer } = parts
  const before = (await readTrustRow(db, 'sync/counting')) ?? 0
  const told = onProgress && (({ done, total }: ImportProgress) => onProgress(done, total))
  for (let isMade = false; !isMade;) isMade = await rebuildVerified(db, today(), signer, told, run)
  return Math.max(0, ((await readTrustRow(db, 'sync/counting')) ?? 0) - before)
}

/** Has those signatures looked at that decide over what waits. @returns whether there is anything to judge */
async function lookAtSeals({ db, signer }: SettleParts, run: Run): Promise<boolean> {
  const [found, stale] = await db.transaction('r', ALL_TABLES, async () =>
    Promise.all([readInput(db, run.checked), readTrustRow(db, 'sync/stale')]),
  )
  if (found) await verify(db, found.input, signer, run)
  return found !== undefined || stale !== undefined
}
