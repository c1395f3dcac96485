import type { Role } from '../domain/fact.ts'
import { useRows } from './books.ts'
import { readRoster } from './readRoster.ts'

/**
 * What this device may do. It only decides what a screen shows: that a seller's write-off does not count is decided on
 * every device from signed facts. Books of one device have an owner; so has a device that is on nobody's list.
 */
export function useRole(): Role | undefined {
  return useRows(async (db) => {
    const [roster, self] = await Promise.all([readRoster(db), db.device.get('device')])
    return roster?.find(({ id }) => id === self?.device)?.role ?? 'owner'
  }, [])
}
