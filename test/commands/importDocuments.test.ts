import { afterEach, expect, test } from 'vitest'
import { importDocuments, takeDocumentsBack, type DocumentPlan } from '../../src/commands/importDocuments.ts'
import { day } from '../../src/domain/day.ts'
import { matchParties, partyCustomers } from '../../src/interchange/documentParties.ts'
import type { FoundDocument } from '../../src/interchange/documentProtocol.ts'
import { issuersOf, likelyThere, salesToBring, selfOf, sortDocuments } from '../../src/interchange/documentSorting.ts'
import { documentSource } from '../../src/interchange/eInvoice.ts'
import { readEInvoice } from '../../src/interchange/readEInvoice.ts'
import { numberedCharges } from '../../src/storage/sourcedEntries.ts'
import { ownInvoices } from '../interchange/ownInvoices.ts'
import { utf8 } from '../interchange/sample.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'

const devices: TestDevice[] = []

function device(): TestDevice {
  const opened = openDevice(day('2026-06-30'))
  devices.push(opened)
  return opened
}

afterEach(async () => {
  await Promise.all(devices.splice(0).map((opened) => opened.close()))
})

const depsOf = (opened: TestDevice) => ({ ledger: opened.keeper, newId: opened.newId, today: () => opened.today })

const sample = (id: string): string => ownInvoices().get(id) ?? ''

async function found(...texts: string[]): Promise<FoundDocument[]> {
  const all: FoundDocument[] = []
  for (const text of texts) {
    const read = await readEInvoice(utf8(text))
    if (!read.ok) throw new Error(read.error.type)
    for (const document of read.value.documents) all.push({ file: 'a.xml', document, source: documentSource(document) })
  }
  return all
}

/** As the screen does: the first issuer is the business, what is there is looked up right before. */
async function planFor(
  opened: TestDevice,
  heap: readonly FoundDocument[],
  chosen: string[] = [],
): Promise<DocumentPlan> {
  const { sales } = sortDocuments(heap, issuersOf(heap)[0]?.key ?? '')
  const bring = salesToBring(sales, new Set(chosen))
  const customers = partyCustomers(bring.map(({ document }) => document.receiver))
  const rows = await opened.db.customers.toArray()
  const known = rows.map(({ id, person, source }) => ({ id, name: person.name, taxId: person.taxId, source }))
  const existing = matchParties(customers.values(), known)
  const charges = await numberedCharges(opened.db, [...existing.values()])
  return { sales: bring, customers, existing, termsOf: () => ({ days: 30 }), charges }
}

async function bring(opened: TestDevice, texts: string[], chosen: string[] = []) {
  const report = await importDocuments(depsOf(opened))(await planFor(opened, await found(...texts), chosen))
  if (!report.ok) throw new Error(report.error.type)
  return report.value
}

async function accounts(opened: TestDevice): Promise<string[]> {
  const rows = await opened.db.debtors.toArray()
  return rows
    .filter(({ open, inFavour }) => open > 0 || inFavour > 0)
    .map(({ name, currency, open, inFavour }) => `${name} ${currency} ${open} ${inFavour}`)
    .toSorted()
}

test('an invoice, the note that lowers it and the payment of it come to what is left', async () => {
  const opened = device()
  const report = await bring(opened, [sample('EI-c13'), sample('EI-c06'), sample('EI-c01')])
  expect(report).toMatchObject({
    invoices: 1,
    creditNotes: 1,
    payments: 2,
    inFavour: 2,
    alreadyThere: 0,
    stopped: false,
  })
  // 105.33 − 58.00 − 105.33 of 300.00; what paid invoices that are not here, and the rest, stays in favour.
  expect(await accounts(opened)).toEqual([`Cliente & Hijos MXN 0 ${30_000 - 4733 + 17_500}`])
  const charge = (await opened.db.entries.toArray()).find(({ fact }) => fact.kind === 'charge')
  expect(charge?.fact).toMatchObject({
    number: 'A-7',
    concept: 'Mesa de pino',
    chargeKind: 'invoice',
    instalments: [{ due: '2026-04-30', amount: 10_533 }],
  })
  const [customer] = await opened.db.customers.toArray()
  expect(customer?.person).toMatchObject({ name: 'Cliente & Hijos', taxId: 'CLI020202CD2' })
})

test('the same files again add nothing; the same number of another day or currency is another invoice', async () => {
  const opened = device()
  const one = sample('EI-u01')
  const others = [one.replaceAll('2026-06-01', '2026-06-02'), one.replaceAll('EUR', 'USD')]
  expect(await bring(opened, [one, one])).toMatchObject({ invoices: 1 })
  expect(await bring(opened, [one, ...others])).toMatchObject({ invoices: 2, alreadyThere: 1 })
  expect(await bring(opened, [one, ...others])).toMatchObject({ invoices: 0, alreadyThere: 3 })
  expect(await accounts(opened)).toEqual(['Compra SA EUR 23800 0', 'Compra SA USD 11900 0'])
})

test('a payment that comes later finds its invoice in the books by its folio, in the currency of the invoice', async () => {
  const opened = device()
  await bring(opened, [
    sample('EI-c01')
      .replace('00000000000a', '00000000000C')
      .replace('105.33', '200.00')
      .replace('SubTotal="100.00"', 'SubTotal="194.67"')
      .replace('Folio="7"', 'Folio="70"'),
  ])
  const report = await bring(opened, [sample('EI-c13')])
  expect(report).toMatchObject({ payments: 2, inFavour: 1 })
  expect(await accounts(opened)).toEqual(['Cliente & Hijos MXN 2500 30000'])
  const paid = (await opened.db.entries.toArray()).find(
    ({ fact }) => 'note' in fact && fact.note.startsWith('10.00 USD'),
  )
  expect(paid?.fact).toMatchObject({ currency: 'MXN', amount: 17_500, allocations: [{ amount: 17_500 }] })
})

test('a rectifying invoice finds the first one by its number, in the books or in the same heap', async () => {
  const opened = device()
  await bring(opened, [sample('EI-f01')])
  expect(await bring(opened, [sample('EI-f03')])).toMatchObject({ creditNotes: 1, inFavour: 0 })
  expect(await accounts(opened)).toEqual([`Bar La Esquina SL EUR ${13_310 - 1210} 0`])
  const other = device()
  expect(await bring(other, [sample('EI-f03'), sample('EI-f01')])).toMatchObject({ invoices: 2, inFavour: 0 })
  expect(await accounts(other)).toEqual([`Bar La Esquina SL EUR ${13_310 - 1210} 0`])
})

test('customers are found by tax id however it is written, then by name, and by name not against another tax id', async () => {
  const opened = device()
  const add = async (name: string, taxId: string) => {
    const id = opened.newId()
    await opened.keeper.append([
      { id, kind: 'customer', patch: {} },
      { id: opened.newId(), kind: 'person', customer: id, patch: { name, taxId }, over: [] },
    ])
    return id
  }
  const byTax = await add('Compras de Ana', 'A-22.222.222')
  const byName = await add('bar la esquina sl', '')
  await add('Kauf GmbH', 'DE999999999')
  await bring(opened, [sample('EI-u01')])
  await bring(opened, [sample('EI-f01')])
  await bring(opened, [sample('EI-x01')])
  const debts = (await opened.db.debtors.toArray()).map(({ customerId }) => customerId)
  expect(debts).toContain(byTax)
  expect(debts).toContain(byName)
  expect(await opened.db.customers.count()).toBe(4)
})

test('one tap takes back all of it, and the same files can be brought anew', async () => {
  const opened = device()
  const files = [sample('EI-c13'), sample('EI-c06'), sample('EI-c01')]
  const { made } = await bring(opened, files)
  const before = await accounts(opened)
  expect(await takeDocumentsBack(depsOf(opened))(made)).toEqual({ ok: true, value: null })
  expect(await accounts(opened)).toEqual([])
  expect((await opened.db.customers.toArray()).map(({ profile }) => profile.archived)).toEqual([true])
  expect(await bring(opened, files)).toMatchObject({ invoices: 1, creditNotes: 1, payments: 2, alreadyThere: 0 })
  expect(await accounts(opened)).toEqual(before)
})

test('what is paid at once stays out until somebody says that it is owed, and its notes with it', async () => {
  const heap = await found(sample('EI-c02').replace('MetodoPago="PUE"', `MetodoPago="PUE" Serie="Q"`), sample('EI-c04'))
  const { sales } = sortDocuments(heap, selfOf(heap, 'tes-010101-ab1') ?? '')
  expect(sales.map(({ group }) => group)).toEqual(['asks', 'doubt'])
  expect(salesToBring(sales, new Set())).toEqual([])
  expect(salesToBring(sales, new Set([sales[0]?.source ?? ''])).map(({ document }) => document.number)).toEqual(['8'])
  const note = await found(
    sample('EI-c06').replace('TipoRelacion="01"', 'TipoRelacion="01"'),
    sample('EI-c01').replace('PPD', 'PUE'),
  )
  const sorted = sortDocuments(note, 't:TES010101AB1')
  expect(salesToBring(sorted.sales, new Set())).toEqual([])
  expect(salesToBring(sorted.sales, new Set(sorted.sales.map(({ source }) => source)))).toHaveLength(2)
})

test('purchases, documents of others, repeated ones, settled ones and sales to nobody are counted', async () => {
  const own = sample('EI-u01')
  const bought = sample('EI-u01')
    .replace('Vende SL', 'Compra SA')
    .replace('>Compra SA</cbc:R', '>Vende SL</cbc:R')
    .replace(/<cac:PartyTaxScheme>.*<\/cac:PartyTaxScheme>/, '')
  const nobody = own.replace(/<cac:AccountingCustomerParty>.*\n/, '').replace('F-1<', 'F-99<')
  const heap = await found(own, own, bought, sample('EI-u09'), nobody, sample('EI-x01'))
  const sorted = sortDocuments(heap, 'n:vende sl')
  expect(sorted).toMatchObject({ purchases: 1, ofOthers: 1, repeated: 1, settled: 1 })
  expect(sorted.toNobody).toHaveLength(1)
  expect(sorted.sales).toHaveLength(1)
})

test('an invoice that was typed in with its number is told as likely there', async () => {
  const opened = device()
  const heap = await found(sample('EI-f01'))
  const plan = await planFor(opened, heap)
  const charge = {
    source: '',
    customer: opened.newId(),
    issued: day('2026-02-01'),
    amount: plan.sales[0]?.document.line,
  }
  const existing = new Map(plan.sales.map(({ customer }) => [customer, charge.customer] as const))
  const typed = { ...charge, number: '2026-1', currency: 'EUR', amount: 1 } as unknown as Parameters<
    typeof likelyThere
  >[2][number]
  expect([...likelyThere(plan.sales, existing, [typed])]).toEqual([plan.sales[0]?.source])
  expect(likelyThere(plan.sales, existing, [{ ...typed, issued: day('2025-01-01') }]).size).toBe(0)
})
