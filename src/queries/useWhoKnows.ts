import type { Role } from '../domain/fact.ts'
import { useRows } from './books.ts'
import { readRoster } from './readRoster.ts'

/** What these books say about who could know something of them. */
export interface WhoKnows {
  /** Of the signalling server, '' while it is switched off. */
  readonly meeting: string
  /** The other devices, removed ones too. */
  readonly devices: readonly { readonly name: string; readonly role: Role; readonly removed: boolean }[]
  /** Messages, calls and visits that were written down. */
  readonly contacts: number
  readonly photos: number
}

export function useWhoKnows(): WhoKnows | undefined {
  return useRows(async (db) => {
    const [meeting, roster, self, contacts, photos] = await Promise.all([
      db.local.get('sync/rendezvous'),
      readRoster(db),
      db.device.get('device'),
      db.contacts.count(),
      db.blobs.count(),
    ])
    return {
      meeting: typeof meeting?.value === 'string' ? meeting.value : '',
      devices: (roster ?? []).filter(({ id }) => id !== self?.device),
      contacts,
      photos,
    }
  }, [])
}
