import { useContext, useEffect, useState } from 'react'
import { useBooksControl } from '../../commands/booksControl.ts'
import { DevicesContext, NeedDevicesContext, useDevicesState } from '../../commands/devicesControl.ts'
import { isDay, type Day } from '../../domain/day.ts'
import { backupMark, lastBackup } from '../../platform/lastBackup.ts'
import { useHasOtherDevices } from '../../queries/useHasOtherDevices.ts'
import { useOwnSeq } from '../../queries/useOwnSeq.ts'
import { useRecordCount } from '../../queries/useRecordCount.ts'

/** What would be lost with this device. */
export type Unsent =
  | { readonly type: 'asking' | 'unknown' }
  /** The device that has the most of what is here, and how many changes it is not known to have. */
  | { readonly type: 'elsewhere'; readonly name: string; readonly waiting: number }
  | { readonly type: 'only-here'; readonly records: number }
  /** In a backup file, but for what came since. */
  | { readonly type: 'backed-up'; readonly on: Day; readonly since: number }

export function useUnsent(): Unsent {
  const hasOthers = useHasOtherDevices()
  const failed = useDevicesFetched(hasOthers === true)
  const control = useContext(DevicesContext)
  const { others } = useDevicesState()
  const { sample } = useBooksControl()
  const seq = useOwnSeq()
  const records = useRecordCount()
  if (hasOthers === undefined || seq === undefined || records === undefined) return { type: 'asking' }
  if (!hasOthers) {
    const mark = backupMark(lastBackup(sample).read())
    return mark && isDay(mark.on)
      ? { type: 'backed-up', on: mark.on, since: Math.max(0, seq - mark.seq) }
      : { type: 'only-here', records }
  }
  if (failed) return { type: 'unknown' }
  const [best] = others.filter(({ removed }) => removed !== true).toSorted((a, b) => a.pending - b.pending)
  if (control === null || !best) return { type: 'asking' }
  return { type: 'elsewhere', name: best.name, waiting: best.pending }
}

/** What tells how far the other devices are is not in the first load. @returns whether it could not be fetched */
function useDevicesFetched(wanted: boolean): boolean {
  const need = useContext(NeedDevicesContext)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (wanted) need?.().catch(() => setFailed(true))
  }, [need, wanted])
  return failed
}
