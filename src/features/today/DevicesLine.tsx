import type { DevicesState } from '../../domain/deviceStatus.ts'
import { useLoadedDeviceWords } from '../../i18n/DeviceWords.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import { devicesSummary } from '../../ui/devicesSummary.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import { TaskLine } from './TaskLine.tsx'

/** The other devices, when a person should do something: changes that wait to be sent, devices that do not match. */
export function DevicesLine({ state }: { readonly state: DevicesState }) {
  const format = useFormat()
  const today = useToday()
  const { words } = useLoadedDeviceWords(true)
  const summary = words && devicesSummary(words.devices, format, today, state)
  if (!words || !summary || summary.tone === 'calm') return null
  return summary.tone === 'wait' ? (
    <TaskLine icon="sync" text={summary.text} action={words.devices.connect} href={hashOf(routes.deviceConnect())} />
  ) : (
    <TaskLine icon="alert" text={summary.text} action={words.devices.look} href={hashOf(routes.devices())} />
  )
}
