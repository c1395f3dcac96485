import type { DevicesControl } from './commands/devicesControl.ts'
import { err, ok } from './domain/result.ts'
import { keepMeetingAddress } from './platform/connections.ts'
import type { BooksDatabase } from './storage/database.ts'
import { deleteBooks } from './storage/database.ts'
import { contentOf, giveWay, nextName } from './storage/giveWay.ts'

/** Books as main.tsx opens them. */
export interface LeavableBooks {
  readonly name: string
  readonly db: BooksDatabase
  readonly devices: () => Promise<DevicesControl>
  readonly close: () => void
}

export interface LeavingDeps<B extends LeavableBooks> {
  /** Name of the first books of this browser. */
  readonly first: string
  readonly books: B
  readonly open: (name: string) => B
  /** What is true of the devices is that of the new books, while they are being joined; `undefined`: not any more. */
  readonly onTry: (control: DevicesControl | undefined) => void
  /** The new books are those of this device from now on; the old ones are gone. */
  readonly onTaken: (books: B) => void
}

/** Leaves the books of this device for another one's. */
export interface Leaving {
  /** A copy of the books is being made: what is recorded after this is not in it. */
  copying(): Promise<void>
  join(text: string): ReturnType<DevicesControl['join']>
  /** `undefined` when nothing is being left. */
  joined(meeting: Parameters<DevicesControl['joined']>[0]): ReturnType<DevicesControl['joined']> | undefined
  /** Thought better of it: the books are what they were. */
  drop(): void
}

/**
 * The other's books come into new ones beside those that are here, which stay until the digits were confirmed and the key
 * has come: a code lives for two minutes and a copy takes as long, and whatever goes wrong on the way costs nothing. What
 * was recorded after the copy keeps the old books in place.
 */
export function createLeaving<B extends LeavableBooks>({ first, books, open, ...tell }: LeavingDeps<B>): Leaving {
  let copied: string | undefined
  let attempt: B | undefined

  const drop = (only = attempt): void => {
    if (!attempt || attempt !== only) return
    const failed = attempt
    attempt = undefined
    tell.onTry(undefined)
    failed.close()
    void deleteBooks(failed.name).catch(() => undefined)
  }
  const finish = async (fresh: B, meeting: Parameters<DevicesControl['joined']>[0]) => {
    const devices = await fresh.devices()
    const result = await devices.joined(meeting)
    // Broken off after the key had come: the next meeting brings the rest.
    const isIn = result.ok || (result.error.type === 'closed' && (await fresh.db.local.get('sync/trust')) !== undefined)
    if (!isIn || attempt !== fresh) {
      drop(fresh)
      return result
    }
    if (copied === undefined || !(await giveWay(first, books.db, fresh.name, copied))) {
      drop(fresh)
      return err({ type: 'copy-again' } as const)
    }
    attempt = undefined
    keepMeetingAddress(devices.rendezvous())
    tell.onTaken(fresh)
    return result
  }

  return {
    drop: () => drop(),
    async copying() {
      copied = await contentOf(books.db)
    },
    async join(text) {
      drop()
      if (copied === undefined || (await contentOf(books.db)) !== copied) return err({ type: 'copy-again' })
      const name = nextName(first, books.name)
      // Left by an attempt in which the app was killed.
      await deleteBooks(name)
      const fresh = open(name)
      attempt = fresh
      const devices = await fresh.devices()
      const scanned = await devices.join(text, 'together')
      if (!scanned.ok) {
        drop(fresh)
        return scanned
      }
      tell.onTry(devices)
      const { code, connected } = scanned.value
      return ok({
        code,
        connected: connected.then((met) => {
          if (!met.ok) drop(fresh)
          return met
        }),
        cancel() {
          scanned.value.cancel()
          drop(fresh)
        },
      })
    },
    joined: (meeting) => attempt && finish(attempt, meeting),
  }
}

export interface JoinLeavingDeps<B extends LeavableBooks> extends Pick<LeavingDeps<B>, 'first' | 'books' | 'open'> {
  /** Of the books that are here. */
  readonly devices: DevicesControl
  /** Another control is the one that screens work with. */
  readonly onControl: (control: DevicesControl) => void
  /** @param control the same as before: the screen that waits for the copy goes on waiting */
  readonly onTaken: (books: B, control: DevicesControl) => void
}

/** The way to other devices, which may lead away from the books that are here. */
export function joinLeaving<B extends LeavableBooks>({
  devices,
  onControl,
  onTaken,
  ...deps
}: JoinLeavingDeps<B>): {
  readonly control: DevicesControl
  readonly copying: () => Promise<void>
} {
  const over = (of: DevicesControl): DevicesControl => ({
    ...of,
    join(text, booksHere) {
      if (booksHere === 'leave') return leaving.join(text)
      leaving.drop()
      return devices.join(text, booksHere)
    },
    joined: (meeting) => leaving.joined(meeting) ?? of.joined(meeting),
  })
  const control = over(devices)
  let now = control
  const leaving = createLeaving({
    ...deps,
    onTry(fresh) {
      now = fresh ? over(fresh) : control
      onControl(now)
    },
    onTaken: (books) => onTaken(books, now),
  })
  return { control, copying: () => leaving.copying() }
}
