import type { CountryCode } from '../domain/country.ts'

const BUSINESS: Partial<Record<CountryCode, string>> = {
  ES: 'NIF',
  MX: 'RFC',
  CO: 'NIT',
  CL: 'RUT',
  PE: 'RUC',
  AR: 'CUIT',
  EC: 'RUC',
  UY: 'RUT',
  BR: 'CNPJ',
  CU: 'NIT',
  DO: 'RNC',
  GT: 'NIT',
  CR: 'Cédula',
  PA: 'RUC',
  PY: 'RUC',
  BO: 'NIT',
  VE: 'RIF',
  HN: 'RTN',
  SV: 'NIT',
  NI: 'RUC',
}

const PERSON: Partial<Record<CountryCode, string>> = {
  ES: 'NIF',
  MX: 'RFC',
  CO: 'C.C.',
  CL: 'RUT',
  PE: 'DNI',
  AR: 'DNI',
  UY: 'C.I.',
  BR: 'CPF',
}

/** A name and its number stay on one line. */
const JOINED = '\u00A0'

/**
 * A tax or identity number as people write it in the country: "RFC GOMA800101XX1". A number that was typed with its
 * name is left alone.
 * @param fallback name where the country has none here
 */
export function withTaxIdLabel(
  value: string,
  country: CountryCode,
  party: 'consumer' | 'business',
  fallback: string,
): string {
  if (value === '') return ''
  // "B-12345678" is a number; "NIF B12345678" and "CPF/CNPJ: 1" bring their name.
  if (/^\p{L}[\p{L}./]+[\s:]/u.test(value)) return value
  // Eleven digits are a CPF in Brazil and fourteen a CNPJ, whoever it is.
  const digits = value.replace(/[^\p{L}\d]/gu, '').length
  if (country === 'BR') return `${digits === 11 ? 'CPF' : 'CNPJ'}${JOINED}${value}`
  return `${(party === 'business' ? BUSINESS : PERSON)[country] ?? fallback}${JOINED}${value}`
}
