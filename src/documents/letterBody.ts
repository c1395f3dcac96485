import { daysBetween } from '../domain/day.ts'
import type { Format } from '../domain/format.ts'
import type { LetterClauses } from './letterClauses.ts'
import type { Block } from './paperContent.ts'
import { paperDate } from './paperDate.ts'
import { paymentBlocks, type Asked } from './paperFrame.ts'
import type { LetterInput, LetterOffer } from './letterInput.ts'
import { debtTable, interestTables, type DebtGroup } from './letterTables.ts'
import type { Printer } from './printable.ts'
import type { LetterWords } from './words/es.ts'

/** A letter with all that its sentences are made from. */
export interface Draft {
  readonly letter: LetterInput
  readonly words: LetterWords
  readonly clauses: LetterClauses
  readonly groups: readonly DebtGroup[]
  readonly print: Printer['print']
  readonly list: (items: Iterable<string>) => string
}

/** The paragraphs, lists and tables of a letter, in reading order. */
export function letterBody(draft: Draft): Block[] {
  const { letter, words, clauses, print } = draft
  const { level } = letter
  const name = print(letter.business.name)
  const notes = clauses.notes
    .filter((note) => note !== 'privateLetter' || name !== '')
    .map((note): Block => ({ kind: 'note', text: note === 'privateLetter' ? words.privateLetter(name) : words[note] }))
  const interest = interestTables(letter, words, print)
  return [
    { kind: 'text', text: openingOf(draft) },
    keyOf(draft),
    ...demandOf(draft),
    { kind: 'text', text: words.dialogue[level] },
    ...detailOf(draft),
    ...(interest.length > 0 ? [{ kind: 'heading', text: words.interestTitle } as const, ...interest] : []),
    ...paymentBlocks(letter, words, draft, askedOf(draft)),
    ...(level === 'reminder' ? [] : [{ kind: 'text', text: words.paid } as const]),
    ...notes,
    ...attachmentsOf(draft),
  ]
}

/** One table a currency; the only one has its currency in the heading. */
function detailOf({ letter, words, groups, print }: Draft): Block[] {
  const tables = groups.map((group) => ({
    caption: words.amountsIn(group.currency),
    table: debtTable(group, letter, words, print),
  }))
  const only = tables.length === 1 ? tables[0] : undefined
  if (only) {
    return [
      { kind: 'heading', text: `${words.detail} · ${only.caption}` },
      { kind: 'table', caption: '', table: only.table },
    ]
  }
  return [{ kind: 'heading', text: words.detail }, ...tables.map((one) => ({ kind: 'table', ...one }) as const)]
}

function openingOf({ letter, words, list }: Draft): string {
  const oldest = Math.max(0, ...letter.debts.map((debt) => daysBetween(letter.on, debt.due)))
  const opening = words.opening[letter.level](oldest)
  if (letter.level !== '3' || !letter.earlier?.length) return opening
  return `${opening} ${words.earlier(list(letter.earlier.toSorted().map((day) => paperDate(day, letter.format))))}`
}

/** The amount and the day, to be seen before anything is read. */
function keyOf({ letter, words, groups, print }: Draft): Block {
  const totals = groups.map((group) => print(letter.format.money(group.toPay, group.currency)))
  if (letter.level !== 'reminder') {
    // Less what is in favour it is another sum than the column that is called pending.
    const isLess = groups.some(({ inFavour }) => inFavour > 0)
    return {
      kind: 'key',
      items: [
        [isLess ? words.keyTotalReminder : words.keyTotal, totals],
        [words.keyFirm, [letter.format.dayFull(letter.firmDate)]],
      ],
    }
  }
  const first = letter.debts.map((debt) => debt.due).toSorted()[0]
  return {
    kind: 'key',
    items: [
      [words.keyTotalReminder, totals],
      ...(first ? [[words.keyDue, [letter.format.dayFull(first)]] as const] : []),
    ],
  }
}

function demandOf(draft: Draft): Block[] {
  const { letter, words, clauses, groups, print, list } = draft
  const { format, level } = letter
  if (level === 'reminder') return []
  const by = format.dayFull(letter.firmDate)
  const total = list(groups.map((group) => print(format.money(group.toPay, group.currency))))
  if (level === '1') return [{ kind: 'text', text: words.demand['1'](total, by) }]
  if (level === '2') {
    const offers = letter.offers?.map((offer) => offerText(offer, { ...draft, format: draft.letter.format })) ?? [
      words.offers.full(total, by),
      words.offers.someNow,
    ]
    return [
      { kind: 'text', text: words.demand['2'](total, by) },
      { kind: 'list', items: [...offers, words.offers.other] },
    ]
  }
  const demand = (clauses.demand ? words.demand['3'] : words.demandPlain)(total, by)
  const text = letter.interest?.length ? `${demand} ${words.plusInterest}` : demand
  const items = clauses.consequences.map((one) => words.consequences[one]).map(endOfItem)
  return [
    { kind: 'text', text },
    ...(items.length > 0
      ? [{ kind: 'text', text: words.consequencesIntro(by) } as const, { kind: 'list', items } as const]
      : []),
  ]
}

/** Items end in a semicolon, the last one in a full stop. */
function endOfItem(item: string, index: number, items: readonly string[]): string {
  return item.replace(/[;.]$/, index === items.length - 1 ? '.' : ';')
}

/** A way out in one sentence, with its amounts and days. */
export function offerText(
  offer: LetterOffer,
  { format, words, print, list }: Pick<Draft, 'words' | 'print' | 'list'> & { readonly format: Format },
): string {
  const money = (amount: Parameters<Format['money']>[0]) => print(format.money(amount, offer.currency))
  if (offer.kind !== 'instalments') return words.offers[offer.kind](money(offer.amount), format.dayFull(offer.by))
  return words.offers.instalments(
    list(offer.parts.map((part) => words.offers.instalment(money(part.amount), paperDate(part.due, format)))),
  )
}

/** Codes name one amount: none where two currencies are owed. */
function askedOf({ letter, groups, print }: Draft): Asked | undefined {
  const [group, ...others] = groups
  if (!group || others.length > 0 || group.toPay === 0) return undefined
  const { currency, toPay: amount } = group
  return { currency, amount, text: print(letter.format.money(amount, currency)) }
}

function attachmentsOf({ letter, words, print, list }: Draft): Block[] {
  const names = (letter.attachments ?? []).map((one) => print(one, 120)).filter(Boolean)
  return names.length === 0 ? [] : [{ kind: 'note', text: `${words.attachments}: ${list(names)}.` }]
}
