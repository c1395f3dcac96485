import { weightedSum } from './weightedSum.ts'

/**
 * True when the last of the 18 digits of a CLABE is right: weights 3, 7, 1, and of each product only its last digit
 * (Banco de México).
 */
export function isClabe(digits: string): boolean {
  if (!/^\d{18}$/.test(digits)) return false
  const sum = Array.from(digits.slice(0, 17)).reduce(
    (total, digit, i) => total + ((Number(digit) * ([3, 7, 1][i % 3] ?? 0)) % 10),
    0,
  )
  return (10 - (sum % 10)) % 10 === Number(digits[17])
}

/** True when both check digits of the 22 of a CBU or a CVU are right (BCRA, Argentina). */
export function isCbu(digits: string): boolean {
  if (!/^\d{22}$/.test(digits)) return false
  return endsRight(digits.slice(0, 8), [7, 1, 3, 9]) && endsRight(digits.slice(8), [3, 9, 7, 1])
}

function endsRight(block: string, weights: readonly number[]): boolean {
  const sum = weightedSum(block.slice(0, -1), weights)
  return (10 - (sum % 10)) % 10 === Number(block.at(-1))
}

/** True for an alias of a CBU or CVU: 6 to 20 letters, digits, points and hyphens (BCRA, Argentina). */
export function isBankAlias(text: string): boolean {
  return /^[A-Za-z0-9.-]{6,20}$/.test(text)
}
