import type { DeviceId } from '../domain/ids.ts'
import { useRows } from './books.ts'
import { readRoster } from './readRoster.ts'

/** Who wrote something down: a device by its name, or one that is on no list (books that came back from a backup). */
export type RecordedBy = { readonly type: 'listed'; readonly name: string } | { readonly type: 'unlisted' }

/** The device that recorded a fact; `null` while there is only one, because then nobody asks. */
export function useRecordedBy(device: DeviceId | undefined): RecordedBy | null | undefined {
  return useRows<RecordedBy | null>(
    async (db) => {
      const roster = await readRoster(db)
      if (roster === undefined || device === undefined) return null
      const author = roster.find(({ id }) => id === device)
      return author ? { type: 'listed', name: author.name } : { type: 'unlisted' }
    },
    [device],
  )
}
