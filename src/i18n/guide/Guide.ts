import { lazyWords } from '../lazyWords.tsx'
import { loadGuide } from './loadGuide.ts'

/** The guide: `const guide = useGuide()` inside `GuideProvider`. */
export const { Provider: GuideProvider, useWords: useGuide } = lazyWords(loadGuide)
