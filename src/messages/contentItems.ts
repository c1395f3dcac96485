import { CONTENT_ITEMS, type ContentItem } from '../domain/contactRules.ts'
import type { Day } from '../domain/day.ts'
import { debtLabel, dueText, moneyText, totalsOf, type DebtLine } from './debtLine.ts'
import { plainWords } from './forbiddenWords.ts'
import type { MessageContext } from './frame.ts'
import { cleanLine, cleanName } from './plainText.ts'
import { wordsFor } from './templates/wordsFor.ts'

export type ContentQuestion = Pick<MessageContext, 'language' | 'treatment' | 'format'> & {
  readonly business: MessageContext['business'] & { readonly email: string }
  readonly debts: readonly DebtLine[]
  readonly asOf: Day
}

/** Words by which a sentence of the person's own may say it; in plain letters, whole words. */
const OWN_WORDS: Partial<Readonly<Record<ContentItem, RegExp>>> = {
  'interest-breakdown': /\b(interes|intereses|interest|juros)\b/,
  costs: /\b(gastos?|costos?|costas?|costs?|despesas?)\b/,
  rights: /\b(derechos?|rights?|direitos?|por escrito|in writing)\b/,
  'not-enforcement':
    /\bno (es|constituye|se trata de|forma)( parte de)?( un| una)? (procedimiento|cobranza|gestion) (de ejecucion|judicial)\b|\bnot (a )?(part of )?(any |an? )?(enforcement|court|legal) (proceeding|document)/,
}

/**
 * What a text says of the things that laws want said. It looks for the words of the books (names, amounts, days, ways
 * to pay) and for the app's own sentences, so that a text in other words may say more than is found.
 */
export function contentItemsIn(text: string, question: ContentQuestion): readonly ContentItem[] {
  const { language, treatment, format, business, debts, asOf } = question
  const words = wordsFor(language, treatment)
  const plain = plainWords(text)
  const says = (...parts: readonly string[]): boolean =>
    parts.map(plainWords).some((part) => part !== '' && ` ${plain} `.includes(` ${part} `))
  const totals = totalsOf(debts.map(({ open, currency }) => ({ amount: open, currency })))
  const amounts = [...debts.map(({ open, currency }) => ({ amount: open, currency })), ...totals]
  const found: Readonly<Record<ContentItem, boolean>> = {
    'creditor-name': says(cleanName(business.name)),
    'creditor-address': says(cleanLine(business.address)),
    'creditor-tax-id': says(cleanLine(business.taxId)),
    contract: debts.some((debt) => says(debtLabel(words, debt), ...(debt.number ? [debt.number] : []))),
    'due-date': debts.some(({ due }) => says(dueText(format, words, due, asOf), format.day(due), format.dayFull(due))),
    amount: amounts.some(({ amount, currency }) => says(moneyText(format, amount, currency))),
    'interest-breakdown': says(words.principalOnly),
    costs: says(words.principalOnly),
    'payment-means': business.paymentMeans.some(({ value, label }) => says(value, label)),
    rights: says(words.noEnforcement),
    'contact-means': says(cleanLine(business.phone), cleanLine(business.email)),
    'not-enforcement': says(words.noEnforcement),
  }
  return CONTENT_ITEMS.filter((item) => found[item] || OWN_WORDS[item]?.test(plain) === true)
}
