import { lazyWords } from './lazyWords.tsx'
import { loadPaperWords } from './loadPaperWords.ts'

/** The words about papers: `const { papers } = usePaperT()` inside `PaperWords`. */
export const { Provider: PaperWords, useWords: usePaperT } = lazyWords(loadPaperWords)
