import type { CountryCode } from '../domain/country.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import { exponentOf } from '../domain/currency.ts'
import type { Language } from '../domain/locale.ts'
import type { BusinessPatch } from '../domain/profile.ts'
import { SAMPLE_IN_PORTUGUESE } from './samplePortuguese.ts'
import type { BusinessDraft } from './setUpBusiness.ts'

/*
 * The sample: a neighbourhood shop with a few customers of each kind, days counted back from today, so that every
 * bucket, a plan, money in favour and a reminder are there to be looked at. Names are invented and plain.
 */

export interface SampleCharge {
  /** Days before today that it was sold. */
  readonly ago: number
  /** Days from the sale to the due day; several make a plan. */
  readonly dueAfter: readonly number[]
  /** In whole units of a currency where a meal costs about 10. */
  readonly amount: number
  readonly concept: string
  readonly number?: string
}

export interface SamplePayment {
  readonly ago: number
  readonly amount: number
  readonly method: 'cash' | 'transfer' | 'mobile'
}

export interface SampleCustomer {
  readonly name: string
  readonly tags: readonly string[]
  readonly party: 'consumer' | 'business'
  readonly phoneEnding?: string
  readonly charges: readonly SampleCharge[]
  readonly payments: readonly SamplePayment[]
}

const CUSTOMERS: readonly SampleCustomer[] = [
  {
    name: 'Lucía Ñáñez',
    tags: ['Centro'],
    party: 'consumer',
    phoneEnding: '10',
    charges: [
      { ago: 34, dueAfter: [15], amount: 42, concept: 'Despensa' },
      { ago: 9, dueAfter: [15], amount: 18, concept: 'Fruta y pan' },
    ],
    payments: [{ ago: 20, amount: 10, method: 'cash' }],
  },
  {
    name: 'Taller El Compás',
    tags: ['Ruta norte', 'Empresas'],
    party: 'business',
    phoneEnding: '21',
    charges: [
      { ago: 75, dueAfter: [30], amount: 320, concept: 'Pintura y brochas', number: 'F-0107' },
      { ago: 41, dueAfter: [30], amount: 185, concept: 'Lijas', number: 'F-0114' },
      { ago: 12, dueAfter: [30], amount: 240, concept: 'Barniz', number: 'F-0123' },
    ],
    payments: [{ ago: 28, amount: 120, method: 'transfer' }],
  },
  {
    name: 'Peluquería Alma',
    tags: ['Centro', 'Empresas'],
    party: 'business',
    phoneEnding: '32',
    charges: [{ ago: 50, dueAfter: [15, 45, 75, 105], amount: 260, concept: 'Secador y espejos' }],
    payments: [{ ago: 33, amount: 65, method: 'transfer' }],
  },
  {
    name: 'Ramón Beltrán',
    tags: ['Ruta norte'],
    party: 'consumer',
    phoneEnding: '43',
    charges: [
      { ago: 140, dueAfter: [15], amount: 96, concept: 'Bomba de agua' },
      { ago: 88, dueAfter: [15], amount: 35, concept: 'Manguera' },
    ],
    payments: [{ ago: 100, amount: 25, method: 'cash' }],
  },
  {
    name: 'Comedor La Esquina',
    tags: ['Ruta sur', 'Empresas'],
    party: 'business',
    phoneEnding: '54',
    charges: [
      { ago: 6, dueAfter: [7], amount: 88, concept: 'Verdura de la semana' },
      { ago: 13, dueAfter: [7], amount: 92, concept: 'Verdura de la semana' },
      { ago: 20, dueAfter: [7], amount: 79, concept: 'Verdura de la semana' },
    ],
    payments: [{ ago: 11, amount: 79, method: 'cash' }],
  },
  {
    name: 'Inés Quispe',
    tags: ['Ruta sur'],
    party: 'consumer',
    phoneEnding: '65',
    charges: [{ ago: 15, dueAfter: [15], amount: 54, concept: 'Uniforme escolar' }],
    payments: [],
  },
  {
    name: 'Joaquim Prats',
    tags: ['Centro'],
    party: 'consumer',
    phoneEnding: '76',
    charges: [{ ago: 62, dueAfter: [15], amount: 30, concept: 'Arreglo de bicicleta' }],
    payments: [{ ago: 40, amount: 30, method: 'mobile' }],
  },
  {
    name: 'Doña Mercedes',
    tags: ['Centro'],
    party: 'consumer',
    charges: [{ ago: 25, dueAfter: [15], amount: 22, concept: 'Medicinas' }],
    payments: [{ ago: 3, amount: 30, method: 'cash' }],
  },
]

/** So that the amounts look like money of the country: what a plain meal costs there, divided by ten. */
const PRICE_LEVEL: Partial<Record<CountryCode, number>> = {
  MX: 10,
  BR: 3,
  CO: 2000,
  CL: 500,
  AR: 1000,
  UY: 30,
  DO: 30,
  CU: 100,
  PY: 4000,
  CR: 300,
  GT: 4,
  HN: 12,
  NI: 18,
}

/** @returns how many minor units one unit of the sample is */
export function sampleUnit(country: CountryCode, currency: CurrencyCode): number {
  return (PRICE_LEVEL[country] ?? 1) * 10 ** exponentOf(currency)
}

/** The business that the sample plays. */
export function sampleBusiness(country: CountryCode, currency: CurrencyCode, name: string): BusinessDraft {
  return {
    name,
    country,
    currency,
    kind: 'fiado',
    treatment: country === 'AR' || country === 'UY' ? 'vos' : 'tu',
    sample: true,
  }
}

const MEANS = [
  { kind: 'transfer', label: 'Banco Ejemplo, Carmen Olmedo', value: '0000 0000 0000 0000 00' },
  { kind: 'cash', label: '', value: 'En la tienda, de 8 a 20' },
] as const

/** Whoever reads Portuguese finds neighbours with Portuguese names; everybody else the Spanish ones. */
const wordsIn = (language: Language) => (text: string) =>
  language === 'pt' ? (SAMPLE_IN_PORTUGUESE[text] ?? text) : text

/** The sample's customers, as people are called where the language is spoken. */
export function sampleCustomers(language: Language): readonly SampleCustomer[] {
  const say = wordsIn(language)
  return CUSTOMERS.map((customer) => ({
    ...customer,
    name: say(customer.name),
    tags: customer.tags.map(say),
    charges: customer.charges.map((charge) => ({ ...charge, concept: say(charge.concept) })),
  }))
}

/** What letters and messages of the sample print. The account belongs to no bank. */
export function sampleDetails(language: Language): BusinessPatch {
  const say = wordsIn(language)
  return {
    signer: say('Carmen Olmedo'),
    phone: '+1 202 555 0100',
    address: say('Calle Mayor 12, Centro'),
    paymentMeans: MEANS.map((means) => ({ ...means, label: say(means.label), value: say(means.value) })),
  }
}
