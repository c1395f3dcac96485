import type { Day } from '../domain/day.ts'
import { fromBase64 } from '../ledger/base64.ts'
import type { SettleReport } from '../ledger/replica.ts'
import type { Signer } from '../ledger/signer.ts'
import type { SealCheck } from '../ledger/verdict.ts'
import { verifiedVerdict } from '../ledger/verifiedVerdict.ts'
import { asideCounts } from './asideCounts.ts'
import { ALL_TABLES, type BooksDatabase } from './database.ts'
import { readEverything } from './everything.ts'
import { judgeWaiting, readInput } from './judgeWaiting.ts'
import { letIn } from './letIn.ts'
import { rebuild } from './rebuild.ts'
import type { ReadBooks } from './storedFacts.ts'
import { addChecked, readTrustRow } from './trustRows.ts'
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
  const known: ReadBooks = new Map()
  let counted = 0
  for (let isDone = false; !isDone;) {
    await letIn(db, today, onProgress)
    if (await areRowsBehind(db)) counted += await startAnew(parts, known, onProgress)
    await lookAtSeals(parts)
    const step = await db.transaction('rw', ALL_TABLES, async () => judgeWaiting(db, today()))
    counted += step.counted
    isDone = step.isDone
  }
  await letIn(db, today, onProgress)
  return { counted, ...(await asideCounts(db)) }
}

async function areRowsBehind(db: BooksDatabase): Promise<boolean> {
  return (await readTrustRow(db, 'sync/stale')) !== undefined || (await canReadMore(db))
}

/** Makes all rows again, with every signature looked at before. @returns facts of others that count, and did not before */
async function startAnew(parts: SettleParts, known: ReadBooks, onProgress?: OnProgress): Promise<number> {
  const { db, today } = parts
  const trust = await readTrustRow(db, 'sync/trust')
  const before = (await readTrustRow(db, 'sync/counting')) ?? 0
  for (let isMade = false; !isMade;) {
    if (trust) {
      const { input } = await readEverything(db, trust, known)
      await addChecked(db, (await verifiedVerdict(input, verifyBy(parts.signer))).checked)
    }
    isMade = await rebuild(db, today(), onProgress && (({ done, total }) => onProgress(done, total)), known)
  }
  return Math.max(0, ((await readTrustRow(db, 'sync/counting')) ?? 0) - before)
}

/** Has those signatures looked at that decide over what waits. */
async function lookAtSeals({ db, signer }: SettleParts): Promise<void> {
  const found = await db.transaction('r', ALL_TABLES, async () => readInput(db))
  if (!found) return
  const { checked } = await verifiedVerdict(found.input, verifyBy(signer))
  if (checked.size > found.input.checked.size) await addChecked(db, checked)
}

function verifyBy(signer: SettleParts['signer']): (check: SealCheck) => Promise<boolean> {
  return async ({ publicKey, signature, text }) => {
    const bytes = fromBase64(signature)
    return bytes !== undefined && signer.verify(publicKey, bytes, text)
  }
}
