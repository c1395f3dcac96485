import { createContext, useContext } from 'react'

/** How the app can come to the home screen here: by the browser's question, by hand on iOS, or not at all. */
export interface InstallOffer {
  readonly kind: 'prompt' | 'ios' | 'installed' | 'none'
  /** For `prompt`, from a tap: asks, and tells what the person answered. */
  readonly install: () => Promise<'accepted' | 'dismissed'>
}

export const InstallContext = createContext<InstallOffer>({
  kind: 'none',
  install: () => Promise.resolve('dismissed'),
})

export function useInstallOffer(): InstallOffer {
  return useContext(InstallContext)
}
