import type { Format } from '../domain/format.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { MinorUnits } from '../domain/money.ts'
import { meansTitle } from '../domain/payments/meansTitle.ts'
import { payCode } from '../domain/payments/payCode.ts'
import { railOf } from '../domain/payments/rails.ts'
import type { PaymentMeans } from '../domain/profile.ts'
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
      ...(business.logo ? { logo: business.logo } : {}),
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

/** What the codes on a paper ask for. */
export interface Asked {
  readonly currency: CurrencyCode
  readonly amount: MinorUnits
  /** As the paper writes it. */
  readonly text: string
}

/**
 * How to pay, and what to quote; nothing where there are no means.
 * @param asked one amount in one currency: then ways that banks read codes of have theirs
 */
export function paymentBlocks(
  { business, reference: quoted }: Pick<PaperInput, 'business' | 'reference'>,
  words: PaperWords,
  { print }: Pick<Printer, 'print'>,
  asked?: Asked,
): Block[] {
  const nameOf = (one: PaymentMeans) =>
    railOf(one) === undefined ? words.payKinds[one.kind] : meansTitle({ ...one, label: '' }, words.payKinds)
  const means = business.paymentMeans
    .map((one) => {
      const parts = [nameOf(one), print(one.label, 80), print(one.details?.holder ?? '', 80)]
      return [parts.filter(Boolean).join(' · '), print(one.value, 200)] as const
    })
    .filter(([, value]) => value !== '')
  if (means.length === 0) return []
  const reference = print(quoted, 60)
  return [
    { kind: 'heading', text: words.payTitle },
    { kind: 'pairs', rows: reference === '' ? means : [...means, [words.payReference, reference]] },
    ...(asked ? business.paymentMeans.flatMap((one) => codeOf(one, nameOf(one), asked, quoted, words)) : []),
  ]
}

function codeOf(means: PaymentMeans, name: string, asked: Asked, reference: string, words: PaperWords): Block[] {
  const { currency, amount, text } = asked
  const code = payCode(means, { currency, amount, reference })
  if (code.type !== 'code') return []
  return [{ kind: 'qr', payload: code.text, title: words.scan, lines: code.namesAmount ? [name, text] : [name] }]
}

/** An address as typed, line by line; at most six. */
function addressLines(text: string, print: Printer['print']): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => print(line, 160))
    .filter(Boolean)
    .slice(0, 6)
}
