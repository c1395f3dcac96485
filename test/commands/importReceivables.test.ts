import { afterEach, describe, expect, test } from 'vitest'
import { importReceivables, type ImportPlan } from '../../src/commands/importReceivables.ts'
import { previewRestore, restoreBackup } from '../../src/commands/restoreBackup.ts'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { writeBackup } from '../../src/interchange/backup.ts'
import { matchCustomers } from '../../src/interchange/customerKey.ts'
import type { Receivables } from '../../src/interchange/receivables.ts'
import type { Backup } from '../../src/interchange/readBackup.ts'
import { backupWith, contentOf, openedBackup } from '../support/backups.ts'
import { imported, sampleBytes, tableFrom, utf8 } from '../interchange/sample.ts'
import { blobsOf } from '../../src/storage/blobs.ts'
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

const depsOf = (opened: TestDevice) => ({
  ledger: opened.keeper,
  newId: opened.newId,
  today: () => opened.today,
  blobs: blobsOf(opened.db),
})

async function readFile(bytes: Uint8Array): Promise<Receivables> {
  return imported(await tableFrom(bytes))
}

/** As the screen does: what is there is looked up right before the import. */
async function planFor(opened: TestDevice, { receivables, customers }: Receivables): Promise<ImportPlan> {
  const rows = await opened.db.customers.toArray()
  const known = rows.map(({ id, person, source }) => ({ id, name: person.name, code: person.code, source }))
  return { receivables, customers, existing: matchCustomers(customers.values(), known) }
}

async function debtors(opened: TestDevice): Promise<(readonly [string, string, number])[]> {
  const rows = await opened.db.debtors.toArray()
  return rows
    .map(({ name, currency, open }) => [name, currency as string, open] as const)
    .toSorted((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1))
}

const OWED = [
  ['Ferretería Prueba', 'USD', 9999],
  ['Panadería Ñandú de Ejemplo', 'MXN', 143_450],
  ['Taquería "La Muestra"', 'MXN', 345_025],
]

describe('a file becomes what customers owe', () => {
  test('customers with code, telephone and debts, each once', async () => {
    const opened = device()
    const file = await readFile(sampleBytes('cartera-latin1.csv'))
    const report = await importReceivables(depsOf(opened))(await planFor(opened, file))
    expect(report).toEqual({ ok: true, value: { added: 5, alreadyThere: 0, customersAdded: 3, stopped: false } })
    expect(await debtors(opened)).toEqual(OWED)
    const panaderia = (await opened.db.customers.toArray()).find(({ person }) => person.code === '0012')
    expect(panaderia?.person).toMatchObject({ name: 'Panadería Ñandú de Ejemplo', phone: '55 5000 0001' })
  })

  test('the same file again adds nothing', async () => {
    const opened = device()
    const file = await readFile(sampleBytes('cartera-latin1.csv'))
    await importReceivables(depsOf(opened))(await planFor(opened, file))
    const again = await importReceivables(depsOf(opened))(await planFor(opened, file))
    expect(again).toEqual({ ok: true, value: { added: 0, alreadyThere: 5, customersAdded: 0, stopped: false } })
    expect(await debtors(opened)).toEqual(OWED)
  })

  test('the same file again while the first is still being written adds nothing', async () => {
    const opened = device()
    const plan = await planFor(opened, await readFile(sampleBytes('cartera-latin1.csv')))
    const reports = await Promise.all([1, 2, 3].map(() => importReceivables(depsOf(opened))(plan)))
    expect(reports.filter((report) => report.ok && report.value.added > 0)).toHaveLength(1)
    expect(await debtors(opened)).toEqual(OWED)
  })

  test('a later file adds its new debts to the customers that are there, also those typed in by hand', async () => {
    const opened = device()
    const deps = depsOf(opened)
    const byHand = opened.newId()
    await opened.keeper.append([
      { id: byHand, kind: 'customer', patch: {} },
      { id: opened.newId(), kind: 'person', customer: byHand, patch: { name: 'ana ejemplo' }, over: [] },
    ])
    const header = 'cliente,factura,vencimiento,saldo\n'
    const first = await readFile(utf8(`${header}Ana Ejemplo,1,2026-06-01,10\nLuis Ejemplo,2,2026-06-01,20\n`))
    await importReceivables(deps)(await planFor(opened, first))
    const later = await readFile(utf8(`${header}LUIS EJEMPLO,2,2026-06-01,20\nLuis Ejemplo,3,2026-06-15,5\n`))
    const report = await importReceivables(deps)(await planFor(opened, later))
    expect(report).toMatchObject({ value: { added: 1, alreadyThere: 1, customersAdded: 0 } })
    expect(await debtors(opened)).toEqual([
      ['Luis Ejemplo', 'MXN', 2500],
      ['ana ejemplo', 'MXN', 1000],
    ])
  })

  test('stopped half way, it says what is there, and the rest comes with the second try', async () => {
    const opened = device()
    const rows = Array.from({ length: 3000 }, (_, i) => `Cliente ${i % 700} de ejemplo,F${i},2026-06-01,1`)
    const file = await readFile(utf8(`cliente,factura,vencimiento,saldo\n${rows.join('\n')}\n`))
    const stop = new AbortController()
    const plan = await planFor(opened, file)
    const first = await importReceivables(depsOf(opened))(plan, {
      signal: stop.signal,
      onProgress: () => {
        stop.abort()
      },
    })
    if (!first.ok) throw new Error(first.error.type)
    expect(first.value.stopped).toBe(true)
    expect(first.value.added).toBe(await opened.db.entries.count())
    expect(first.value.customersAdded).toBe(await opened.db.customers.count())

    const second = await importReceivables(depsOf(opened))(await planFor(opened, file))
    expect(second).toMatchObject({
      value: { added: 3000 - first.value.added, alreadyThere: first.value.added, stopped: false },
    })
    expect(await opened.db.customers.count()).toBe(700)
    const total = (await debtors(opened)).reduce((sum, [, , owed]) => sum + owed, 0)
    expect(total).toBe(300_000)
  }, 60_000)
})

describe('a backup brings everything back', () => {
  async function backupOf(opened: TestDevice): Promise<Backup> {
    const about = { created: opened.today, app: '0.1.0', business: 'Ejemplo' }
    const file = await writeBackup(opened.keeper.exportSegments(), about)
    if (!file.ok) throw new Error(file.error.type)
    return openedBackup(file.value)
  }

  async function shop(): Promise<TestDevice> {
    const opened = device()
    const file = await readFile(sampleBytes('cartera-latin1.csv'))
    await importReceivables(depsOf(opened))(await planFor(opened, file))
    return opened
  }

  test('on a new phone every balance is the same, and the preview had said what comes', async () => {
    const old = await shop()
    const backup = await backupOf(old)
    const fresh = device()
    const preview = await previewRestore(depsOf(fresh))(backup)
    expect(preview).toMatchObject({ ok: true, value: { added: 11, known: 0, malformed: 0 } })
    expect(await fresh.db.customers.count()).toBe(0)
    expect(await restoreBackup(depsOf(fresh))(backup)).toEqual(preview)
    expect(await debtors(fresh)).toEqual(OWED)
    expect(await fresh.db.entries.orderBy('id').toArray()).toEqual(await old.db.entries.orderBy('id').toArray())
  })

  test('restored twice, or over books that went on, it adds nothing twice', async () => {
    const opened = await shop()
    const backup = await backupOf(opened)
    expect(await restoreBackup(depsOf(opened))(backup)).toMatchObject({ value: { added: 0, known: 11 } })
    expect(await debtors(opened)).toEqual(OWED)
  })

  test('what was recorded while the clock was years ahead is counted apart, and the rest is restored', async () => {
    const old = await shop()
    const [owing] = await old.db.debtors.toArray()
    if (!owing) throw new Error('nobody owes')
    old.today = day('2031-01-01')
    const pay = { id: old.newId(), kind: 'payment', customer: owing.customerId, on: day('2026-05-31') } as const
    const rest = { currency: owing.currency, amount: minorUnits(100), method: 'cash', allocations: [] } as const
    await old.keeper.append([{ ...pay, ...rest }])
    const fresh = device()
    const preview = await previewRestore(depsOf(fresh))(await backupOf(old))
    expect(preview).toMatchObject({ ok: true, value: { added: 11, malformed: 1 } })
    expect(await restoreBackup(depsOf(fresh))(await backupOf(old))).toEqual(preview)
    expect(await debtors(fresh)).toEqual(OWED)
    // Once its month is not far off any more, the same file brings it.
    fresh.today = day('2030-06-01')
    expect(await restoreBackup(depsOf(fresh))(await backupOf(old))).toMatchObject({ value: { added: 1, malformed: 0 } })
  })

  test('with one segment that is no ledger, nothing of it is restored', async () => {
    const backup = await contentOf(await backupOf(await shop()))
    const [good] = backup.segments
    if (!good) throw new Error('no segment')
    const spoilt = { ...backup, segments: [good, { ...good, update: Uint8Array.of(1, 2, 3, 255, 255) }] }
    const fresh = device()
    const restored = await restoreBackup(depsOf(fresh))(backupWith(spoilt))
    expect(restored).toEqual({ ok: false, error: { type: 'backup-damaged' } })
    expect(await fresh.db.log.count()).toBe(0)
    expect(await fresh.db.customers.count()).toBe(0)
  })
})
