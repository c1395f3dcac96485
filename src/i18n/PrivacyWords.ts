import { lazyWords } from './lazyWords.tsx'
import { loadPrivacyWords } from './loadPrivacyWords.ts'

/** The words about privacy: `const { privacy } = usePrivacyT()` inside `PrivacyWords`. */
export const { Provider: PrivacyWords, useWords: usePrivacyT } = lazyWords(loadPrivacyWords)
