import { weightedSum } from './weightedSum.ts'

/** Brazil: digit for a sum modulo 11 (Receita Federal). */
function brazilianDigit(sum: number): number {
  const rest = sum % 11
  return rest < 2 ? 0 : 11 - rest
}

/** True for the 11 digits of a CPF with both check digits; eleven times the same is none. */
export function isCpf(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false
  return [9, 10].every((at) => {
    const weights = Array.from({ length: at }, (_, i) => at + 1 - i)
    return brazilianDigit(weightedSum(digits.slice(0, at), weights)) === Number(digits[at])
  })
}

/**
 * True for the 14 signs of a CNPJ with both check digits. Since July 2026 the first twelve may be letters, worth their
 * code less 48 (Receita Federal, IN 2.229/2024).
 */
export function isCnpj(text: string): boolean {
  if (!/^[A-Z0-9]{12}\d{2}$/.test(text) || /^(.)\1+$/.test(text)) return false
  const values = Array.from(text, (sign) => sign.charCodeAt(0) - 48)
  return [12, 13].every((at) => {
    const sum = values.slice(0, at).reduce((total, value, i) => total + value * (((at - 1 - i) % 8) + 2), 0)
    return brazilianDigit(sum) === values[at]
  })
}

/** True for the 11 digits of a CUIT, CUIL or CDI with its check digit (AFIP: modulo 11). */
export function isCuit(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const digit = (11 - (weightedSum(digits.slice(0, 10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return digit !== 10 && digit === Number(digits[10])
}

/** True for a RUT in the form "12345678-5": weights 2 to 7 from the right, modulo 11, K for ten (Chile). */
export function isRut(text: string): boolean {
  const [, number, given] = /^(\d{6,8})-([\dK])$/.exec(text) ?? []
  if (number === undefined) return false
  const digit = (11 - (weightedSum(number, [2, 3, 4, 5, 6, 7], 'right') % 11)) % 11
  return (digit === 10 ? 'K' : String(digit)) === given
}
