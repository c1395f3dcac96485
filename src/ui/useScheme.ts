import { useColorScheme } from '@mui/material/styles'
import { useEffect } from 'react'
import { DARK, LIGHT } from './tokens.ts'

export type SchemeSetting = 'system' | 'light' | 'dark'

/** Day or night, as the person chose on this device, or as the system says. */
export function useScheme(): {
  readonly setting: SchemeSetting
  readonly setSetting: (setting: SchemeSetting) => void
  readonly dark: boolean
} {
  const { mode, setMode, systemMode } = useColorScheme()
  const setting = mode ?? 'system'
  return { setting, setSetting: setMode, dark: (setting === 'system' ? systemMode : setting) === 'dark' }
}

/** The frame that the phone draws around the app follows the scheme in use, also when it is not the system's. */
export function useThemeColour(): void {
  const { dark } = useScheme()
  useEffect(() => {
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      meta.setAttribute('content', (dark ? DARK : LIGHT).paper)
    }
  }, [dark])
}
