import { parseAmount, typedAmount, type AmountTextError } from '../../domain/amountText.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { isDay, type Day } from '../../domain/day.ts'
import type { Channel } from '../../domain/fact.ts'
import type { DecimalMark } from '../../domain/locale.ts'
import type { MinorUnits } from '../../domain/money.ts'
import {
  NEW_CUSTOMER,
  NEW_PERSON,
  type CustomerPatch,
  type CustomerProfile,
  type PersonPatch,
  type PersonProfile,
} from '../../domain/profile.ts'
import { err, ok, type Result } from '../../domain/result.ts'

/** The form as typed. */
export interface CustomerValues extends PersonProfile, Pick<CustomerProfile, 'tags' | 'terms' | 'party'> {
  readonly consented: boolean
  /** `yyyy-MM-dd`, or empty while there is no whole day. */
  readonly consentDay: string
  readonly creditLimit: string
  /** Channels besides WhatsApp that were authorised. */
  readonly channels: readonly Channel[]
  /** IANA name; empty where the business is. */
  readonly timeZone: string
  /** Weekdays on which invoices are taken, 0 Sunday – 6 Saturday; none for any day. */
  readonly reviewDays: readonly number[]
}

/** A field that is not a text of the person, and what it refuses. */
export type ValueError =
  | { readonly field: 'creditLimit'; readonly type: AmountTextError['type'] }
  | { readonly field: 'consentDay'; readonly type: 'day-empty' }

export interface Writing {
  readonly currency: CurrencyCode
  readonly decimal: DecimalMark
}

interface Stored {
  readonly person: PersonProfile
  readonly profile: CustomerProfile
}

/** Rows of before it was asked do not have it. */
const NOT_SAID: Required<Pick<CustomerProfile, 'consented' | 'timeZone' | 'reviewDays'>> = {
  consented: [],
  timeZone: null,
  reviewDays: [],
}
const NOBODY: Stored = { person: NEW_PERSON, profile: NEW_CUSTOMER }

export function valuesOf(row: Stored | null, today: Day, { currency, decimal }: Writing): CustomerValues {
  const { person, profile } = row ?? NOBODY
  return {
    ...person,
    tags: profile.tags,
    terms: profile.terms,
    party: profile.party,
    consented: profile.whatsappConsent !== null,
    consentDay: profile.whatsappConsent ?? today,
    channels: profile.consented ?? [],
    timeZone: profile.timeZone ?? '',
    reviewDays: profile.reviewDays ?? [],
    creditLimit: profile.creditLimit === null ? '' : typedAmount(profile.creditLimit, currency, decimal),
  }
}

function creditLimitOf(text: string, writing: Writing): Result<MinorUnits | null, AmountTextError> {
  return text.trim() === '' ? ok(null) : parseAmount(text, { ...writing, zero: 'allowed' })
}

/** What the form changes of what is stored: only the fields that differ. */
export function patchOf(
  values: CustomerValues,
  row: Stored | null,
  writing: Writing,
): Result<{ readonly person: PersonPatch; readonly profile: CustomerPatch }, ValueError> {
  const before = row ?? NOBODY
  const limit = creditLimitOf(values.creditLimit, writing)
  if (!limit.ok) return err({ field: 'creditLimit', type: limit.error.type })
  if (values.consented && !isDay(values.consentDay)) return err({ field: 'consentDay', type: 'day-empty' })
  const person: PersonProfile = {
    name: values.name,
    phone: values.phone,
    email: values.email,
    address: values.address,
    taxId: values.taxId,
    notes: values.notes,
    code: values.code,
  }
  const profile = {
    tags: values.tags,
    terms: values.terms,
    party: values.party,
    creditLimit: limit.value,
    consented: values.channels,
    timeZone: values.timeZone === '' ? null : values.timeZone,
    reviewDays: values.reviewDays,
    whatsappConsent: values.consented && isDay(values.consentDay) ? values.consentDay : null,
  }
  return ok({ person: changed(person, before.person), profile: changed(profile, { ...NOT_SAID, ...before.profile }) })
}

function changed<T extends object>(after: T, before: T): Partial<T> {
  const differs = (key: keyof T) => JSON.stringify(after[key]) !== JSON.stringify(before[key])
  return Object.fromEntries(Object.entries(after).filter(([key]) => differs(key as keyof T))) as Partial<T>
}

/** True when one of the fields that wait behind "más datos" holds something. */
export function hasMore(values: CustomerValues): boolean {
  const { phone, email, address, taxId, notes, code, creditLimit } = values
  return (
    [phone, email, address, taxId, notes, code, creditLimit].some((text) => text !== '') ||
    values.tags.length > 0 ||
    values.consented ||
    values.channels.length > 0 ||
    values.timeZone !== '' ||
    values.reviewDays.length > 0 ||
    values.terms !== null ||
    values.party !== 'consumer'
  )
}
