import { isCreditorReference } from '../payments/creditorReference.ts'

/*
 * Numbers of invoices as payers write them: "Fra. 0031", "FAC-2026/31", "pago factura 2026 0031".
 */

/** Words behind which even a short number is that of an invoice. */
const INVOICE_WORD =
  /^(?:F|FC|FT|FRA|FRAS|FAC|FACT|FACTS|FACTURA|FACTURAS|INV|INVOICE|INVOICES|FATURA|NF|RECIBO|RECIBOS|BOLETA|FOLIO|DOC|N|NO|NRO|NUM|NUMERO)$/
/** Digits that stand alone: fewer are of anything. */
const LONG_ENOUGH = 4

/** Most is plain already, and thousands of numbers are looked at. */
const unaccented = (text: string): string =>
  (/^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '')).toUpperCase()

/** Each run of digits without zeros before it: "F-0031" and "F31" are one. */
function withoutZeros(text: string): string {
  return text.replace(/(?<!\d)0+(?=\d)/g, '')
}

/** The number as it is compared: capitals and digits, no zeros before a run of digits. */
export function numberKey(number: string): string {
  return unaccented(number)
    .split(/[^A-Z0-9]+/)
    .map(withoutZeros)
    .join('')
}

/** The digits at its end, by which people name it: "FAC-2026/0031" is "31". Empty when it is all digits, or has none there. */
export function numberTail(number: string): string {
  const parts = unaccented(number).split(/[^A-Z0-9]+/)
  const tail = /\d+$/.exec(parts.at(-1) ?? '')?.[0] ?? ''
  const key = withoutZeros(tail)
  return key === numberKey(number) ? '' : key
}

export interface NumbersInText {
  /** Keys that may be a whole number. */
  readonly whole: ReadonlySet<string>
  /** Keys that may be the end of one. */
  readonly tails: ReadonlySet<string>
}

const MAX_WORDS = 120

/**
 * What in a text may be the number of an invoice: whole words, and up to four neighbours put together. Digits that stand alone
 * must be four or more and no year, or follow a word for an invoice.
 * @param year in which it was written: this one, those before it and the next are years and no numbers
 */
export function numbersIn(text: string, year: number): NumbersInText {
  const words = unaccented(text.slice(0, 1000))
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS)
  const whole = new Set<string>()
  const tails = new Set<string>()
  for (let from = 0; from < words.length; from++) {
    const named = from > 0 && INVOICE_WORD.test(words[from - 1] ?? '')
    let joined = ''
    for (let to = from; to < Math.min(words.length, from + 4); to++) {
      const word = words[to] ?? ''
      joined += withoutZeros(word)
      if (!/\d/.test(joined)) continue
      const digits = /^\d+$/.test(joined)
      const isYear = digits && Number(joined) <= year + 1 && Number(joined) >= year - 3
      const long = joined.length >= LONG_ENOUGH && !isYear
      if (to > from && digits && !named) continue
      if (!digits ? joined.length >= 3 : named || long) whole.add(joined)
      if (to === from && digits && (named || long)) tails.add(joined)
      // "FRA0031" in one word.
      const inOne = to === from ? /^([A-Z]+)(\d+)$/.exec(word) : null
      if (inOne && INVOICE_WORD.test(inOne[1] ?? '')) {
        const number = withoutZeros(inOne[2] ?? '')
        whole.add(number)
        tails.add(number)
      }
    }
  }
  return { whole, tails }
}

/** Keys of the numbers inside of creditor references (RF…) whose check digits are right, written with or without spaces. */
export function creditorReferencesIn(text: string): string[] {
  const found: string[] = []
  const clean = unaccented(text.slice(0, 1000))
  for (const match of clean.matchAll(/RF ?\d{2}/g)) {
    const tail = clean.slice(match.index, match.index + 60)
    for (let end = 5; end <= tail.length; end++) {
      // Only at the end of a word, or the next reference would be read into this one.
      if (/[A-Z0-9]/.test(tail[end] ?? '') || !/[A-Z0-9]/.test(tail[end - 1] ?? '')) continue
      const reference = tail.slice(0, end)
      if (/[^A-Z0-9 ]/.test(reference)) break
      if (isCreditorReference(reference)) found.push(reference.replaceAll(' ', '').slice(4))
    }
  }
  return found
}
