import { useLoadedDeviceWords } from '../i18n/DeviceWords.ts'
import { Note } from './Note.tsx'

/** Facts of a newer app are kept and not counted: what is shown here is not all. Fetched where there are any. */
export function FutureNote() {
  const { words } = useLoadedDeviceWords(true)
  return words ? <Note tone="calm">{words.devices.fromFuture}</Note> : null
}
