import { lazyWords } from './lazyWords.tsx'
import { loadAssistWords } from './loadAssistWords.ts'

/** The words of help and search: `const { guide } = useAssistT()` inside `AssistWords`. */
export const { Provider: AssistWords, useWords: useAssistT } = lazyWords(loadAssistWords)
