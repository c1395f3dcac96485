import type { Day } from '../domain/day.ts'
import { createFormat } from '../domain/format.ts'
import { localeFor } from '../domain/locale.ts'
import { sendingMediaOf, type SendingMedium } from '../domain/sendingMedia.ts'
import type { PaperFonts } from './fonts.ts'
import { buildPaper, type Paper } from './paper.ts'
import type { PaperContent } from './paperContent.ts'
import { paperDate } from './paperDate.ts'
import { paperFrame } from './paperFrame.ts'
import type { PaperInput } from './paperInput.ts'
import { partiesOf, signingParty } from './parties.ts'
import { createPrinter } from './printable.ts'
import { inEights } from './sha256Text.ts'
import { letterWords } from './words/paperWords.ts'
import { sendingWords } from './words/sendingWords.ts'

export interface SendingInput extends Omit<PaperInput, 'treatment'> {
  /** The paper that was sent. */
  readonly paper: {
    readonly title: string
    readonly fileName: string
    readonly pages: number
    /** Of its bytes, 64 hexadecimal digits. */
    readonly sha256: string
  }
  readonly medium: SendingMedium
  readonly sentOn: Day
  /** Empty: there is none, or it is not known yet. */
  readonly tracking: string
  /** Who handed it over; empty: to be written by hand. */
  readonly handedBy: string
}

/**
 * Makes the proof of sending as PDF: what was sent, to whom, how, when and by whom, with the fingerprint of its file
 * and room for the receipt. It proves nothing by itself: it ties the receipt to the paper.
 * @throws RangeError for what is no SHA-256, a medium that the country has not, or a day after the paper's own
 */
export function buildSendingProof(input: SendingInput, fonts: PaperFonts): Paper {
  const { country, paper, medium, sentOn, on, size, customer } = input
  const proof = sendingMediaOf(country).media.find((one) => one.medium === medium)
  if (!proof) throw new RangeError(`no ${medium} in ${country}`)
  if (!/^[0-9a-f]{64}$/.test(paper.sha256)) throw new RangeError('not a SHA-256')
  if (sentOn > on) throw new RangeError('sent after it was written down')
  const format = createFormat(localeFor(input.language, country))
  const printer = createPrinter()
  const { print } = printer
  const words = sendingWords(input.language)
  const shared = letterWords(input.language)
  const { creditor, debtor } = partiesOf(input, shared, print)
  const { labels } = words
  const handedBy = print(input.handedBy, 120)
  const rows = [
    [labels.paper, print(paper.title)],
    [labels.file, print(paper.fileName, 120)],
    [labels.pages, format.number(paper.pages)],
    [labels.to, [debtor.name, debtor.id, debtor.address].filter(Boolean).join(', ')],
    [labels.medium, words.media[medium]],
    [labels.on, paperDate(sentOn, format)],
    [labels.tracking, print(input.tracking, 60)],
    [labels.by, handedBy],
    [labels.print, inEights(paper.sha256)],
  ] as const
  const content: PaperContent = {
    ...paperFrame(input, format, shared, printer),
    title: { text: words.title, detail: print(paper.title) },
    blocks: [
      { kind: 'text', text: words.statement(paperDate(sentOn, format)) },
      { kind: 'pairs', rows: rows.filter(([, value]) => value !== '') },
      { kind: 'note', text: `${words.proves(proof.content, proof.receipt)} ${words.same}` },
      {
        kind: 'signatures',
        parties: [
          signingParty(words.signature, { ...creditor, signer: handedBy === creditor.name ? '' : handedBy }),
          signingParty(words.receiver, debtor),
        ],
      },
      { kind: 'heading', text: words.room },
      { kind: 'note', text: words.roomText },
    ],
    keywords: words.title,
    fileLabel: words.fileName,
  }
  return buildPaper(content, fonts, { size, on, name: customer.name, printer })
}
