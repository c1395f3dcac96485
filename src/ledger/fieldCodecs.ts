import { isCurrency, type CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { AllocationItem, AttachmentRef, Instalment } from '../domain/fact.ts'
import { isDeviceId, isFactId, type DeviceId, type FactId } from '../domain/ids.ts'
import { isMinorUnits, MAX_MINOR_UNITS, type MinorUnits } from '../domain/money.ts'
import type { PlainJson } from '../domain/processFacts.ts'
import { fromDayNumber, toDayNumber } from './dayNumber.ts'
import { isPlainJson } from './plainJson.ts'

/** How one field of a fact is written, and read back from a stranger. `read` gives undefined for what it cannot be. */
export interface FieldCodec<T> {
  readonly write: (value: T) => unknown
  readonly read: (raw: unknown) => T | undefined
}

const MAX_INSTALMENTS = 600
const MAX_ITEMS = 2_000
const SHA256 = /^[0-9a-f]{64}$/

function checked<T>(is: (raw: unknown) => raw is T): FieldCodec<T> {
  return { write: (value) => value, read: (raw) => (is(raw) ? raw : undefined) }
}

export const factId: FieldCodec<FactId> = checked(isFactId)
export const deviceId: FieldCodec<DeviceId> = checked(isDeviceId)
export const currency: FieldCodec<CurrencyCode> = checked(isCurrency)
/** Amounts of facts say how much; the kind says in which direction. */
export const amount: FieldCodec<MinorUnits> = checked((raw): raw is MinorUnits => isMinorUnits(raw) && raw > 0)
export const count: FieldCodec<number> = checked(
  (raw): raw is number => Number.isSafeInteger(raw) && (raw as number) >= 0,
)
export const day: FieldCodec<Day> = { write: toDayNumber, read: fromDayNumber }
export const patch: FieldCodec<object> = {
  // What is undefined was not changed.
  write: (value) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)),
  read: (raw) => (isPlainJson(raw) && raw !== null && typeof raw === 'object' && !Array.isArray(raw) ? raw : undefined),
}

/** Largest value of a setting, as JSON in UTF-8. */
export const MAX_SETTING_BYTES = 20_000
export const json: FieldCodec<PlainJson> = checked(
  (raw): raw is PlainJson =>
    isPlainJson(raw) && new TextEncoder().encode(JSON.stringify(raw)).length <= MAX_SETTING_BYTES,
)

/** Text of at most so many UTF-16 units. */
export function text(max: number): FieldCodec<string> {
  return checked((raw): raw is string => typeof raw === 'string' && raw.length <= max)
}

/** A fingerprint in lower-case hex. */
export const sha256: FieldCodec<string> = checked((raw): raw is string => typeof raw === 'string' && SHA256.test(raw))

/** One of a closed list of words; any other is a word of a newer app, and unreadable. */
export function oneOf<const T extends string>(values: readonly T[]): FieldCodec<T> {
  return checked((raw): raw is T => values.includes(raw as T))
}

/** A list of at most so many, each readable. */
export function listOf<T>(item: FieldCodec<T>, max = MAX_ITEMS): FieldCodec<readonly T[]> {
  return {
    write: (values) => values.map(item.write),
    read: (raw) => (Array.isArray(raw) && raw.length <= max ? readEach(raw, item.read) : undefined),
  }
}

/** Due day and amount in turn. */
export const instalments: FieldCodec<readonly Instalment[]> = {
  write: (values) => values.flatMap((each) => [toDayNumber(each.due), each.amount]),
  read(raw) {
    const groups = groupsOf(raw, 2, MAX_INSTALMENTS)
    if (!groups || groups.length === 0) return undefined
    const read = readEach(groups, ([dueRaw, amountRaw]) => {
      const due = fromDayNumber(dueRaw)
      // One cent in three parts has two parts of nothing.
      return due !== undefined && isMinorUnits(amountRaw) && amountRaw >= 0 ? { due, amount: amountRaw } : undefined
    })
    const total = read?.reduce((sum, each) => sum + each.amount, 0) ?? 0
    return total > 0 && total <= MAX_MINOR_UNITS ? read : undefined
  },
}

/** Charge, instalment and amount in turn. */
export const allocations: FieldCodec<readonly AllocationItem[]> = {
  write: (values) => values.flatMap((each) => [each.charge, each.instalment, each.amount]),
  read: (raw) =>
    readEach(groupsOf(raw, 3, MAX_ITEMS), ([chargeRaw, instalment, amountRaw]) => {
      const charge = factId.read(chargeRaw)
      const value = amount.read(amountRaw)
      const inPlan = count.read(instalment)
      if (charge === undefined || value === undefined || inPlan === undefined || inPlan >= MAX_INSTALMENTS)
        return undefined
      return { charge, instalment: inPlan, amount: value }
    }),
}

/** Hash, size and type. */
export const attachment: FieldCodec<AttachmentRef> = {
  write: ({ sha256, size, type }) => [sha256, size, type],
  read: (raw) => (Array.isArray(raw) && raw.length === 3 ? readAttachment(raw as unknown[]) : undefined),
}

/** Hash, size and type in turn. */
export const attachments: FieldCodec<readonly AttachmentRef[]> = {
  write: (values) => values.flatMap((each) => [each.sha256, each.size, each.type]),
  read: (raw) => readEach(groupsOf(raw, 3, 20), readAttachment),
}

function readAttachment([sha256, sizeRaw, type]: readonly unknown[]): AttachmentRef | undefined {
  const size = count.read(sizeRaw)
  if (typeof sha256 !== 'string' || !SHA256.test(sha256) || size === undefined) return undefined
  return typeof type === 'string' && type.length <= 100 ? { sha256, size, type } : undefined
}

function groupsOf(raw: unknown, size: number, max: number): unknown[][] | undefined {
  if (!Array.isArray(raw) || raw.length % size !== 0 || raw.length > max * size) return undefined
  return Array.from({ length: raw.length / size }, (_, i) => raw.slice(i * size, (i + 1) * size) as unknown[])
}

function readEach<R, T>(raw: readonly R[] | undefined, read: (item: R) => T | undefined): T[] | undefined {
  if (!raw) return undefined
  const values: T[] = []
  for (const item of raw) {
    const value = read(item)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}
