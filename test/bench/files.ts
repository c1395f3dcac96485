import Papa from 'papaparse'
import { importReceivables } from '../../src/commands/importReceivables.ts'
import { matchCustomers } from '../../src/interchange/customerKey.ts'
import { readDocuments } from '../../src/interchange/documentReader.ts'
import { startImportReader } from '../../src/interchange/importReader.ts'
import { newFactId } from '../../src/ledger/segments.ts'
import { openBooks } from '../../src/storage/database.ts'
import { createKeeper } from '../../src/storage/keeper.ts'
import { watchFreezes } from './freezes.ts'
import { CURRENCY, TODAY } from './seed.ts'

/* Files in: what the app does with them, against the least that anybody could do. */

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))

/** A list of invoices as an accounting program writes it, ten of each customer. */
function csvOf(rows: number): Uint8Array<ArrayBuffer> {
  const lines = ['cliente;nombre;factura;fecha;vencimiento;saldo']
  for (let i = 0; i < rows; i++) {
    const customer = Math.floor(i / 10)
    const day = String((i % 27) + 1).padStart(2, '0')
    lines.push(
      `C${customer};Cliente número ${customer};F-${i};${day}/03/2026;${day}/04/2026;${100 + (i % 9000)},${(i % 90) + 10}`,
    )
  }
  return new TextEncoder().encode(lines.join('\r\n'))
}

interface Imported {
  readonly ms: number
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** From the file to the disk: read in the worker, mapped, customers found, facts and rows written. */
async function importInto(rows: number, begin: () => void = () => undefined): Promise<Imported> {
  const bytes = csvOf(rows)
  const name = `bench-files-${crypto.randomUUID()}`
  const [db, relaxed] = [openBooks(name), openBooks(name, 'relaxed')]
  const keeper = createKeeper({ db, relaxed, clock: { now: () => Date.now() }, today: () => TODAY, random })
  await db.open()
  begin()
  const start = performance.now()
  const reader = startImportReader()
  const opened = await reader.open(bytes.slice())
  if (!opened.ok) throw new Error(opened.error.type)
  const { mapping } = opened.value
  const options = {
    mapping,
    currency: CURRENCY,
    country: 'MX',
    usualMark: ',',
    terms: { days: 30 },
    today: TODAY,
  } as const
  const read = await reader.read(options)
  const existing = matchCustomers(read.customers.values(), [])
  const deps = { ledger: keeper, newId: () => newFactId(TODAY, random), today: () => TODAY }
  const done = await importReceivables(deps)({ receivables: read.receivables, customers: read.customers, existing })
  if (!done.ok || done.value.added !== rows) throw new Error(`${rows} rows were not written`)
  const ms = performance.now() - start
  reader.close()
  db.close()
  relaxed.close()
  return { ms, name, bytes }
}

async function importCsv(rows: number, begin?: () => void): Promise<number> {
  const { ms, name } = await importInto(rows, begin)
  indexedDB.deleteDatabase(name)
  return ms
}

/** The limit: papaparse, and the very rows that the app makes, with their indexes, put at once by IndexedDB itself. */
async function bareSameRows(rows: number): Promise<number> {
  const { name, bytes } = await importInto(rows)
  const made = openBooks(name)
  await made.open()
  const kept = await Promise.all(made.tables.map(async (table) => [table.name, await table.toArray()] as const))
  made.close()
  const empty = openBooks(`${name}-bare`)
  await empty.open()
  empty.close()
  const asked = indexedDB.open(`${name}-bare`)
  await new Promise((resolve, reject) => {
    asked.addEventListener('success', resolve)
    asked.addEventListener('error', reject)
  })
  const full = kept.filter(([, all]) => all.length > 0)
  const start = performance.now()
  const { data } = Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), { header: true })
  if (data.length !== rows) throw new Error('not all were parsed')
  const transaction = asked.result.transaction(
    full.map(([table]) => table),
    'readwrite',
    { durability: 'relaxed' },
  )
  for (const [table, all] of full) {
    const store = transaction.objectStore(table)
    for (const row of all) store.put(row)
  }
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve)
    transaction.addEventListener('abort', reject)
  })
  const ms = performance.now() - start
  asked.result.close()
  indexedDB.deleteDatabase(name)
  indexedDB.deleteDatabase(`${name}-bare`)
  return ms
}

/** The least that is a list: papaparse, and the rows as they come in one store, with two indexes. No accounts, nothing to sync. */
async function bareCsv(rows: number): Promise<number> {
  const bytes = csvOf(rows)
  const name = `bench-files-${crypto.randomUUID()}`
  const open = indexedDB.open(name, 1)
  open.addEventListener('upgradeneeded', () => {
    const store = open.result.createObjectStore('rows', { autoIncrement: true })
    store.createIndex('cliente', 'cliente')
    store.createIndex('vencimiento', 'vencimiento')
  })
  await new Promise((resolve, reject) => {
    open.addEventListener('success', resolve)
    open.addEventListener('error', reject)
  })
  const start = performance.now()
  const { data } = Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), { header: true })
  const transaction = open.result.transaction('rows', 'readwrite', { durability: 'relaxed' })
  const store = transaction.objectStore('rows')
  for (const row of data) store.add(row)
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve)
    transaction.addEventListener('abort', reject)
  })
  const ms = performance.now() - start
  open.result.close()
  indexedDB.deleteDatabase(name)
  return ms
}

/** Invoices of some five kilobytes, as they come: with their stamps and certificates. */
function invoices(count: number): File[] {
  const long = 'MIIF'.repeat(600)
  return Array.from({ length: count }, (_, i) => {
    const items = Array.from(
      { length: 6 },
      (__, at) =>
        `<cfdi:Concepto ClaveProdServ="5010${at}" Cantidad="1" ClaveUnidad="H87" Descripcion="Artículo ${at}" ValorUnitario="20.00" Importe="20.00" ObjetoImp="02"><cfdi:Impuestos><cfdi:Traslados><cfdi:Traslado Base="20.00" Impuesto="002" TipoFactor="Tasa" TasaOCuota="0.160000" Importe="3.20"/></cfdi:Traslados></cfdi:Impuestos></cfdi:Concepto>`,
    )
    const text = `<?xml version="1.0" encoding="UTF-8"?>
<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" Version="4.0" Serie="F" Folio="${i}" Fecha="2026-05-04T10:00:00" FormaPago="99" NoCertificado="30001000000400002495" Certificado="${long}" SubTotal="120.00" Moneda="MXN" Total="139.20" TipoDeComprobante="I" Exportacion="01" MetodoPago="PPD" LugarExpedicion="64000">
<cfdi:Emisor Rfc="MIA010101AA1" Nombre="Ejemplo" RegimenFiscal="601"/><cfdi:Receptor Rfc="CLI020202B${i % 10}" Nombre="Cliente ${i % 100}" UsoCFDI="G03"/>
<cfdi:Conceptos>${items.join('')}</cfdi:Conceptos></cfdi:Comprobante>`
    return new File([text], `${i}.xml`, { type: 'text/xml' })
  })
}

async function readInvoices(count: number, begin: () => void = () => undefined): Promise<number> {
  const files = invoices(count)
  // In a task of its own, or making them would count as well.
  await new Promise((ready) => setTimeout(ready, 50))
  begin()
  const start = performance.now()
  const { documents } = await readDocuments(files, () => undefined).result
  if (documents.length !== count) throw new Error(`${documents.length} documents`)
  return performance.now() - start
}

/** The limit: the browser's own parser, and the total of each. */
async function bareInvoices(count: number): Promise<number> {
  const files = invoices(count)
  const start = performance.now()
  let total = 0
  for (const file of files) {
    const parsed = new DOMParser().parseFromString(await file.text(), 'application/xml')
    total += Number(parsed.documentElement.getAttribute('Total'))
  }
  if (Math.round(total) !== Math.round(count * 139.2)) throw new Error('not all were read')
  return performance.now() - start
}

/** @param work says when it has made what it works on: that does not count */
async function freezeOf(work: (count: number, begin: () => void) => Promise<number>, count: number): Promise<number> {
  let longest = (): Promise<number> => Promise.resolve(Number.NaN)
  await work(count, () => {
    longest = watchFreezes()
  })
  return longest()
}

/** What files.ts can measure; milliseconds. */
export const filesBench = {
  csv: (rows: number): Promise<number> => importCsv(rows),
  csvBare: bareSameRows,
  csvLeast: bareCsv,
  csvFreeze: (rows: number): Promise<number> => freezeOf(importCsv, rows),
  invoices: (count: number): Promise<number> => readInvoices(count),
  invoicesBare: bareInvoices,
  invoicesFreeze: (count: number): Promise<number> => freezeOf(readInvoices, count),
}
