import { remainder97 } from './remainder97.ts'

/** Signs of a reference behind "RF" and its two check digits (ISO 11649). */
const LONGEST = 21

/**
 * The creditor reference of a number of ours: "FAC2026001" is "RF24FAC2026001" (ISO 11649).
 * @returns undefined when nothing is left of it, or too much
 */
export function creditorReferenceOf(number: string): string | undefined {
  const own = number.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
  if (own === '' || own.length > LONGEST) return undefined
  return `RF${String(98 - remainder97(`${own}RF00`)).padStart(2, '0')}${own}`
}

/** True for a creditor reference whose check digits are right; spaces are let through. */
export function isCreditorReference(text: string): boolean {
  const reference = text.replace(/ /g, '').toUpperCase()
  return /^RF\d{2}[A-Z0-9]{1,21}$/.test(reference) && remainder97(reference.slice(4) + reference.slice(0, 4)) === 1
}
