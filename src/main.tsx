import { StrictMode, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { AppFrame } from './app/AppFrame.tsx'
import { NoBooks } from './app/NoBooks.tsx'
import { LockedPage, WaitingPage, WipingPage } from './app/screens.ts'
import { BackupKeepContext } from './commands/backupDeps.ts'
import { BlobsContext } from './commands/blobDeps.ts'
import { BooksControlContext, type BooksControl } from './commands/booksControl.ts'
import { CommandContext } from './commands/deps.ts'
import { KeysContext } from './commands/keysControl.ts'
import { DevicesContext, NeedDevicesContext, type DevicesControl } from './commands/devicesControl.ts'
import { openTogether, today, type OpenedBooks } from './openedBooks.ts'
import type { Vault } from './ledger/vault.ts'
import { hearAll, tellAll } from './platform/broadcast.ts'
import { watchDay } from './platform/clock.ts'
import { whenIdle } from './platform/idle.ts'
import { lockChoice } from './platform/lockChoice.ts'
import { narrowPage } from './platform/pagePolicy.ts'
import { isWiping, leaveWhenWiped } from './platform/wipe.ts'
import { BooksContext } from './queries/books.ts'
import { currentBooks } from './storage/currentBooks.ts'
import { deleteBooks } from './storage/database.ts'
import { holdsBusiness } from './storage/holdsBusiness.ts'

const REAL_BOOKS = 'al-dia'
const SAMPLE_BOOKS = 'al-dia-sample'
const LEFT = 'al-dia/left'
/** Another tab that has nothing to save is gone by then. */
const LET_GO_MS = 1_000

type Open = (name: string) => OpenedBooks

const nothingToCopy = (): Promise<void> => Promise.resolve()

interface Joined {
  /** Where a person began: in the end others may be shown. */
  readonly of: OpenedBooks
  readonly books: OpenedBooks
  readonly control: DevicesControl
  readonly copying: () => Promise<void>
}

/** The way to other devices: there when a screen asks for it, or in an idle moment where these books have some. */
function useDevices(books: OpenedBooks, setBooks: (books: OpenedBooks) => void, open: Open) {
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
  }, [books, setBooks, open])
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
async function openReal(open: Open, first = open(REAL_BOOKS)): Promise<OpenedBooks> {
  const name = await currentBooks(first.db)
  if (name === first.name) return first
  first.close()
  return open(name)
}

function Root({ first, open }: { readonly first: OpenedBooks; readonly open: Open }) {
  const [books, setBooks] = useState(first)
  const [day, setDay] = useState(today)
  useEffect(() => watchDay(today, setDay), [])
  useEffect(() => books.tidy(day), [books, day])

  const devices = useDevices(books, setBooks, open)
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
        setBooks(await openReal(open))
      },
      copying: devices.copying,
    }),
    [books, devices.copying, open],
  )
  const shown = useMemo(() => ({ db: books.db, today: day }), [books, day])
  return (
    <BooksContext value={shown}>
      <CommandContext value={books.deps}>
        <BlobsContext value={books.blobs}>
          <BackupKeepContext value={books.keep}>
            <KeysContext value={books.keys}>
              <BooksControlContext value={control}>
                <NeedDevicesContext value={devices.need}>
                  <DevicesContext value={devices.control}>
                    <App key={String(control.sample)} />
                  </DevicesContext>
                </NeedDevicesContext>
              </BooksControlContext>
            </KeysContext>
          </BackupKeepContext>
        </BlobsContext>
      </CommandContext>
    </BooksContext>
  )
}

/** What is shown before, or in the place of, the books. */
function alone(page: ReactNode): ReactNode {
  return (
    <AppFrame country={null}>
      <Suspense>{page}</Suspense>
    </AppFrame>
  )
}

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('no #root')
  const view = createRoot(root)
  if (isWiping()) {
    view.render(alone(<WipingPage />))
    return
  }
  leaveWhenWiped()
  let vault: Vault | undefined
  if (lockChoice().read()) {
    vault = await new Promise<Vault | undefined>((resolve) => {
      view.render(alone(<LockedPage onOpen={resolve} />))
    })
  }
  let isOpen = false
  const open: Open = (name) => {
    const books = openTogether(name, vault)
    books.db.on('blocked', () => {
      setTimeout(() => isOpen || view.render(alone(<WaitingPage />)), LET_GO_MS)
    })
    return books
  }
  try {
    // Asked for while the sample is looked for: nearly every start wants them, and no sample was made before them.
    const real = open(REAL_BOOKS)
    const sample = await holdsBusiness(SAMPLE_BOOKS)
    if (sample) real.db.open().then(real.close, () => undefined)
    const books = sample ? open(SAMPLE_BOOKS) : await openReal(open, real)
    await books.db.open()
    isOpen = true
    view.render(
      <StrictMode>
        <Root first={books} open={open} />
      </StrictMode>,
    )
  } catch (error) {
    // Private windows and full disks: the browser gives the page no database.
    view.render(<NoBooks error={error} />)
  }
}

narrowPage()
void start()
