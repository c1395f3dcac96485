import { isCurrency } from '../../domain/currency.ts'
import { fingerprint } from '../../interchange/fingerprint.ts'
import { COLUMN_ROLES } from '../../interchange/headerWords.ts'
import type { OpenedTable } from '../../interchange/importProtocol.ts'
import { localChoice } from '../../platform/local.ts'
import type { Choices } from './choices.ts'

/*
 * How a person had the columns of a program's list read: the next list of the same program has the same headers, and is read
 * so without asking. Kept on this device only.
 */

/** Programs whose lists are remembered, the latest first. */
const MOST = 30

type Kept = readonly [headers: string, choices: Choices]

const store = () => localChoice('import-columns')

/** Lists without headers say nothing about the next one. */
function keyOf({ headers, headerLine }: OpenedTable): string | undefined {
  return headerLine === undefined ? undefined : fingerprint(['columns', ...headers])
}

function isChoices(value: unknown): value is Choices {
  if (typeof value !== 'object' || value === null) return false
  const { mapping, dates, decimal, currency } = value as Partial<Record<keyof Choices, unknown>>
  if (typeof mapping !== 'object' || mapping === null) return false
  const columns = Object.entries(mapping)
  return (
    columns.every(([role, at]) => (COLUMN_ROLES as readonly string[]).includes(role) && Number.isSafeInteger(at)) &&
    (dates === undefined || dates === 'DMY' || dates === 'MDY' || dates === 'YMD') &&
    (decimal === undefined || decimal === ',' || decimal === '.') &&
    isCurrency(currency)
  )
}

function kept(): readonly Kept[] {
  try {
    const all: unknown = JSON.parse(store().read() ?? '[]')
    if (!Array.isArray(all)) return []
    return all.filter((one): one is Kept => Array.isArray(one) && typeof one[0] === 'string' && isChoices(one[1]))
  } catch {
    return []
  }
}

/** How a list with these headers was read the last time that it was brought in. */
export function rememberedChoices(table: OpenedTable): Choices | undefined {
  const key = keyOf(table)
  const found = key === undefined ? undefined : kept().find(([headers]) => headers === key)?.[1]
  const isThere = Object.values(found?.mapping ?? {}).every((at) => at >= 0 && at < table.headers.length)
  return isThere ? found : undefined
}

/** To be read so the next time. */
export function rememberChoices(table: OpenedTable, choices: Choices): void {
  const key = keyOf(table)
  if (key === undefined) return
  const others = kept().filter(([headers]) => headers !== key)
  store().write(JSON.stringify([[key, choices], ...others].slice(0, MOST)))
}
