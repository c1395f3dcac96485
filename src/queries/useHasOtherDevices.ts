import { useRows } from './books.ts'
import { readRoster } from './readRoster.ts'

/** Whether these books are on another device too, as far as this one knows. */
export function useHasOtherDevices(): boolean | undefined {
  return useRows(async (db) => {
    const [roster, self] = await Promise.all([readRoster(db), db.device.get('device')])
    return roster?.some(({ id, removed }) => !removed && id !== self?.device) ?? false
  }, [])
}
