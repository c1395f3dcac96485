import { exponentOf, type CurrencyCode } from './currency.ts'
import type { Language } from './locale.ts'
import type { MinorUnits } from './money.ts'
import { englishNumber, portugueseNumber, spanishNumber } from './numberInWords.ts'

/** One and many of a unit of money, all of them masculine in Spanish and Portuguese. */
type UnitNames = readonly [one: string, many: string]

interface CurrencyNames {
  readonly unit: UnitNames
  /** Of a hundredth. */
  readonly part?: UnitNames
}

const CENTAVO: UnitNames = ['centavo', 'centavos']
const CENTIMO: UnitNames = ['céntimo', 'céntimos']
const CENT: UnitNames = ['cent', 'cents']
const peso = (of: readonly [string, string] = ['', '']): CurrencyNames => ({
  unit: [`peso${of[0]}`, `pesos${of[1]}`],
  part: CENTAVO,
})

const SPANISH: Readonly<Record<string, CurrencyNames>> = {
  ARS: peso([' argentino', ' argentinos']),
  BOB: { unit: ['boliviano', 'bolivianos'], part: CENTAVO },
  BRL: { unit: ['real', 'reales'], part: CENTAVO },
  CLP: { unit: ['peso chileno', 'pesos chilenos'] },
  COP: peso([' colombiano', ' colombianos']),
  CRC: { unit: ['colón', 'colones'], part: CENTIMO },
  CUP: peso([' cubano', ' cubanos']),
  DOP: peso([' dominicano', ' dominicanos']),
  EUR: { unit: ['euro', 'euros'], part: CENTIMO },
  GTQ: { unit: ['quetzal', 'quetzales'], part: CENTAVO },
  HNL: { unit: ['lempira', 'lempiras'], part: CENTAVO },
  MXN: peso([' mexicano', ' mexicanos']),
  NIO: { unit: ['córdoba', 'córdobas'], part: CENTAVO },
  PAB: { unit: ['balboa', 'balboas'], part: CENTIMO },
  PEN: { unit: ['sol', 'soles'], part: CENTIMO },
  PYG: { unit: ['guaraní', 'guaraníes'] },
  USD: { unit: ['dólar estadounidense', 'dólares estadounidenses'], part: CENTAVO },
  UYU: { unit: ['peso uruguayo', 'pesos uruguayos'], part: ['centésimo', 'centésimos'] },
  VES: { unit: ['bolívar', 'bolívares'], part: CENTIMO },
}

const PORTUGUESE: Readonly<Record<string, CurrencyNames>> = {
  BRL: { unit: ['real', 'reais'], part: CENTAVO },
  EUR: { unit: ['euro', 'euros'], part: ['cêntimo', 'cêntimos'] },
  USD: { unit: ['dólar americano', 'dólares americanos'], part: CENTAVO },
}

const ENGLISH: Readonly<Record<string, CurrencyNames>> = {
  BRL: { unit: ['real', 'reais'], part: CENTAVO },
  EUR: { unit: ['euro', 'euros'], part: CENT },
  MXN: { unit: ['Mexican peso', 'Mexican pesos'], part: CENTAVO },
  USD: { unit: ['US dollar', 'US dollars'], part: CENT },
}

const IN = {
  es: { names: SPANISH, number: spanishNumber, and: 'con', of: /(?:mill|bill)(?:ón|ones)$/ },
  pt: { names: PORTUGUESE, number: portugueseNumber, and: 'e', of: /(?:ilhão|ilhões)$/ },
  en: { names: ENGLISH, number: englishNumber, and: 'and', of: undefined },
} as const

/**
 * An amount as cheques and notes spell it out: 1590.50 MXN is "mil quinientos noventa pesos mexicanos con cincuenta
 * centavos". A currency whose name is not known here keeps its code, and its parts their figures: "diez CHF con 50/100".
 * @throws RangeError for a negative amount: nobody promises to pay one
 */
export function amountInWords(amount: MinorUnits, currency: CurrencyCode, language: Language): string {
  if (amount < 0) throw new RangeError(`no words for ${amount}`)
  const { names, number, and, of } = IN[language]
  const scale = 10 ** exponentOf(currency)
  const whole = Math.floor(amount / scale)
  const rest = amount % scale
  const known = names[currency]
  const parts: string[] = []
  if (whole > 0 || rest === 0 || !known?.part) {
    const spelled = number(whole)
    const unit = known?.unit[whole === 1 ? 0 : 1] ?? currency
    // "Un millón de pesos", and "un millón cien pesos".
    parts.push(`${spelled}${of?.test(spelled) && known ? ' de' : ''} ${unit}`)
  }
  if (rest > 0) parts.push(known?.part ? `${number(rest)} ${known.part[rest === 1 ? 0 : 1]}` : `${rest}/${scale}`)
  return parts.join(` ${and} `)
}
