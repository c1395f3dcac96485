import type { Day } from '../domain/day.ts'
import type { DeviceId } from '../domain/ids.ts'
import { judge } from '../ledger/judge.ts'
import type { Author, JudgeInput, StoredFact, Verdict } from '../ledger/verdict.ts'
import type { BooksDatabase } from './database.ts'
import { groupBy } from './groupBy.ts'
import { project } from './projection/project.ts'
import { readIdentity, type DeviceIdentity } from './identity.ts'
import type { AsideRow, DeviceRow } from './rows.ts'
import { saveVerdict } from './saveVerdict.ts'
import { readTakenBack } from './takenBack.ts'
import { dropTrustRow, putTrustRow, readAuthors, readChecked, readTrustRow } from './trustRows.ts'
import type { Run } from './verify.ts'
import { factIdOf } from './factIdOf.ts'
import { readWaiting, type Waiting } from './waiting.ts'

/** What this many facts change is written in one transaction with the verdict. */
const AT_ONCE = 400

interface Found {
  readonly input: JudgeInput
  readonly waiting: readonly Waiting[]
}

/**
 * What there is to judge; `undefined` when nothing has changed, or nobody judges here.
 * @param checked verdicts on signatures of this run
 */
export async function readInput(db: BooksDatabase, checked: ReadonlyMap<string, boolean>): Promise<Found | undefined> {
  const trust = await readTrustRow(db, 'sync/trust')
  const device = await db.device.get('device')
  if (!trust || !device || (await readTrustRow(db, 'sync/unsettled')) === undefined) return undefined
  const self = device.device
  const own = { self, brought: new Set(await readTrustRow(db, 'sync/brought')) }
  const waiting = await readWaiting(db, own)
  const input: JudgeInput = {
    trust,
    self,
    rosterFacts: (await readTrustRow(db, 'sync/roster')) ?? [],
    waiting: waiting.map(({ stored }) => stored),
    named: await readTakenBack(
      db,
      waiting.map(({ stored }) => stored.fact),
    ),
    roster: await readTrustRow(db, 'sync/list'),
    authors: withOwnSeal(await readAuthors(db), device, await readIdentity(db)),
    checked: await readChecked(db, checked),
  }
  return { input, waiting }
}

/** This device's own facts do not wait: how far its chain is proven is known from its last seal. */
function withOwnSeal(
  authors: ReadonlyMap<DeviceId, Author>,
  { device, sealed }: DeviceRow,
  identity: DeviceIdentity | undefined,
): ReadonlyMap<DeviceId, Author> {
  const before = authors.get(device)
  if (!sealed || !identity || (before && before.upTo >= sealed.upTo)) return authors
  const { upTo, chain } = sealed
  return new Map(authors).set(device, { ...before, device, upTo, chain, key: identity.publicKey })
}

/**
 * Judges what waits, and writes what follows. Inside the caller's transaction.
 * @returns `isDone` false when there is more to look at first: a signature, or everything from scratch; `mayBeKnown` where
 *   the points of proven chains may spare that
 */
export async function judgeWaiting(
  db: BooksDatabase,
  today: Day,
  { checked, proven }: Pick<Run, 'checked' | 'proven'>,
): Promise<{ readonly isDone: boolean; readonly counted: number; readonly mayBeKnown?: boolean }> {
  if ((await readTrustRow(db, 'sync/stale')) !== undefined) return { isDone: false, counted: 0 }
  const found = await readInput(db, checked)
  if (!found) return { isDone: true, counted: 0 }
  const { input, waiting } = found
  const verdict = judge({ ...input, ...(proven && { proven }) })
  if (verdict.toVerify.length > 0) return { isDone: false, counted: 0 }
  if (verdict.recount && !proven) return { isDone: false, counted: 0, mayBeKnown: true }
  const counting = new Set(verdict.counting)
  if (verdict.recount || isContested(waiting, counting) || (await hasOtherRole(db, verdict, input))) {
    await putTrustRow(db, 'sync/stale', true)
    return { isDone: false, counted: 0 }
  }
  await saveVerdict(db, verdict)
  await putTrustRow(db, 'sync/counting', ((await readTrustRow(db, 'sync/counting')) ?? 0) + counting.size)
  await keepRest(db, waiting, verdict)
  await countIn(db, waiting, counting, today)
  await dropTrustRow(db, 'sync/unsettled')
  return { isDone: true, counted: counting.size }
}

/** Of several values for an id one is let in: which of them is shown changes, and names of rows with it. */
function isContested(waiting: readonly Waiting[], counting: ReadonlySet<StoredFact>): boolean {
  const groups = groupBy(waiting, ({ row }) => factIdOf(row))
  return waiting.some(
    ({ row, stored }) => counting.has(stored) && (row.id.includes('~') || (groups.get(stored.id)?.length ?? 0) > 1),
  )
}

/** What this device recorded before may be forbidden now, or not be any more. */
async function hasOtherRole(db: BooksDatabase, { roster }: Verdict, { self }: JudgeInput): Promise<boolean> {
  const before = (await db.device.get('device'))?.role ?? 'owner'
  return before !== (roster.devices.get(self)?.role ?? 'owner')
}

async function keepRest(db: BooksDatabase, waiting: readonly Waiting[], { aside, counting }: Verdict): Promise<void> {
  const rows = new Map(waiting.map(({ stored, row }) => [stored, row]))
  const changed: AsideRow[] = []
  for (const { stored, reason } of aside) {
    const row = rows.get(stored)
    if (row && row.judged !== reason)
      changed.push({ ...row, reason: stored.fact ? reason : row.reason, judged: reason })
  }
  for (const stored of counting) {
    const row = rows.get(stored)
    // It proves its place in the chain; what it says this app cannot read.
    if (row && !stored.fact) changed.push({ ...row, judged: 'counts' })
  }
  if (changed.length > 0) await db.aside.bulkPut(changed)
}

async function countIn(
  db: BooksDatabase,
  waiting: readonly Waiting[],
  counting: ReadonlySet<StoredFact>,
  today: Day,
): Promise<void> {
  const proven = waiting.filter(({ stored }) => stored.fact && counting.has(stored))
  if (proven.length > AT_ONCE) {
    await db.aside.bulkPut(proven.map(({ row }) => ({ ...row, reason: 'proven' })))
    return
  }
  await db.aside.bulkDelete(proven.map(({ row }) => row.id))
  const facts = proven.flatMap(({ stored }) => stored.fact ?? [])
  if (facts.length > 0) await project(db, facts, { today, origin: 'strangers' })
}
