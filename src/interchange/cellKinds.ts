const YEAR_FIRST = /^\d{4}([-/. ])\d{1,2}\1\d{1,2}(?:[T ].*)?$/
const YEAR_LAST = /^\d{1,2}([-/. ])\d{1,2}\1(?:\d{4}|\d{2})(?: .*)?$/
const NAMED = /^\d{1,2}[-/. ]+(?:de )?\p{L}{3,12}\.?[-/. ]+(?:de |del )?(?:\d{4}|\d{2})$/iu
const COMPACT = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\.0+)?$/
// Three numbers parted by points or spaces may be a day or an amount ("1.234.567"): a day has short parts.
const AMOUNT = /^[^\d\-(.,]{0,5}[-(]?[^\d\-(.,]{0,5}\d[\d.,'’\u00A0\u202F ]*[)-]?[^\d]{0,5}$/u

/** Written as a day in some order, whether or not the calendar has it. */
export function looksLikeDay(text: string): boolean {
  const clean = text.trim()
  if (clean.length < 6 || clean.length > 40) return false
  return YEAR_FIRST.test(clean) || YEAR_LAST.test(clean) || NAMED.test(clean) || COMPACT.test(clean)
}

/** Written as an amount, with or without groups, cents, minus and a currency sign. */
export function looksLikeAmount(text: string): boolean {
  const clean = text.trim()
  return clean.length > 0 && clean.length < 40 && AMOUNT.test(clean) && !YEAR_FIRST.test(clean)
}

/** A small whole number, such as days late; ".0" behind it changes nothing. */
export function looksLikeWhole(text: string): boolean {
  return /^-?\d{1,6}(?:\.0+)?$/.test(text.trim())
}

/** One @ and a dot behind it, no spaces: what mail programs take, not RFC 5322. */
export function looksLikeEmail(text: string): boolean {
  return text.length < 255 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text.trim())
}

/** Seven digits or more with the marks of a telephone number; a bare whole number needs nine. */
export function looksLikePhone(text: string): boolean {
  const clean = text.trim().replace(/\.0+$/, '')
  if (!/^\+?[\d\s().\-/]{7,25}$/.test(clean) || looksLikeDay(clean)) return false
  const digits = clean.replace(/\D/g, '').length
  return digits >= (/^\d+$/.test(clean) ? 9 : 7) && digits <= 15
}
