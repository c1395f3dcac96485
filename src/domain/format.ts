import { exponentOf, type StatedCurrency } from './currency.ts'
import { toUtcNoon, type Day } from './day.ts'
import { decimalMarkOf, languageOf, type DecimalMark, type Language } from './locale.ts'
import type { MinorUnits } from './money.ts'

export interface MoneyOptions {
  /** `hide-zero`: "$1.250" instead of "$1.250,00". Unless given, what people do with the currency. */
  readonly cents?: 'always' | 'hide-zero'
}

/** An amount in pieces, so that a screen can set the currency sign small. */
export interface MoneyParts {
  /** "-" or nothing. */
  readonly sign: string
  readonly currency: string
  /** True: the sign of the currency stands before the figures. */
  readonly currencyFirst: boolean
  /** With its group marks: "1,250". */
  readonly integer: string
  /** With its decimal mark: ".50"; empty when the amount shows no cents. */
  readonly fraction: string
}

/** How amounts, days and numbers are written in one locale. It only formats: it decides no figure. */
export interface Format {
  readonly locale: string
  readonly language: Language
  readonly decimalMark: DecimalMark
  money(amount: MinorUnits, currency: StatedCurrency, options?: MoneyOptions): string
  moneyParts(amount: MinorUnits, currency: StatedCurrency, options?: MoneyOptions): MoneyParts
  /** "22 nov 2026", or "22/11/2026" where people write it so */
  day(day: Day): string
  /** "22 nov", or "22/11" */
  dayShort(day: Day): string
  /** "viernes 28 de noviembre" */
  dayLong(day: Day): string
  /** "viernes 28 de noviembre de 2026" */
  dayFull(day: Day): string
  /** "noviembre de 2026" */
  month(day: Day): string
  number(value: number): string
  /** @param ratio 0.2436 is "24.4 %" */
  percent(ratio: number): string
}

/** Zero cents of these are left out by the people who use them, though ISO 4217 gives them two digits. */
const WHOLE_IN_DAILY_LIFE: ReadonlySet<string> = new Set(['COP', 'ARS'])

/** The printing font has no narrow no-break space, no minus sign, and needs no direction marks. */
function printable(text: string): string {
  return text
    .replaceAll('\u202F', '\u00A0')
    .replaceAll('\u2212', '-')
    .replace(/[\u200E\u200F\u061C]/g, '')
}

/**
 * Makes the formatters of one locale; they are built when first used and kept as long as the object.
 * @param locale BCP 47, as `localeFor` makes it
 */
export function createFormat(locale: string): Format {
  const language = languageOf(locale)
  const numbers = new Map<string, Intl.NumberFormat>()
  const dates = new Map<string, Intl.DateTimeFormat>()

  const numberFormat = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const format = numbers.get(key) ?? new Intl.NumberFormat(locale, options)
    numbers.set(key, format)
    return format
  }

  const currencyFormat = (currency: StatedCurrency, digits: number, currencyDisplay: 'narrowSymbol' | 'symbol') =>
    numberFormat(`${currency} ${digits} ${currencyDisplay}`, {
      style: 'currency',
      currency,
      currencyDisplay,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      // Spain would otherwise write 1250,00 but 12.500,00.
      useGrouping: 'always',
    })

  const moneyFormat = (amount: MinorUnits, currency: StatedCurrency, options: MoneyOptions | undefined) => {
    const exponent = exponentOf(currency)
    const cents = options?.cents ?? (WHOLE_IN_DAILY_LIFE.has(currency) ? 'hide-zero' : 'always')
    const digits = cents === 'hide-zero' && amount % 10 ** exponent === 0 ? 0 : exponent
    const narrow = currencyFormat(currency, digits, 'narrowSymbol')
    const sign = narrow.formatToParts(0).find((part) => part.type === 'currency')?.value
    return {
      // Pesos and dollars side by side must not both be "$": only the local one may.
      money: sign === '$' ? currencyFormat(currency, digits, 'symbol') : narrow,
      value: Math.abs(amount) / 10 ** exponent,
      // Put in front by us: Chile and Ecuador would have it between the $ and the figures, where it is overlooked.
      minus: amount < 0 ? '-' : '',
    }
  }

  /** Words of a day by their role, because their order in Intl changes with the browser's version. */
  const pieces = (day: Day, options: Intl.DateTimeFormatOptions): Record<string, string> => {
    const key = Object.values(options).join()
    const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    dates.set(key, format)
    return Object.fromEntries(format.formatToParts(toUtcNoon(day)).map((part) => [part.type, part.value]))
  }
  const monthFirst = locale === 'en-US'
  const isPortuguese = language === 'pt'
  const of = language === 'en' ? '' : ' de'
  const short = (day: Day): string => {
    if (isPortuguese) return `${day.slice(8)}/${day.slice(5, 7)}`
    const { month = '' } = pieces(day, { day: 'numeric', month: 'short', year: 'numeric' })
    const [name, number] = [month.replace('.', ''), Number(day.slice(8))]
    return monthFirst ? `${name} ${number}` : `${number} ${name}`
  }
  const long = (day: Day) => {
    const { weekday = '', month = '' } = pieces(day, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    })
    return { weekday, day: Number(day.slice(8)), month, year: day.slice(0, 4) }
  }
  const inWords = (on: Day, isFull?: boolean): string => {
    const { weekday, day, month, year } = long(on)
    const end = isFull ? `${monthFirst ? ',' : of} ${year}` : ''
    // Behind, because "em segunda-feira" is nothing that one says: "em 7 de dezembro (segunda-feira)".
    if (isPortuguese) return `${day === 1 ? '1º' : day} de ${month}${end} (${weekday})`
    return monthFirst ? `${weekday}, ${month} ${day}${end}` : `${weekday} ${day}${of} ${month}${end}`
  }

  const format: Format = {
    locale,
    language,
    decimalMark: decimalMarkOf(locale),
    money(amount, currency, options) {
      const { money, value, minus } = moneyFormat(amount, currency, options)
      return minus + printable(money.format(value))
    },
    moneyParts(amount, currency, options) {
      const { money, value, minus } = moneyFormat(amount, currency, options)
      const parts = money.formatToParts(value)
      const text = (...types: string[]) =>
        printable(
          parts
            .filter((part) => types.includes(part.type))
            .map((part) => part.value)
            .join(''),
        )
      const indexOf = (type: string) => parts.findIndex((part) => part.type === type)
      return {
        sign: minus,
        currency: text('currency'),
        currencyFirst: indexOf('currency') < indexOf('integer'),
        integer: text('integer', 'group'),
        fraction: text('decimal', 'fraction'),
      }
    },
    day: (day) => `${short(day)}${isPortuguese ? '/' : monthFirst ? ', ' : ' '}${day.slice(0, 4)}`,
    dayShort: short,
    dayLong: (day) => inWords(day),
    dayFull: (day) => inWords(day, true),
    month(day) {
      const { month, year } = long(day)
      return `${month}${of} ${year}`
    },
    number(value) {
      return printable(numberFormat('number', { useGrouping: 'always', maximumFractionDigits: 2 }).format(value))
    },
    percent(ratio) {
      return printable(numberFormat('percent', { style: 'percent', maximumFractionDigits: 1 }).format(ratio))
    },
  }
  return format
}
