import { lazyWords } from './lazyWords.tsx'
import { loadDeviceWords } from './loadDeviceWords.ts'

/** The words about other devices: `const { meeting } = useDeviceT()` inside `DeviceWords`. */
export const {
  Context: DeviceWordsContext,
  Provider: DeviceWords,
  useWords: useDeviceT,
  useLoaded: useLoadedDeviceWords,
} = lazyWords(loadDeviceWords)
