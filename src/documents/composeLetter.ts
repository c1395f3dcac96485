import { letterBody, type Draft } from './letterBody.ts'
import { clausesFor } from './letterClauses.ts'
import type { LetterInput } from './letterInput.ts'
import { groupDebts } from './letterTables.ts'
import type { PaperContent } from './paperContent.ts'
import { paperFrame } from './paperFrame.ts'
import type { Printer } from './printable.ts'
import type { LetterWords } from './words/es.ts'
import { letterWords } from './words/paperWords.ts'

/** Puts the words of a letter together: what is said, by level, language, country and party, from the data alone. */
export function composeLetter(letter: LetterInput, printer: Printer): PaperContent {
  const { business, customer, format, level } = letter
  const { print } = printer
  const words = letterWords(format.language, letter.treatment)
  const clauses = clausesFor(letter)
  const list = new Intl.ListFormat(format.locale, { type: 'conjunction' })
  const draft: Draft = {
    letter,
    words,
    clauses,
    groups: groupDebts(letter),
    print,
    list: (items) => list.format(items),
  }
  return {
    ...paperFrame(letter, format, words, printer),
    subject: [words.subjectLabel, level === '3' && !clauses.demand ? words.subjectPlain : words.subject[level]],
    salutation: salutationOf(print(customer.name), words, level),
    blocks: letterBody(draft),
    closing: words.closing[level],
    signature: [...new Set([print(business.signer, 120), print(business.name)])].filter(Boolean),
    keywords: [words.keywords, print(letter.reference, 60)].filter(Boolean).join(', '),
    fileLabel: words.fileName,
  }
}

/** Without a name, which is told as missing, nobody is greeted. */
function salutationOf(name: string, words: LetterWords, level: LetterInput['level']): string {
  return name === '' ? '' : words.salutation[level](name)
}
