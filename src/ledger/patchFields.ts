import { COUNTRIES } from '../domain/country.ts'
import { isCurrency } from '../domain/currency.ts'
import { isDay } from '../domain/day.ts'
import { isMinorUnits } from '../domain/money.ts'
import type { BusinessProfile, CustomerProfile, PersonProfile } from '../domain/profile.ts'
import { MAX_TEXT } from './plainJson.ts'

type Check = (value: unknown) => boolean
export type FieldChecks = Readonly<Record<string, Check>>

const isText: Check = (value) => typeof value === 'string' && value.length <= MAX_TEXT
const isBoolean: Check = (value) => typeof value === 'boolean'
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10_000
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const listOf =
  (check: Check, max: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= max && value.every(check)
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value)
const isRecord = (checks: FieldChecks, optional: boolean): Check => {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    (optional || Object.keys(checks).every((key) => Object.hasOwn(value, key))) &&
    Object.entries(value).every(([key, part]) => checks[key]?.(part) === true)
}

const isTerms = isRecord(
  {
    days: isCount,
    fromEndOfMonth: isBoolean,
    endOfMonth: isBoolean,
    payDays: listOf((value) => isCount(value) && (value as number) >= 1 && (value as number) <= 31, 31),
    parts: listOf(
      isRecord({ percent: (value) => Number.isFinite(value) && (value as number) >= 0, days: isCount }, false),
      600,
    ),
  },
  true,
)

const MEANS = isRecord(
  { kind: oneOf('cash', 'transfer', 'mobile', 'card', 'link', 'other'), value: isText, label: isText },
  false,
)
/** Names of rails and of details are not looked at: those of a newer app are kept, and read as nothing. */
function isMeans(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { rail = '', details = {}, ...rest } = value as Readonly<Record<string, unknown>>
  if (typeof details !== 'object' || details === null || Array.isArray(details)) return false
  return MEANS(rest) && isText(rail) && listOf(isText, 20)(Object.values(details))
}

export const CUSTOMER_FIELDS: Readonly<Record<keyof CustomerProfile, Check>> = {
  tags: listOf(isText, 100),
  terms: orNull(isTerms),
  creditLimit: orNull((value) => isMinorUnits(value) && value >= 0),
  party: oneOf('consumer', 'business'),
  whatsappConsent: orNull(isDay),
  whatsapp521: isBoolean,
  consented: listOf(oneOf('whatsapp', 'email', 'sms', 'call', 'share', 'copy', 'letter', 'visit'), 8),
  timeZone: orNull(isText),
  archived: isBoolean,
  source: orNull(isText),
  ladder: orNull(isText),
  reviewDays: listOf((value) => isCount(value) && (value as number) <= 6, 7),
}

export const PERSON_FIELDS: Readonly<Record<keyof PersonProfile, Check>> = {
  name: isText,
  phone: isText,
  email: isText,
  address: isText,
  taxId: isText,
  notes: isText,
  code: isText,
}

export const BUSINESS_FIELDS: Readonly<Record<keyof BusinessProfile, Check>> = {
  name: isText,
  country: oneOf(...COUNTRIES),
  currency: isCurrency,
  kind: oneOf('fiado', 'invoices', 'cash-card'),
  treatment: oneOf('usted', 'tu', 'vos'),
  terms: isTerms,
  signer: isText,
  phone: isText,
  email: isText,
  address: isText,
  taxId: isText,
  paymentMeans: listOf(isMeans, 50),
  agingLimits: (value) =>
    listOf(isCount, 12)(value) &&
    (value as number[]).every((limit, i, all) => limit > (i === 0 ? 0 : (all[i - 1] ?? 0))),
  ladder: isText,
  sample: isBoolean,
}

/** Of a shared setting: its reader says what may be in it; that it is plain was seen when the fact was read. */
export const SETTING_FIELDS: FieldChecks = { value: () => true }
