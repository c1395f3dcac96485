import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'vitest'
import { chargeDraft } from '../../src/commands/receivableDrafts.ts'
import { accountOf, type Account } from '../../src/domain/account.ts'
import { agingBuckets, agingOfDues } from '../../src/domain/aging.ts'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { day, type Day } from '../../src/domain/day.ts'
import type { DayOrder } from '../../src/domain/dayText.ts'
import type { ChargeFact } from '../../src/domain/fact.ts'
import type { CustomerId, DeviceId, FactId, Hlc } from '../../src/domain/ids.ts'
import { sum, toDecimal, type MinorUnits } from '../../src/domain/money.ts'
import { guessColumns, type ColumnMapping } from '../../src/interchange/columnMapping.ts'
import { guessDecimalMark } from '../../src/interchange/decimalMark.ts'
import type { ColumnRole } from '../../src/interchange/headerWords.ts'
import type { ImportedCustomer } from '../../src/interchange/importedCustomers.ts'
import { readTable } from '../../src/interchange/readTable.ts'
import { receivablesOf, type Receivable, type Receivables } from '../../src/interchange/receivables.ts'
import type { RunCase } from './caseFile.ts'

interface ReceivablesGiven {
  readonly file: string
  readonly asOf: string
  readonly columns: { readonly [Role in ColumnRole]?: string }
  readonly dates: DayOrder
}

interface ExpectedTotal {
  /** `null`: the business's own currency. */
  readonly currency: string | null
  readonly openInvoices?: number
  readonly open?: string
  readonly overdue?: string
  readonly buckets?: Readonly<Record<string, string>>
}

interface ReceivablesExpected {
  readonly customers?: number
  readonly totals?: readonly ExpectedTotal[]
  readonly top?: readonly { readonly customer: string; readonly open: string }[]
  readonly warnings?: number
}

/** The business of the cases; has two decimals, as all their files do. */
const OWN_CURRENCY = parseCurrency('USD') as CurrencyCode

function factOf(receivable: Receivable, i: number): ChargeFact {
  const id = `261100${String(i).padStart(12, '0')}` as FactId
  const draft = chargeDraft(receivable, receivable.customerKey as CustomerId, id)
  return { ...draft, at: i as Hlc, device: '0000000000000000' as DeviceId, seq: i + 1 }
}

/** The columns of the case, and those that the app finds by itself for the rest. */
async function importFile(given: ReceivablesGiven, baseDir: string): Promise<Receivables> {
  const table = await readTable(new Uint8Array(readFileSync(resolve(baseDir, given.file))))
  if (!table.ok) throw new Error(`${given.file}: ${table.error.type}`)
  const { daysOverdue, settled } = guessColumns(table.value)
  const named = Object.entries(given.columns).map(([role, header]) => {
    const column = table.value.headers.indexOf(header)
    if (column < 0) throw new Error(`no column ${header}`)
    return [role, column] as const
  })
  const mapping: ColumnMapping = {
    ...(daysOverdue === undefined ? {} : { daysOverdue }),
    ...(settled === undefined ? {} : { settled }),
    ...Object.fromEntries(named),
  }
  const decimal = guessDecimalMark(table.value, mapping.amount, '.')
  const asOf = day(given.asOf)
  const today = day('2026-11-22')
  return receivablesOf(table.value, {
    mapping,
    asOf,
    today,
    dates: given.dates,
    decimal: decimal.mark,
    currency: OWN_CURRENCY,
  })
}

/** Accounts of all customers of the file, in every currency that each owes. */
function accountsOf(receivables: readonly Receivable[], asOf: Day): Map<CurrencyCode, Map<string, Account>> {
  const groups = new Map<CurrencyCode, Map<string, ChargeFact[]>>()
  for (const [i, receivable] of receivables.entries()) {
    const ofCurrency = groups.get(receivable.currency) ?? new Map<string, ChargeFact[]>()
    groups.set(receivable.currency, ofCurrency)
    const facts = ofCurrency.get(receivable.customerKey) ?? []
    ofCurrency.set(receivable.customerKey, facts)
    facts.push(factOf(receivable, i))
  }
  return new Map(
    [...groups].map(([currency, customers]) => [
      currency,
      new Map([...customers].map(([key, facts]) => [key, accountOf(facts, currency, asOf)])),
    ]),
  )
}

function totalOf(accounts: ReadonlyMap<string, Account>, currency: CurrencyCode, asOf: Day) {
  const all = [...accounts.values()]
  const dues = all.flatMap((account) =>
    [...account.charges.values()].flatMap((charge) =>
      charge.instalments.filter(({ open }) => open > 0).map(({ due, open }): [Day, MinorUnits] => [due, open]),
    ),
  )
  const amounts = agingOfDues(dues, asOf).map((amount) => toDecimal(amount, currency))
  return {
    openInvoices: dues.length,
    open: toDecimal(sum(all.map(({ open }) => open)), currency),
    overdue: toDecimal(sum(all.map(({ overdue }) => overdue)), currency),
    buckets: Object.fromEntries(agingBuckets().map(({ id }, i) => [id, amounts[i]])),
  }
}

/** The customer in the way of writing that the case uses: by name, by code, or by code without leading zeros. */
function writtenAs(customer: ImportedCustomer | undefined, wanted: string | undefined): string | undefined {
  return [customer?.name, customer?.code, customer?.code.replace(/^0+/, '')].find((text) => text === wanted)
}

/** Imports the file as a person would with these columns, and compares what is owed on the day. */
export const runReceivables: RunCase<ReceivablesGiven, ReceivablesExpected> = async (
  { given, expect: expected },
  baseDir,
) => {
  const asOf = day(given.asOf)
  const imported = await importFile(given, baseDir)
  const accounts = accountsOf(imported.receivables, asOf)

  const withBalance = new Set(
    [...accounts.values()].flatMap((customers) =>
      [...customers].filter(([, { balance }]) => balance > 0).map(([key]) => key),
    ),
  )
  const own = accounts.get(OWN_CURRENCY) ?? new Map<string, Account>()
  const top = [...own].toSorted((a, b) => b[1].open - a[1].open).slice(0, expected.top?.length ?? 0)
  const answers = {
    customers: withBalance.size,
    totals: expected.totals?.map(({ currency }) => {
      const code = currency === null ? OWN_CURRENCY : (parseCurrency(currency) as CurrencyCode)
      return { currency, ...totalOf(accounts.get(code) ?? new Map<string, Account>(), code, asOf) }
    }),
    top: top.map(([key, { open }], i) => ({
      customer: writtenAs(imported.customers.get(key), expected.top?.[i]?.customer),
      open: toDecimal(open, OWN_CURRENCY),
    })),
    warnings: new Set(imported.warnings.map(({ line }) => line)).size,
  }
  expect(Object.keys(answers), 'every figure of the case is checked').toEqual(
    expect.arrayContaining(Object.keys(expected)),
  )
  expect(answers).toMatchObject(expected)
}
