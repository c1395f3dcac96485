import type { CountryCode } from '../../src/domain/country.ts'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import { createFormat } from '../../src/domain/format.ts'
import { localeFor, type Language } from '../../src/domain/locale.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { Treatment } from '../../src/domain/profile.ts'
import type { DebtLine } from '../../src/messages/debtLine.ts'
import type { ReminderInput } from '../../src/messages/reminderParts.ts'

export const currency = (code: string) => parseCurrency(code) as CurrencyCode

/** Every way in which the app speaks to a customer. */
export const VOICES: readonly (readonly [Language, Treatment])[] = [
  ['es', 'usted'],
  ['es', 'tu'],
  ['es', 'vos'],
  ['en', 'tu'],
  ['pt', 'tu'],
]

export const business = {
  name: 'Abarrotes Rosa',
  signer: 'Rosa Díaz',
  phone: '222 123 4567',
  address: 'Calle Hidalgo 4',
  taxId: 'XAXX010101000',
  paymentMeans: [
    { kind: 'transfer', label: 'CLABE BBVA a nombre de Rosa Díaz', value: '032180000118359719' },
    { kind: 'cash', label: '', value: 'en la tienda' },
  ],
} as const

export function debt(over: Partial<DebtLine> = {}): DebtLine {
  return {
    kind: 'fiado',
    concept: 'arroz y aceite',
    due: day('2026-11-12'),
    open: minorUnits(35_000),
    currency: currency('MXN'),
    ...over,
  }
}

export function voice(language: Language, treatment: Treatment, country: CountryCode = 'MX') {
  return { language, treatment, country, format: createFormat(localeFor(language, country)) }
}

export function reminder(over: Partial<ReminderInput> = {}): ReminderInput {
  return {
    ...voice('es', 'tu'),
    level: '1',
    channel: 'whatsapp',
    party: 'consumer',
    business,
    customer: { name: 'Ana Pérez' },
    debts: [debt()],
    asOf: day('2026-11-22'),
    ...over,
  }
}
