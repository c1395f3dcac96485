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
  if (!(await isAnythingToDo(db))) return { counted: 0, ...(await asideCounts(db)) }
  const run = newRun()
  let counted = 0
  for (let isDone = false; !isDone;) {
    await letIn(db, today, onProgress)
    await lookForCopies(db, parts.signer, run.known)
    if (await areRowsBehind(db)) counted += await startAnew(parts, run, onProgress)
    await lookAtSeals(parts, run)
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

/** Has those signatures looked at that decide over what waits. */
async function lookAtSeals({ db, signer }: SettleParts, run: Run): Promise<void> {
  const found = await db.transaction('r', ALL_TABLES, async () => readInput(db, run.checked))
  if (found) await verify(db, found.input, signer, run)
}

/** In most meetings there is not: whoever records something need not wait for a write then. */
async function isAnythingToDo(db: BooksDatabase): Promise<boolean> {
  return db.transaction('r', db.local, db.aside, async () => {
    const [unsettled, stale, ownSeals, proven, canRead] = await Promise.all([
      readTrustRow(db, 'sync/unsettled'),
      readTrustRow(db, 'sync/stale'),
      readTrustRow(db, 'sync/ownSeals'),
      db.aside.where('reason').equals('proven').first(),
      canReadMore(db),
    ])
    return [unsettled, stale, ownSeals, proven].some((row) => row !== undefined) || canRead
  })
}
