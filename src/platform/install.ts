import { isIos, isStandalone } from './device.ts'

/** Chromium only; not in TypeScript's DOM. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

export type InstallKind = 'prompt' | 'ios' | 'installed' | 'none'

export interface InstallWatch {
  readonly kind: () => InstallKind
  /** From a tap; the browser lets it be asked once. */
  readonly install: () => Promise<'accepted' | 'dismissed'>
  readonly watch: (onChange: () => void) => () => void
}

/** Keeps the browser's offer to install until a person wants it. Make it once, early: the offer comes when it likes. */
export function watchInstall(): InstallWatch {
  let offer: BeforeInstallPromptEvent | null = null
  let installed = isStandalone()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer = event as BeforeInstallPromptEvent
    tell()
  })
  window.addEventListener('appinstalled', () => {
    installed = true
    offer = null
    tell()
  })
  return {
    kind() {
      if (installed) return 'installed'
      if (offer) return 'prompt'
      return isIos() ? 'ios' : 'none'
    },
    async install() {
      const asked = offer
      offer = null
      tell()
      return asked ? (await asked.prompt()).outcome : 'dismissed'
    },
    watch(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}
