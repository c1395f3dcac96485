/** Phrases that may not be said, with the rule that forbids them: lists come from the country and from the universal floor. */
export interface ForbiddenPhrases {
  readonly code: string
  /** Whole words; one that ends in "*" also stands for what begins so: "demanda*". Accents and capitals do not matter. */
  readonly phrases: readonly string[]
}

export interface ForbiddenFind {
  readonly code: string
  readonly phrase: string
}

/** Lower case, no accents, one space between words. */
export function plainWords(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The forbidden phrases that a text says, each once. */
export function forbiddenIn(text: string, lists: readonly ForbiddenPhrases[]): ForbiddenFind[] {
  const words = ` ${plainWords(text)} `
  return lists.flatMap(({ code, phrases }) =>
    phrases
      .filter((phrase) => {
        const wanted = plainWords(phrase)
        return wanted !== '' && words.includes(` ${wanted}${phrase.trimEnd().endsWith('*') ? '' : ' '}`)
      })
      .map((phrase) => ({ code, phrase })),
  )
}
