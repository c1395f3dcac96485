import type { Letter } from '../../../documents/letter.ts'
import type { LetterInput } from '../../../documents/letterInput.ts'
import { useMade } from '../useMade.ts'
import { fileOf, type PaperFile } from '../usePaper.ts'

export type LetterFile = PaperFile<Letter>

/**
 * The letter as PDF. Undefined while there is nothing to make or it is being made.
 * @param input null: something is missing without which the letter must not go out
 */
export function useLetterFile(input: LetterInput | null): LetterFile | 'failed' | undefined {
  return useMade(input, makeLetter)
}

async function makeLetter(input: LetterInput): Promise<LetterFile> {
  const [{ buildLetter }, { loadFonts }] = await Promise.all([
    import('../../../documents/letter.ts'),
    import('../../../documents/fonts.ts'),
  ])
  return fileOf(buildLetter(input, await loadFonts()))
}
