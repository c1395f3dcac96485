import { hasCamera } from './camera.ts'
import { canPickContact } from './contactPicker.ts'
import { hasCopyFolders } from './copyFolder.ts'
import { isIos, isStandalone } from './device.ts'
import { mayHavePasskeys } from './passkey.ts'
import { canConnect } from './peerConnection.ts'
import { canShareFiles } from './share.ts'

/** What this app uses where there is such a thing, and does without elsewhere. */
export type BrowserLack =
  | 'offline'
  | 'persist'
  | 'connect'
  | 'camera'
  | 'install'
  | 'receive'
  | 'share'
  | 'folder'
  | 'contacts'
  | 'passkey'
  | 'badge'
  | 'awake'

const HAS: Readonly<Record<BrowserLack, () => boolean>> = {
  offline: () => 'serviceWorker' in navigator,
  persist: () => 'persist' in ((navigator as Partial<Navigator>).storage ?? {}),
  connect: canConnect,
  camera: hasCamera,
  install: () => isStandalone() || isIos() || offersInstall(),
  // The share sheet of a telephone is not to be seen from here: it comes with what can be installed.
  receive: () => 'launchQueue' in globalThis || offersInstall(),
  share: () => canShareFiles([new File(['x'], 'x.pdf', { type: 'application/pdf' })]),
  folder: hasCopyFolders,
  contacts: canPickContact,
  passkey: mayHavePasskeys,
  badge: () => 'setAppBadge' in navigator,
  awake: () => 'wakeLock' in navigator,
}

/** What this browser does not have, the gravest first: asked of it, never told by its name. */
export function browserLacks(): readonly BrowserLack[] {
  return (Object.keys(HAS) as BrowserLack[]).filter((one) => !HAS[one]())
}

function offersInstall(): boolean {
  return 'onbeforeinstallprompt' in globalThis
}
