import type { CountryCode } from '../../domain/country.ts'
import type { Region } from './region.ts'
import { spain } from './spain.ts'

/** A business's tax number by its name there, and a customer's, who may be a person. */
function taxNumber(business: string, customer = business): Region {
  return {
    terms: {
      'identificación fiscal': business,
      'la identificación fiscal': `el ${business}`,
      'número fiscal': business,
    },
    words: {
      account: { aboutTaxId: customer },
      customers: { taxId: customer },
      exportTables: { columns: { taxId: customer } },
      bank: { reasons: { 'tax-id': `trae su ${customer}` } },
    },
  }
}

/** Several regions in one; the last that says something says it. */
function all(...regions: readonly Region[]): Region {
  return regions.reduce((before, region) => over(before, region) as Region, {})
}

function over(under: unknown, upper: unknown): unknown {
  if (typeof under !== 'object' || typeof upper !== 'object') return upper ?? under
  const both: Record<string, unknown> = { ...under }
  for (const [key, value] of Object.entries(upper ?? {})) both[key] = over(both[key], value)
  return both
}

/** Both banks of the Río de la Plata, and Paraguay. */
const RIOPLATENSE: Region = {
  terms: {
    'estado de cuenta': 'resumen de cuenta',
    'estados de cuenta': 'resúmenes de cuenta',
    'mandar el estado': 'mandar el resumen',
    convenio: 'plan de pago',
    convenios: 'planes de pago',
    'convenio de pago': 'plan de pago',
    'intereses por atraso': 'intereses por mora',
    'pronto pago': 'pago contado',
    'carta de cuenta saldada': 'carta de libre deuda',
    'la nota de entrega firmada': 'el remito firmado',
    'buró de crédito': 'informe de crédito',
    'burós de crédito': 'informes de crédito',
    rebotado: 'rechazado',
    rebotó: 'lo rechazaron',
  },
  words: { exportTables: { tables: { agreements: 'planes' } } },
}

/** Where those who lend ask a central de riesgo. */
const RISK: Region = {
  terms: { 'buró de crédito': 'central de riesgo', 'burós de crédito': 'centrales de riesgo' },
}
const CENTIMOS: Region = { terms: { centavos: 'céntimos' } }

/**
 * How each country says it (the vocabulary of credit; the catalogue itself speaks as Mexico does). Nothing is said of
 * countries that are not here.
 */
export const REGIONS: Partial<Record<CountryCode, Region>> = {
  ES: spain,
  MX: all(taxNumber('RFC'), { terms: { 'nota de entrega': 'nota de remisión' } }),
  AR: all(taxNumber('CUIT', 'CUIT o DNI'), RIOPLATENSE, {
    terms: { 'una carta certificada': 'una carta documento' },
  }),
  UY: all(taxNumber('RUT', 'RUT o cédula'), RIOPLATENSE),
  PY: all(taxNumber('RUC', 'RUC o cédula'), RIOPLATENSE),
  CO: all(taxNumber('NIT', 'NIT o cédula'), RISK),
  CL: all(taxNumber('RUT'), {
    terms: {
      'buró de crédito': 'informes comerciales',
      'burós de crédito': 'registros comerciales',
      'la nota de entrega firmada': 'la guía de despacho firmada',
    },
  }),
  PE: all(taxNumber('RUC', 'RUC o DNI'), RISK, CENTIMOS, {
    terms: { iva: 'IGV', 'la nota de entrega firmada': 'la guía de remisión firmada' },
    words: {
      entry: { methods: { mobile: 'Yape o Plin' } },
      settings: { meansKinds: { mobile: 'Yape o Plin' } },
    },
  }),
  EC: all(taxNumber('RUC', 'RUC o cédula'), RISK),
  BO: all(taxNumber('NIT', 'NIT o carné'), RISK),
  VE: all(taxNumber('RIF'), CENTIMOS),
  CR: CENTIMOS,
  DO: all(taxNumber('RNC', 'RNC o cédula'), { terms: { iva: 'ITBIS' } }),
  PA: all(taxNumber('RUC', 'RUC o cédula'), { terms: { iva: 'ITBMS' } }),
  GT: taxNumber('NIT'),
  HN: taxNumber('RTN'),
  SV: taxNumber('NIT'),
  NI: taxNumber('RUC', 'RUC o cédula'),
  BR: taxNumber('CNPJ', 'CPF o CNPJ'),
}
