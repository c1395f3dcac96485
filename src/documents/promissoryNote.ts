import { amountInWords } from '../domain/amountInWords.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import { createFormat } from '../domain/format.ts'
import { localeFor } from '../domain/locale.ts'
import type { MinorUnits } from '../domain/money.ts'
import { noteLawOf } from '../domain/promissoryNoteLaw.ts'
import type { Signature } from '../domain/signature.ts'
import type { PaperFonts } from './fonts.ts'
import { missingOnNote } from './missingOnPapers.ts'
import { buildPaper, buildPapers, type Paper, type Part } from './paper.ts'
import type { PaperContent } from './paperContent.ts'
import { paperDate } from './paperDate.ts'
import { paperFrame } from './paperFrame.ts'
import type { PaperInput } from './paperInput.ts'
import { partiesOf, signingParty } from './parties.ts'
import { createPrinter, type Printer } from './printable.ts'
import { strong } from './strong.ts'
import { noteWords } from './words/noteWords.ts'
import { letterWords } from './words/paperWords.ts'

/** A note that the customer signs. It is written in the language of the country's law, whatever the app speaks. */
export interface NoteInput extends Omit<PaperInput, 'language' | 'treatment'> {
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  /** The one day on which it falls due: laws take a note with several as payable at sight. */
  readonly due: Day
  /** Town where it is paid. */
  readonly payPlace: string
  /** Which of how many, from 1, for instalments. */
  readonly serial?: { readonly index: number; readonly of: number }
  readonly signed?: Signature
}

/**
 * Makes a promissory note as PDF: the word in its text, an unconditional promise, payee, amount in figures and words,
 * day and place of payment, place and day of issue, and the maker's signature (promissoryNoteLaw.ts has the laws).
 * @throws RangeError where the country's law is not known here, something required is missing, nothing is promised, or
 * it would fall due before it is signed
 */
export function buildPromissoryNote(input: NoteInput, fonts: PaperFonts): Paper {
  const printer = createPrinter()
  const { size, on, customer } = input
  return buildPaper(noteContent(input, printer), fonts, { size, on, name: customer.name, printer })
}

/**
 * Makes the notes of a series, each on pages of its own, to be printed in one go: one is signed and given back at a time.
 * @throws RangeError as `buildPromissoryNote`, and without any
 */
export function buildPromissoryNotes(inputs: readonly NoteInput[], fonts: PaperFonts): Paper {
  const [first] = inputs
  const law = first && noteLawOf(first.country)
  if (!first || !law) throw new RangeError('no notes, or no law of notes')
  const { size, on, customer } = first
  const label = noteWords(law.language).fileName
  return buildPapers(partsOf(inputs), fonts, { size, on, label, name: customer.name, total: inputs.length })
}

function* partsOf(inputs: readonly NoteInput[]): Generator<Part> {
  for (const input of inputs) {
    const printer = createPrinter()
    yield { content: noteContent(input, printer), printer }
  }
}

function noteContent(input: NoteInput, printer: Printer): PaperContent {
  const { country, currency, amount, due, on, serial, signed } = input
  const law = noteLawOf(country)
  if (!law) throw new RangeError(`no law of notes for ${country}`)
  if (missingOnNote(input).some(({ required }) => required)) throw new RangeError('a note that lacks what its law asks')
  if (amount <= 0 || due < on) throw new RangeError('a note that promises nothing')
  const format = createFormat(localeFor(law.language, country))
  const { print } = printer
  const words = noteWords(law.language)
  const shared = letterWords(law.language)
  const { creditor, debtor } = partiesOf(input, shared, print)
  const figures = print(format.money(amount, currency, { cents: 'always' }))
  return {
    ...paperFrame(input, format, shared, printer),
    // It is the maker's word, on nobody's letterhead.
    letterhead: { name: words.title, lines: serial ? [words.serial(serial.index, serial.of)] : [] },
    recipient: [],
    blocks: [
      {
        kind: 'key',
        items: [
          [words.worth, [figures]],
          [words.due, [paperDate(due, format)]],
        ],
      },
      {
        kind: 'text',
        text: words.promise({
          payee: [strong(creditor.name), creditor.id].filter(Boolean).join(', '),
          place: print(input.payPlace, 120),
          due: paperDate(due, format),
          figures,
          words: amountInWords(amount, currency, law.language),
        }),
      },
      {
        kind: 'pairs',
        rows: (
          [
            [words.makerPairs.name, debtor.name],
            [words.makerPairs.id, debtor.id],
            [words.makerPairs.address, debtor.address],
          ] as const
        ).filter(([, value]) => value !== ''),
      },
      { kind: 'signatures', parties: [signingParty(words.maker, debtor, signed)] },
    ],
    keywords: words.title,
    fileLabel: words.fileName,
  }
}
