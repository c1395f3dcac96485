import { useDevicesState } from '../../commands/devicesControl.ts'
import { useLoadedDeviceWords } from '../../i18n/DeviceWords.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import { devicesSummary } from '../../ui/devicesSummary.ts'

/** How it stands with the other devices, in one line; what they are for while there are none. */
export function useDevicesLine(): string {
  const { more } = useT()
  const format = useFormat()
  const today = useToday()
  const state = useDevicesState()
  const { words } = useLoadedDeviceWords(state.self !== undefined)
  const summary = words && devicesSummary(words.devices, format, today, state)
  return summary?.text ?? more.devicesText
}
