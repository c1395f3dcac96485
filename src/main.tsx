import { StrictMode, useCallback, useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { NoBooks } from './app/NoBooks.tsx'
import { BooksControlContext, type BooksControl } from './commands/booksControl.ts'
import { CommandContext, type CommandDeps } from './commands/deps.ts'
import { DevicesContext, NeedDevicesContext, type DevicesControl } from './commands/devicesControl.ts'
import { localDay, type Day } from './domain/day.ts'
import type { JoinedDevices } from './joinDevices.ts'
import { lazyLedger } from './ledger/lazyLedger.ts'
import { newFactId } from './ledger/segments.ts'
import { systemClock, watchDay } from './platform/clock.ts'
import { whenIdle } from './platform/idle.ts'
import { randomBytes } from './platform/ids.ts'
import { BooksContext } from './queries/books.ts'
import { deleteBooks, openBooks, openBooksAtOnce, type BooksDatabase } from './storage/database.ts'
import { holdsBusiness } from './storage/holdsBusiness.ts'
import type { Keeper } from './storage/keeper.ts'

const REAL_BOOKS = 'al-dia'
const SAMPLE_BOOKS = 'al-dia-sample'

interface OpenedBooks {
  readonly name: string
  readonly db: BooksDatabase
  readonly deps: CommandDeps
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
    devices() {
      devices ??= import('./joinDevices.ts').then(async ({ joinDevices }) => joinDevices(db, deps))
      devices.catch(() => {
        devices = undefined
      })
      return devices
    },
    hasDevices: async () => (await db.local.get('sync/trust')) !== undefined,
    tidy: (day) =>
      whenIdle(() => {
        void ledger
          .warmUp()
          .then(async () => {
            await keeper?.rollOver(day)
            await keeper?.compactDue()
          })
          // Housekeeping is tried again at the next start; what the screens show does not depend on it.
          .catch(() => undefined)
      }),
    close: () => {
      void devices?.then(({ stop }) => stop()).catch(() => undefined)
      db.close()
      relaxed.close()
    },
  }
}

/** The way to other devices: there when a screen asks for it, or in an idle moment where these books have some. */
function useDevices(books: OpenedBooks, setBooks: (books: OpenedBooks) => void) {
  const [joined, setJoined] = useState<{ readonly books: OpenedBooks; readonly control: DevicesControl } | null>(null)
  const need = useCallback(async () => {
    if (books.name === SAMPLE_BOOKS) return
    const devices = await books.devices()
    const leaveBooks = async (): Promise<DevicesControl> => {
      books.close()
      await deleteBooks(books.name)
      const empty = open(books.name)
      setBooks(empty)
      return empty.devices()
    }
    const control: DevicesControl = {
      ...devices,
      join: async (text, booksHere) =>
        booksHere === 'leave' ? (await leaveBooks()).join(text, 'together') : devices.join(text, booksHere),
    }
    setJoined({ books, control })
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
  return { need, control: joined?.books === books ? joined.control : null }
}

function Root({ first }: { readonly first: OpenedBooks }) {
  const [books, setBooks] = useState(first)
  const [day, setDay] = useState(today)
  useEffect(() => watchDay(today, setDay), [])
  useEffect(() => books.tidy(day), [books, day])

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
        setBooks(open(REAL_BOOKS))
      },
    }),
    [books],
  )
  const devices = useDevices(books, setBooks)
  const shown = useMemo(() => ({ db: books.db, today: day }), [books, day])
  return (
    <BooksContext value={shown}>
      <CommandContext value={books.deps}>
        <BooksControlContext value={control}>
          <NeedDevicesContext value={devices.need}>
            <DevicesContext value={devices.control}>
              <App key={books.name} />
            </DevicesContext>
          </NeedDevicesContext>
        </BooksControlContext>
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
    const books = sample ? open(SAMPLE_BOOKS) : real
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
