import type { CountryCode } from './country.ts'
import { cited } from './presets/writing.ts'
import type { Sourced } from './sourced.ts'

const WRITTEN = '2026-11-29'

/**
 * Countries where the law takes interest for paid, or for given up, when a receipt for the capital is silent on it.
 * In Spain the code says that it is extinguished, and most read it as a presumption; elsewhere it is presumed.
 */
const LAWS: Partial<Record<CountryCode, Sourced>> = {
  CL: cited('Código Civil, art. 1595', WRITTEN, 'text'),
  ES: cited('Código Civil, art. 1110', WRITTEN, 'report'),
  AR: cited('Código Civil y Comercial, art. 899 c) y d)', WRITTEN, 'report'),
  BR: cited('Código Civil, art. 323', WRITTEN, 'report'),
  GT: cited('Código Civil, art. 1403', WRITTEN, 'report'),
  MX: cited('Código Civil Federal, art. 2090; Código de Comercio, art. 364', WRITTEN, 'memory'),
  CO: cited('Código Civil, art. 1653', WRITTEN, 'memory'),
  PE: cited('Código Civil, art. 1234', WRITTEN, 'memory'),
  EC: cited('Código Civil, art. 1611', WRITTEN, 'memory'),
}

/** @returns the law that reads payment of interest into a silent receipt; undefined where none is known here */
export function interestSilenceLaw(country: CountryCode): Sourced | undefined {
  return LAWS[country]
}
