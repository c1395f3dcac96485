/** What stands for the public or for any foreigner where a number must be: Mexico's and Colombia's. */
const NOBODY_IN_PARTICULAR = new Set(['XAXX010101000', 'XEXX010101000', '222222222222', '222222222'])

/**
 * One writing for a tax id: letters and figures only, without the mark of the country before a Spanish or Portuguese one
 * ("ES B-12345674"), nor the check digit behind a hyphen that Colombia and Chile write or leave out ("900.123.456-7").
 * @returns empty for none, and for those that name nobody
 */
export function taxKey(taxId: string): string {
  const plain = taxId
    .trim()
    .toUpperCase()
    .replace(/^(\d[\d. ]{6,})-[\dK]$/, '$1')
    .replace(/[^0-9A-Z&Ñ]/g, '')
    .replace(/^ES(?=[A-Z0-9]\d{7}[A-Z0-9]$)/, '')
    .replace(/^PT(?=\d{9}$)/, '')
  return NOBODY_IN_PARTICULAR.has(plain) ? '' : plain
}

/** True for the number that stands for the public or for any foreigner: whoever has it has it with many others. */
export function namesNobody(taxId: string): boolean {
  return NOBODY_IN_PARTICULAR.has(taxId.toUpperCase().replace(/[^0-9A-Z]/g, ''))
}
