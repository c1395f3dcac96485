/** What was typed as a whole number; what is none becomes NaN, which every rule refuses. */
export function wholeNumber(text: string): number {
  return /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN
}
