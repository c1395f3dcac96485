import { letterBody, type Draft } from './letterBody.ts'
import { clausesFor } from './letterClauses.ts'
import type { LetterContent } from './letterContent.ts'
import { letterDate } from './letterDate.ts'
import type { LetterInput } from './letterInput.ts'
import { groupDebts } from './letterTables.ts'
import type { Printer } from './printable.ts'
import { withTaxIdLabel } from './taxIdLabel.ts'
import { lettersEn } from './words/en.ts'
import { lettersEs, type LetterWords } from './words/es.ts'
import { lettersPt } from './words/pt.ts'

/** Puts the words of a letter together: what is said, by level, language, country and party, from the data alone. */
export function composeLetter(letter: LetterInput, printer: Printer): LetterContent {
  const { business, customer, country, format, level, party } = letter
  const { print } = printer
  const words = wordsOf(letter)
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
  const name = print(business.name)
  const phone = print(business.phone, 60)
  const taxId = print(business.taxId, 60)
  return {
    language: format.language,
    locale: format.locale,
    letterhead: {
      name,
      lines: [
        [withTaxIdLabel(taxId, country, 'business', words.taxId), lines(business.address, print).join(', ')],
        [phone && `${words.phone} ${phone}`, print(business.email, 120)],
      ]
        .map((parts) => parts.filter(Boolean).join('  ·  '))
        .filter(Boolean),
    },
    recipient: [
      print(customer.name),
      withTaxIdLabel(print(customer.taxId, 60), country, party, words.identity),
      ...lines(customer.address, print),
    ].filter(Boolean),
    dateLine: [print(letter.place ?? '', 80), letterDate(letter.on, format)].filter(Boolean).join(', '),
    reference: letter.reference === '' ? '' : `${words.reference}: ${print(letter.reference, 60)}`,
    subject: [words.subjectLabel, level === '3' && !clauses.demand ? words.subjectPlain : words.subject[level]],
    salutation: salutationOf(print(customer.name), words, level),
    blocks: letterBody(draft),
    closing: words.closing[level],
    signature: [...new Set([print(business.signer, 120), name])].filter(Boolean),
    keywords: [words.keywords, print(letter.reference, 60)].filter(Boolean).join(', '),
    fileLabel: words.fileName,
    pageOf: words.page,
  }
}

/** Without a name, which is told as missing, nobody is greeted. */
function salutationOf(name: string, words: LetterWords, level: LetterInput['level']): string {
  return name === '' ? '' : words.salutation[level](name)
}

function wordsOf(letter: LetterInput): LetterWords {
  if (letter.format.language === 'en') return lettersEn()
  return letter.format.language === 'pt' ? lettersPt() : lettersEs(letter.treatment ?? 'usted')
}

/** An address as typed, line by line; at most six. */
function lines(text: string, print: Printer['print']): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => print(line, 160))
    .filter(Boolean)
    .slice(0, 6)
}
