import { lazyWords } from './lazyWords.tsx'
import { loadLaterWords } from './loadLaterWords.ts'

/** The words of screens that nobody lands on: `const { letter } = useLaterT()` inside `LaterWords`. */
export const { Context: LaterWordsContext, Provider: LaterWords, useWords: useLaterT } = lazyWords(loadLaterWords)
