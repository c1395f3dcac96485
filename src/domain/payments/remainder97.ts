/** Remainder modulo 97 of digits and capital letters, these as 10–35 (ISO 7064, MOD 97-10). */
export function remainder97(text: string): number {
  let rest = 0
  for (const sign of text) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}
