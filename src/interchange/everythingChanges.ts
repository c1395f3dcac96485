import type { CurrencyCode } from '../domain/currency.ts'
import type { BusinessFact, CustomerEditFact, CustomerFact, PersonFact } from '../domain/fact.ts'
import { isMinorUnits, toDecimal } from '../domain/money.ts'
import type { SettingFact } from '../domain/processFacts.ts'
import type { CustomerPatch } from '../domain/profile.ts'

/** Who was changed, and what: an edit names only the fields that it changes. `null` takes a value away. */
export function changeOf(
  fact: BusinessFact | CustomerFact | CustomerEditFact | PersonFact | SettingFact,
  _standing: unknown,
  currency: CurrencyCode,
): Record<string, unknown> {
  switch (fact.kind) {
    case 'business':
      return { about: 'business', values: fact.patch, replaces: fact.over }
    case 'customer':
      return { about: 'customer', customer: fact.id, values: customerValues(fact.patch, currency), replaces: [] }
    case 'customerEdit':
      return { about: 'customer', values: customerValues(fact.patch, currency), replaces: fact.over }
    case 'person':
      return { about: 'customer', values: fact.patch, replaces: fact.over }
    case 'setting':
      return { about: 'setting', key: fact.key, values: { value: fact.value ?? null }, replaces: fact.over }
  }
}

/** Credit limits are in the currency of the business. What is no amount, of a newer app perhaps, goes out as it came. */
export function customerValues(patch: CustomerPatch, currency: CurrencyCode): Record<string, unknown> {
  const { creditLimit } = patch
  if (!isMinorUnits(creditLimit)) return { ...patch }
  return { ...patch, creditLimit: { currency, amount: toDecimal(creditLimit, currency) } }
}
