import { lazyWords } from './lazyWords.tsx'
import { loadProcessWords } from './loadProcessWords.ts'

/** The words about the collection process: `const { process } = useProcessT()` inside `ProcessWords`. */
export const {
  Context: ProcessWordsContext,
  Provider: ProcessWords,
  useWords: useProcessT,
  useLoaded: useLoadedProcessWords,
} = lazyWords(loadProcessWords)
