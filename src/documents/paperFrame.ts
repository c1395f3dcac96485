import type { Format } from '../domain/format.ts'
import { meansTitle } from '../domain/payments/meansTitle.ts'
import { railOf } from '../domain/payments/rails.ts'
import type { Block, PaperContent } from './paperContent.ts'
import { paperDate } from './paperDate.ts'
import type { PaperInput } from './paperInput.ts'
import type { Printer } from './printable.ts'
import { withTaxIdLabel } from './taxIdLabel.ts'
import type { PaperWords } from './words/paperWords.ts'

/** What every paper has at its head and foot. */
export type PaperFrame = Pick<
  PaperContent,
  'language' | 'locale' | 'letterhead' | 'recipient' | 'dateLine' | 'reference' | 'pageOf'
>

type FrameInput = Pick<PaperInput, 'business' | 'customer' | 'country' | 'party' | 'on' | 'place' | 'reference'>

/** Letterhead, recipient, date and reference, from the data alone: what is missing leaves no empty line. */
export function paperFrame(
  input: FrameInput,
  format: Format,
  words: PaperWords,
  { print }: Pick<Printer, 'print'>,
): PaperFrame {
  const { business, customer, country, party } = input
  const phone = print(business.phone, 60)
  const reference = print(input.reference, 60)
  return {
    language: format.language,
    locale: format.locale,
    letterhead: {
      name: print(business.name),
      lines: [
        [
          withTaxIdLabel(print(business.taxId, 60), country, 'business', words.taxId),
          addressLines(business.address, print).join(', '),
        ],
        [phone && `${words.phone} ${phone}`, print(business.email, 120)],
      ]
        .map((parts) => parts.filter(Boolean).join('  ·  '))
        .filter(Boolean),
    },
    recipient: [
      print(customer.name),
      withTaxIdLabel(print(customer.taxId, 60), country, party, words.identity),
      ...addressLines(customer.address, print),
    ].filter(Boolean),
    dateLine: [print(input.place ?? '', 80), paperDate(input.on, format)].filter(Boolean).join(', '),
    reference: reference === '' ? '' : `${words.reference}: ${reference}`,
    pageOf: words.page,
  }
}

/** How to pay, and what to quote; nothing where there are no means. */
export function paymentBlocks(
  { business, reference: quoted }: Pick<PaperInput, 'business' | 'reference'>,
  words: PaperWords,
  { print }: Pick<Printer, 'print'>,
): Block[] {
  const means = business.paymentMeans
    .map((one) => {
      const rail = railOf(one)
      const name = rail === undefined ? words.payKinds[one.kind] : meansTitle({ ...one, label: '' }, words.payKinds)
      const parts = [name, print(one.label, 80), print(one.details?.holder ?? '', 80)]
      return [parts.filter(Boolean).join(' · '), print(one.value, 200)] as const
    })
    .filter(([, value]) => value !== '')
  if (means.length === 0) return []
  const reference = print(quoted, 60)
  return [
    { kind: 'heading', text: words.payTitle },
    { kind: 'pairs', rows: reference === '' ? means : [...means, [words.payReference, reference]] },
  ]
}

/** An address as typed, line by line; at most six. */
function addressLines(text: string, print: Printer['print']): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => print(line, 160))
    .filter(Boolean)
    .slice(0, 6)
}
