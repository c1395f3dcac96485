import type { FactId } from '../../src/domain/ids.ts'
import { dayOfInstant } from '../../src/domain/instant.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import { newFactId } from '../../src/ledger/segments.ts'
import { heldBlobs, putBlob } from '../../src/storage/blobs.ts'
import { deleteBooks, openBooks, ROWS_STALE, type BooksDatabase } from '../../src/storage/database.ts'
import { createKeeper, type Keeper } from '../../src/storage/keeper.ts'
import { CURRENCY, customerDrafts } from '../bench/seed.ts'
import { writeAsOf, type OldVersion } from '../storage/oldSchemas.ts'
import { balances, checkBooks, differing, type Checked } from './check.ts'

/** The name under which the app keeps the books of the shop. */
const APP_BOOKS = 'al-dia'
/** What was saved: the older books are written from it, and what became of them is held against it. */
const SAVED = 'faults-saved'
const CUSTOMERS = 150
const NEW_SALES = 20
/** Dexie tells the browser ten times its own number. */
const NATIVE = 10

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))

/** What a person had been told to be saved when the app was updated. */
export interface Before {
  readonly version: OldVersion
  readonly ids: readonly string[]
  /** What each customer owes, in cents. */
  readonly owed: readonly (readonly [string, number])[]
}

/** How far the disk is: books of the older version, books of this one with rows of the older, or done. */
export type Reached = 'as before' | 'rows to be made' | 'done'

interface Books {
  readonly db: BooksDatabase
  readonly keeper: Keeper
  readonly close: () => void
}

function open(name: string): Books {
  const [db, relaxed] = [openBooks(name), openBooks(name, 'relaxed')]
  const now = (): number => Date.now()
  const keeper = createKeeper({ db, relaxed, clock: { now }, today: () => dayOfInstant(now()), random })
  const close = (): void => {
    db.close()
    relaxed.close()
  }
  return { db, keeper, close }
}

const newId = (): FactId => newFactId(dayOfInstant(Date.now()), random)

/** A business with what each version of the database was made for: customers and debts, promises, places in Hoy, photos. */
async function fill({ db, keeper }: Books): Promise<void> {
  const patch = { name: 'Abarrotes Lupita', country: 'MX', currency: CURRENCY } as const
  await keeper.append([{ id: newId(), kind: 'business', patch, over: [] }])
  await keeper.appendImport(CUSTOMERS, customerDrafts)
  const on = dayOfInstant(Date.now())
  for (const { id: customer } of await db.customers.limit(30).toArray()) {
    const amount = minorUnits(5_000)
    await keeper.append([
      { id: newId(), kind: 'promise', customer, on, currency: CURRENCY, amount, due: on, charges: [] },
    ])
  }
  const shown = await db.entries.limit(1).first()
  const photo = await putBlob(db, random(20_000), 'image/jpeg')
  if (!shown || !photo.ok) throw new Error('no photo')
  const ref = { sha256: photo.value.hash, size: photo.value.size, type: 'image/jpeg' }
  await keeper.append([{ id: newId(), kind: 'attachment', customer: shown.customerId, of: shown.id, on, ref }])
}

/** A few sales more each time, so that no two books that are brought to this version are the same. */
async function sell({ db, keeper }: Books): Promise<void> {
  const on = dayOfInstant(Date.now())
  const customers = await db.customers.limit(NEW_SALES).toArray()
  const sales = customers.map(({ id: customer }): FactDraft => {
    const instalments = [{ due: on, amount: minorUnits(100 + (random(1)[0] ?? 0)) }]
    return { id: newId(), kind: 'charge', customer, chargeKind: 'fiado', issued: on, currency: CURRENCY, instalments }
  })
  await keeper.append(sales)
}

/** Puts books in the place of the shop's as an older version kept them. */
export async function writeOld(version: OldVersion): Promise<Before> {
  const saved = open(SAVED)
  if ((await saved.db.business.count()) === 0) await fill(saved)
  await sell(saved)
  await saved.keeper.rollOver(dayOfInstant(Date.now()))
  await deleteBooks(APP_BOOKS)
  await writeAsOf(version, saved.db, APP_BOOKS)
  const ids = [
    ...(await saved.db.entries.toCollection().primaryKeys()),
    ...(await saved.db.process.toCollection().primaryKeys()),
  ]
  const owed = [...(await balances(saved.db))]
  saved.close()
  return { version, ids, owed }
}

/** Looks at the disk without bringing anything to another version. */
export async function reached(): Promise<Reached> {
  const found = (await indexedDB.databases()).find(({ name }) => name === APP_BOOKS)
  const { db, close } = open(APP_BOOKS)
  try {
    if (found?.version !== db.verno * NATIVE) return 'as before'
    return (await db.local.get(ROWS_STALE)) === undefined ? 'done' : 'rows to be made'
  } finally {
    close()
  }
}

/** By month, how many facts there are and the digest of them; folding a log changes neither. */
const digests = async (db: BooksDatabase): Promise<unknown[]> =>
  (await db.heads.toArray()).map(({ segment, digest, count }) => ({ segment, digest, count }))

/** What the app made of books of before. */
export async function checkUpgraded({ version, ids, owed }: Before): Promise<Checked> {
  const [app, saved] = [open(APP_BOOKS), open(SAVED)]
  try {
    const before = new Map<string, number>(owed)
    const debtors = await app.db.debtors.toArray()
    const wrong = debtors.filter((row) => row.open - row.inFavour !== before.get(row.customerId)).length
    const facts = differing({ heads: await digests(app.db) }, { heads: await digests(saved.db) })
    const photos = version < 4 ? 0 : 1
    const checked = await checkBooks(app.db, app.keeper, ids, saved.db)
    const lostPhotos = (await heldBlobs(app.db)).length === photos ? [] : ['photo']
    return {
      ...checked,
      lost: [...checked.lost, ...lostPhotos],
      wrongBalances: checked.wrongBalances + wrong + (debtors.length === before.size ? 0 : 1),
      otherRows: [...checked.otherRows, ...facts],
    }
  } finally {
    app.close()
    saved.close()
  }
}
