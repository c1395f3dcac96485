import { createFormat } from '../domain/format.ts'
import { localeFor } from '../domain/locale.ts'
import { minorUnits } from '../domain/money.ts'
import type { PaperFonts } from './fonts.ts'
import { offerText } from './letterBody.ts'
import type { LetterDebt, LetterOffer } from './letterInput.ts'
import { debtTable, groupDebts } from './letterTables.ts'
import { buildPaper, type Paper } from './paper.ts'
import type { Block, PaperContent } from './paperContent.ts'
import { paperFrame } from './paperFrame.ts'
import type { PaperInput } from './paperInput.ts'
import { partiesOf, signingParty } from './parties.ts'
import { createPrinter } from './printable.ts'
import { mascWords } from './words/mascWords.ts'
import { letterWords } from './words/paperWords.ts'

export interface MascPaperInput extends Omit<PaperInput, 'treatment'> {
  /** What the later claim will be about, and nothing else. */
  readonly debts: readonly LetterDebt[]
  /** Calendar days to answer, from receipt (the country's preset). */
  readonly silenceDays: number
  /** Without any it invites to talk. */
  readonly offers?: readonly LetterOffer[]
}

/**
 * Makes the request to negotiate that Spanish courts want to see before a claim (LO 1/2025 arts. 5, 7, 10): its object,
 * that the claim will be about the same, a proposal or an invitation, the time, how to answer, and room to sign for its
 * receipt. Days run from receipt (domain/masc.ts).
 * @throws RangeError outside Spain, about no debt, and when sums pass the bound of an amount
 */
export function buildMascRequest(input: MascPaperInput, fonts: PaperFonts): Paper {
  const { country, debts, offers = [], on, size, customer, business, silenceDays } = input
  if (country !== 'ES') throw new RangeError('a request of Spanish law')
  if (debts.length === 0 || debts.some(({ open, amount }) => open <= 0 || open > amount)) {
    throw new RangeError('a request about no debt')
  }
  const format = createFormat(localeFor(input.language, country))
  const printer = createPrinter()
  const { print } = printer
  const words = mascWords(input.language)
  const shared = letterWords(input.language)
  const conjunction = new Intl.ListFormat(format.locale, { type: 'conjunction' })
  const list = (items: Iterable<string>) => conjunction.format(items)
  const groups = groupDebts({ debts })
  const total = list(groups.map(({ currency, toPay }) => print(format.money(minorUnits(toPay), currency))))
  const { creditor, debtor } = partiesOf(input, shared, print)
  const ways = [
    [words.answer.post, creditor.address],
    [words.answer.email, print(business.email, 120)],
    [words.answer.phone, print(business.phone, 60)],
  ] as const
  const proposal: Block[] =
    offers.length === 0
      ? [{ kind: 'text', text: words.invitation }]
      : [
          { kind: 'text', text: words.offers },
          { kind: 'list', items: offers.map((offer) => offerText(offer, { format, words: shared, print, list })) },
        ]
  const content: PaperContent = {
    ...paperFrame(input, format, shared, printer),
    title: { text: words.title, detail: words.detail },
    blocks: [
      { kind: 'heading', text: `1. ${words.headings.object}` },
      { kind: 'text', text: words.object(total) },
      ...groups.map((group): Block => {
        const table = debtTable(group, { format, level: '1', on }, shared, print)
        return { kind: 'table', caption: shared.amountsIn(group.currency), table }
      }),
      { kind: 'text', text: words.identity },
      { kind: 'heading', text: `2. ${words.headings.proposal}` },
      ...proposal,
      { kind: 'heading', text: `3. ${words.headings.time}` },
      { kind: 'text', text: `${words.silence(format.number(silenceDays))} ${words.adviser}` },
      { kind: 'heading', text: `4. ${words.headings.answer}` },
      { kind: 'pairs', rows: ways.filter(([, way]) => way !== '') },
      { kind: 'note', text: `${words.prescription} ${words.confidential}` },
      {
        kind: 'signatures',
        parties: [signingParty(words.sender, creditor), signingParty(words.receipt, debtor)],
      },
    ],
    keywords: words.title,
    fileLabel: words.fileName,
  }
  return buildPaper(content, fonts, { size, on, name: customer.name, printer })
}
