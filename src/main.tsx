import { StrictMode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { NoBooks } from './app/NoBooks.tsx'
import { BackupKeepContext } from './commands/backupDeps.ts'
import { BlobsContext } from './commands/blobDeps.ts'
import { BooksControlContext, type BooksControl } from './commands/booksControl.ts'
import { CommandContext, type CommandDeps } from './commands/deps.ts'
import { DevicesContext, NeedDevicesContext, type DevicesControl } from './commands/devicesControl.ts'
import { localDay, type Day } from './domain/day.ts'
import type { JoinedDevices } from './joinDevices.ts'
import type { BackupKeep } from './ledger/backupKeep.ts'
import type { Blobs } from './ledger/blobs.ts'
import { lazyBlobs } from './ledger/lazyBlobs.ts'
import { lazyLedger } from './ledger/lazyLedger.ts'
import { newFactId } from './ledger/segments.ts'
import { hearAll, tellAll } from './platform/broadcast.ts'
import { systemClock, watchDay } from './platform/clock.ts'
import { whenIdle } from './platform/idle.ts'
import { randomBytes } from './platform/ids.ts'
import { BooksContext } from './queries/books.ts'
import { readIsOfToday } from './queries/useIsOfToday.ts'
import { backupKeepOf } from './storage/backupKeep.ts'
import { currentBooks } from './storage/currentBooks.ts'
import { deleteBooks, openBooks, openBooksAtOnce, type BooksDatabase } from './storage/database.ts'
import { holdsBusiness } from './storage/holdsBusiness.ts'
import type { Keeper } from './storage/keeper.ts'

const REAL_BOOKS = 'al-dia'
const SAMPLE_BOOKS = 'al-dia-sample'
const LEFT = 'al-dia/left'

interface OpenedBooks {
  readonly name: string
  readonly db: BooksDatabase
  readonly deps: CommandDeps
  readonly blobs: Blobs
  readonly keep: BackupKeep
  /** Fetches the ledger's machinery and does its housekeeping, in idle time. */
  readonly tidy: (today: Day) => void
  /** Fetches what meeting other devices needs. */
  readonly devices: () => Promise<JoinedDevices>
  /** Whether these books have other devices, who may look for this one. */
  readonly hasDevices: () => Promise<boolean>
  readonly close: () => void
}

function today(): Day {
  return localDay(new Date(systemClock.now()))
}

/** Joins the parts: rows for the screens at once, the ledger when it is first needed or the app is idle. */
function open(name: string): OpenedBooks {
  const db = openBooksAtOnce(name)
  const relaxed = openBooks(name, 'relaxed')
  // Another tab deletes these books (the sample was wiped) or a newer app upgrades them: begin again with what is there.
  db.on('versionchange', () => location.reload())
  let keeper: Keeper | undefined
  const ledger = lazyLedger(async () => {
    const { createKeeper } = await import('./storage/keeper.ts')
    keeper = createKeeper({ db, relaxed, clock: systemClock, today, random: randomBytes })
    return keeper
  })
  const deps: CommandDeps = { ledger, newId: () => newFactId(today(), randomBytes), today }
  let devices: Promise<JoinedDevices> | undefined
  return {
    name,
    db,
    deps,
    blobs: lazyBlobs(async () => (await import('./storage/blobs.ts')).blobsOf(db)),
    keep: backupKeepOf(db, randomBytes),
    devices() {
      devices ??= import('./joinDevices.ts').then(async ({ joinDevices }) => joinDevices(db, deps))
      devices.catch(() => {
        devices = undefined
      })
      return devices
    },
    hasDevices: async () => (await db.local.get('sync/trust')) !== undefined,
    tidy(day) {
      const rollOver = async () => {
        await ledger.warmUp()
        await keeper?.rollOver(day)
      }
      // On a new day the list waits for its rows; on the same day nothing does.
      void readIsOfToday(db, day)
        .then((isReady) => (isReady ? undefined : rollOver()))
        // Housekeeping is tried again at the next start; what the screens show does without it in the end.
        .catch(() => undefined)
      whenIdle(() => {
        void rollOver()
          .then(() => keeper?.compactDue())
          .catch(() => undefined)
      })
    },
    close: () => {
      void devices?.then(({ stop }) => stop()).catch(() => undefined)
      db.close()
      relaxed.close()
    },
  }
}

const nothingToCopy = (): Promise<void> => Promise.resolve()

interface Joined {
  /** Where a person began: in the end others may be shown. */
  readonly of: OpenedBooks
  readonly books: OpenedBooks
  readonly control: DevicesControl
  readonly copying: () => Promise<void>
}

/** The way to other devices: there when a screen asks for it, or in an idle moment where these books have some. */
function useDevices(books: OpenedBooks, setBooks: (books: OpenedBooks) => void) {
  const [joined, setJoined] = useState<Joined | null>(null)
  const shown = useRef(books.name)
  const need = useCallback(async () => {
    if (books.name === SAMPLE_BOOKS) return
    const [devices, { joinLeaving }] = await Promise.all([books.devices(), import('./leaveBooks.ts')])
    const { control, copying } = joinLeaving({
      first: REAL_BOOKS,
      books,
      devices,
      open,
      onControl: (now) => setJoined({ of: books, books, control: now, copying }),
      onTaken(fresh, now) {
        books.close()
        shown.current = fresh.name
        setBooks(fresh)
        setJoined({ of: books, books: fresh, control: now, copying })
        tellAll(LEFT, fresh.name)
      },
    })
    // Asked for twice, by a screen and in an idle moment, it stays the one that a person may be working with.
    setJoined((before) => (before?.of === books ? before : { of: books, books, control, copying }))
  }, [books, setBooks])
  useEffect(
    () =>
      whenIdle(() => {
        void books
          .hasDevices()
          .then((has) => (has ? need() : undefined))
          // Without them the app is what it was; a screen that needs them asks again.
          .catch(() => undefined)
      }),
    [books, need],
  )
  useEffect(() => {
    shown.current = books.name
    // Another tab has left these books for another device's.
    return hearAll(LEFT, (name) => {
      if (shown.current !== SAMPLE_BOOKS && shown.current !== name) location.reload()
    })
  }, [books])
  return joined?.books === books ? { need, ...joined } : { need, control: null, copying: nothingToCopy }
}

/** The books of this device: the first ones, or those that have taken their place. */
async function openReal(first = open(REAL_BOOKS)): Promise<OpenedBooks> {
  const name = await currentBooks(first.db)
  if (name === first.name) return first
  first.close()
  return open(name)
}

function Root({ first }: { readonly first: OpenedBooks }) {
  const [books, setBooks] = useState(first)
  const [day, setDay] = useState(today)
  useEffect(() => watchDay(today, setDay), [])
  useEffect(() => books.tidy(day), [books, day])

  const devices = useDevices(books, setBooks)
  const control = useMemo<BooksControl>(
    () => ({
      sample: books.name === SAMPLE_BOOKS,
      async startSample(fill) {
        await deleteBooks(SAMPLE_BOOKS)
        const sample = open(SAMPLE_BOOKS)
        let filled: Awaited<ReturnType<typeof fill>> | undefined
        try {
          filled = await fill(sample.deps)
          if (!filled.ok) return filled
        } finally {
          // Whatever went wrong, half a sample must not be found at the next start.
          if (!filled?.ok) {
            sample.close()
            await deleteBooks(SAMPLE_BOOKS)
          }
        }
        setBooks(sample)
        return { ok: true, value: null }
      },
      async wipeSample() {
        books.close()
        await deleteBooks(SAMPLE_BOOKS)
        setBooks(await openReal())
      },
      copying: devices.copying,
    }),
    [books, devices.copying],
  )
  const shown = useMemo(() => ({ db: books.db, today: day }), [books, day])
  return (
    <BooksContext value={shown}>
      <CommandContext value={books.deps}>
        <BlobsContext value={books.blobs}>
          <BackupKeepContext value={books.keep}>
            <BooksControlContext value={control}>
              <NeedDevicesContext value={devices.need}>
                <DevicesContext value={devices.control}>
                  <App key={String(control.sample)} />
                </DevicesContext>
              </NeedDevicesContext>
            </BooksControlContext>
          </BackupKeepContext>
        </BlobsContext>
      </CommandContext>
    </BooksContext>
  )
}

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('no #root')
  const view = createRoot(root)
  try {
    // Asked for while the sample is looked for: nearly every start wants them, and no sample was made before them.
    const real = open(REAL_BOOKS)
    const sample = await holdsBusiness(SAMPLE_BOOKS)
    if (sample) real.db.open().then(real.close, () => undefined)
    const books = sample ? open(SAMPLE_BOOKS) : await openReal(real)
    await books.db.open()
    view.render(
      <StrictMode>
        <Root first={books} />
      </StrictMode>,
    )
  } catch (error) {
    // Private windows and full disks: the browser gives the page no database.
    view.render(<NoBooks error={error} />)
  }
}

void start()
