import { useEffect, useState } from 'react'
import type { Letter } from '../../documents/letter.ts'
import type { LetterInput } from '../../documents/letterInput.ts'

export interface LetterFile extends Letter {
  readonly file: File
}

/** Typing a day changes it several times; the letter is made when it rests. */
const REST_MS = 350

/**
 * The PDF, made before it is asked for, because a share sheet opens only straight from a tap. Undefined while there is
 * nothing to make or it is being made.
 * @param input null: something is missing without which the letter must not go out
 */
export function useLetterFile(input: LetterInput | null): LetterFile | 'failed' | undefined {
  const [made, setMade] = useState<{ readonly input: LetterInput; readonly file: LetterFile | 'failed' }>()
  useEffect(() => {
    if (input === null) return undefined
    let current = true
    const timer = setTimeout(() => {
      makeLetter(input)
        .catch((): 'failed' => 'failed')
        .then((file) => current && setMade({ input, file }))
        .catch(() => undefined)
    }, REST_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [input])
  return made && made.input === input ? made.file : undefined
}

async function makeLetter(input: LetterInput): Promise<LetterFile> {
  const [{ buildLetter }, { loadFonts }] = await Promise.all([
    import('../../documents/letter.ts'),
    import('../../documents/fonts.ts'),
  ])
  const letter = buildLetter(input, await loadFonts())
  const file = new File([new Uint8Array(letter.bytes)], letter.fileName, { type: 'application/pdf' })
  return { ...letter, file }
}
