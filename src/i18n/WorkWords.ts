import { lazyWords } from './lazyWords.tsx'
import { loadWorkWords } from './loadWorkWords.ts'

/** The words about the day's work: `const { work } = useWorkT()` inside `WorkWords`. */
export const { Provider: WorkWords, useWords: useWorkT, useLoaded: useLoadedWorkWords } = lazyWords(loadWorkWords)
