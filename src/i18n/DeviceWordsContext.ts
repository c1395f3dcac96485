import { createContext, useContext, useEffect, useState } from 'react'
import type { DeviceMessages } from './deviceMessages.ts'
import { useLanguage } from './I18nContext.ts'
import { loadDeviceWords } from './loadDeviceWords.ts'

export const DeviceWordsContext = createContext<DeviceMessages | null>(null)

/** The words about other devices, in the screens about them: `const { meeting } = useDeviceT()`. */
export function useDeviceT(): DeviceMessages {
  const words = useContext(DeviceWordsContext)
  if (!words) throw new Error('DeviceWords are missing')
  return words
}

/** At most one of the two is there. */
export interface LoadedWords {
  readonly words?: DeviceMessages
  /** The chunk could not be fetched. */
  readonly error?: unknown
}

/** Fetches the words about other devices; neither words nor error until they are there, and while `wanted` is false. */
export function useLoadedDeviceWords(wanted: boolean): LoadedWords {
  const { language } = useLanguage()
  const [loaded, setLoaded] = useState<LoadedWords>({})
  useEffect(() => {
    if (!wanted) return undefined
    let here = true
    loadDeviceWords(language).then(
      (words) => here && setLoaded({ words }),
      (error: unknown) => here && setLoaded({ error }),
    )
    return () => {
      here = false
    }
  }, [language, wanted])
  return loaded
}
