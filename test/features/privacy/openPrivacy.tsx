import type { ReactNode } from 'react'
import { PrivacyWords } from '../../../src/i18n/PrivacyWords.ts'
import type { DevicesScript } from '../../support/devicesDouble.ts'
import type { RenderAppOptions } from '../../support/renderApp.tsx'
import { openDevices } from '../devices/openDevices.tsx'

/** A screen about privacy, in real books, with other devices that do as the script says. */
export function openPrivacy(screen: ReactNode, script: DevicesScript = {}, options: RenderAppOptions = {}) {
  return openDevices(<PrivacyWords>{screen}</PrivacyWords>, script, options)
}
