import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addCustomer } from '../../src/commands/addCustomer.ts'
import { applyInFavour } from '../../src/commands/applyInFavour.ts'
import type { CommandDeps } from '../../src/commands/deps.ts'
import { editBusiness } from '../../src/commands/editBusiness.ts'
import { editCustomer } from '../../src/commands/editCustomer.ts'
import { fillSample } from '../../src/commands/fillSample.ts'
import { recordCharge } from '../../src/commands/recordCharge.ts'
import { recordContact } from '../../src/commands/recordContact.ts'
import { recordPayment } from '../../src/commands/recordPayment.ts'
import { reverse } from '../../src/commands/reverse.ts'
import { setUpBusiness } from '../../src/commands/setUpBusiness.ts'
import { agingOfDues } from '../../src/domain/aging.ts'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { addDays, day, type Day } from '../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import { minorUnits, ZERO, type MinorUnits } from '../../src/domain/money.ts'
import type { Result } from '../../src/domain/result.ts'
import { newFactId } from '../../src/ledger/segments.ts'
import { deleteBooks, openBooks, type BooksDatabase } from '../../src/storage/database.ts'
import { createKeeper } from '../../src/storage/keeper.ts'

const TODAY = day('2026-11-22')
const MXN = 'MXN' as CurrencyCode
const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))

let opened = 0

async function withBooks(use: (deps: CommandDeps, db: BooksDatabase) => Promise<void>): Promise<void> {
  opened += 1
  const name = `commands-${opened}`
  const db = openBooks(name)
  const relaxed = openBooks(name, 'relaxed')
  const today = (): Day => TODAY
  const ledger = createKeeper({ db, relaxed, clock: { now: () => 1_795_000_000_000 }, today, random })
  try {
    await use({ ledger, newId: () => newFactId(TODAY, random), today }, db)
  } finally {
    db.close()
    relaxed.close()
    await deleteBooks(name)
  }
}

function valueOf<T>(result: Result<T, { readonly type: string }>): T {
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

function fiado(customer: CustomerId, amount: number, due: Day = TODAY) {
  return {
    customer,
    chargeKind: 'fiado',
    issued: addDays(due, -15),
    currency: MXN,
    instalments: [{ due, amount: minorUnits(amount) }],
  } as const
}

async function balanceOf(db: BooksDatabase, customer: CustomerId): Promise<number> {
  const row = await db.debtors.get(`${customer}MXN`)
  return row ? row.open - row.inFavour : 0
}

test('a fiado, a payment and its undoing leave the balance that a person works out by hand', async () => {
  await withBooks(async (deps, db) => {
    const ana = valueOf(await addCustomer(deps)({ person: { name: ' Ana  Ruiz ' } }))
    expect((await db.customers.get(ana))?.person.name).toBe('Ana Ruiz')
    const sale = valueOf(await recordCharge(deps)(fiado(ana, 10_000)))
    expect(await balanceOf(db, ana)).toBe(10_000)
    const pay = {
      customer: ana,
      on: TODAY,
      currency: MXN,
      amount: minorUnits(12_500),
      method: 'cash',
      allocations: [{ charge: sale, instalment: 0, amount: minorUnits(10_000) }],
    } as const
    const payment = valueOf(await recordPayment(deps)(pay))
    expect(await balanceOf(db, ana)).toBe(-2500)
    valueOf(await reverse(deps)({ customer: ana, of: [payment], on: TODAY, reason: 'se anotó dos veces' }))
    expect(await balanceOf(db, ana)).toBe(10_000)
  })
})

test('money in favour goes against a later debt only when it is asked for', async () => {
  await withBooks(async (deps, db) => {
    const ana = valueOf(await addCustomer(deps)({ person: { name: 'Ana' } }))
    const payment = valueOf(
      await recordPayment(deps)({
        customer: ana,
        on: TODAY,
        currency: MXN,
        amount: minorUnits(3000),
        method: 'cash',
        allocations: [],
      }),
    )
    const sale = valueOf(await recordCharge(deps)(fiado(ana, 5000)))
    expect((await db.debtors.get(`${ana}MXN`))?.inFavour).toBe(3000)
    const items = [{ charge: sale, instalment: 0, amount: minorUnits(3000) }]
    valueOf(await applyInFavour(deps)({ customer: ana, uses: [{ of: payment, items }] }))
    const row = await db.debtors.get(`${ana}MXN`)
    expect([row?.open, row?.inFavour]).toEqual([2000, 0])
    expect(await applyInFavour(deps)({ customer: ana, uses: [] })).toMatchObject({
      error: { type: 'nothing-to-apply' },
    })
  })
})

test('what cannot be meant is refused, and nothing is written', async () => {
  await withBooks(async (deps, db) => {
    const ana = valueOf(await addCustomer(deps)({ person: { name: 'Ana' } }))
    const sale = fiado(ana, 5000)
    const payment = { customer: ana, on: TODAY, currency: MXN, method: 'cash', allocations: [] } as const
    const item = { charge: '261100ABCDEFGHJKMN' as FactId, instalment: 0, amount: minorUnits(200) }
    const before = await db.log.count()
    const refused: Result<unknown, { readonly type: string }>[] = [
      await addCustomer(deps)({ person: { name: ' \u202E ' } }),
      await addCustomer(deps)({ person: { name: 'x'.repeat(10_000) } }),
      await addCustomer(deps)({ person: { name: 'Ana', email: 'ana arroba' } }),
      await addCustomer(deps)({ person: { name: 'Ana', phone: 'luego' } }),
      await addCustomer(deps)({ person: { name: 'Ana', notes: 'x'.repeat(2001) } }),
      await recordCharge(deps)({ ...sale, instalments: [] }),
      await recordCharge(deps)({ ...sale, instalments: [{ due: TODAY, amount: ZERO }] }),
      await recordCharge(deps)({ ...sale, issued: addDays(TODAY, 1) }),
      await recordCharge(deps)({ ...sale, concept: 'x'.repeat(201) }),
      await recordPayment(deps)({ ...payment, amount: ZERO }),
      await recordPayment(deps)({ ...payment, amount: minorUnits(1), on: addDays(TODAY, 1) }),
      await recordPayment(deps)({ ...payment, amount: minorUnits(100), allocations: [item] }),
      await editBusiness(deps)({ name: '' }),
      await editBusiness(deps)({ agingLimits: [30, 30] }),
    ]
    expect(refused.map((result) => (result.ok ? 'ok' : result.error.type))).toEqual([
      'name-missing',
      'name-too-long',
      'email-invalid',
      'phone-invalid',
      'text-too-long',
      'instalments-missing',
      'amount-zero',
      'due-before-issue',
      'text-too-long',
      'amount-zero',
      'payment-in-future',
      'spread-over-amount',
      'name-missing',
      'aging-limits-invalid',
    ])
    expect(await db.log.count()).toBe(before)
  })
})

test('markup and marks that turn text around stay harmless text', async () => {
  await withBooks(async (deps, db) => {
    const id = valueOf(await addCustomer(deps)({ person: { name: '<b>Ana</b>\u202E \u0000Ruiz' } }))
    expect((await db.customers.get(id))?.person.name).toBe('<b>Ana</b> Ruiz')
  })
})

test('an edit changes the named fields, and a later one replaces it', async () => {
  await withBooks(async (deps, db) => {
    valueOf(
      await setUpBusiness(deps)({ name: 'La Esquina', country: 'MX', currency: MXN, kind: 'fiado', treatment: 'tu' }),
    )
    valueOf(await editBusiness(deps)({ signer: 'Carmen', agingLimits: [15, 45] }))
    valueOf(await editBusiness(deps)({ agingLimits: [30, 60, 90] }))
    expect((await db.business.get('business'))?.profile).toMatchObject({
      name: 'La Esquina',
      signer: 'Carmen',
      agingLimits: [30, 60, 90],
    })
    const ana = valueOf(
      await addCustomer(deps)({
        person: { name: 'Ana', phone: '55 1234 5678' },
        profile: { tags: ['Centro', ' Centro '] },
      }),
    )
    valueOf(
      await editCustomer(deps)({
        customer: ana,
        person: { phone: '55 8765 4321' },
        profile: { creditLimit: minorUnits(50_000) },
      }),
    )
    valueOf(await editCustomer(deps)({ customer: ana, person: { phone: '' } }))
    const row = await db.customers.get(ana)
    expect([row?.person.name, row?.person.phone, row?.profile.tags, row?.profile.creditLimit]).toEqual([
      'Ana',
      '',
      ['Centro'],
      50_000,
    ])
  })
})

test('a confirmed contact keeps the words that were sent', async () => {
  await withBooks(async (deps, db) => {
    const ana = valueOf(await addCustomer(deps)({ person: { name: 'Ana' } }))
    const sale = valueOf(await recordCharge(deps)(fiado(ana, 5000)))
    const id = valueOf(
      await recordContact(deps)({
        customer: ana,
        channel: 'whatsapp',
        level: '1',
        step: 'd+3',
        charges: [sale],
        text: 'Hola, Ana.\nTu saldo…',
      }),
    )
    expect(await db.contacts.get(id)).toMatchObject({ text: 'Hola, Ana.\nTu saldo…', on: TODAY })
  })
})

test('the sample business has money in every bucket, and its totals tie', async () => {
  await withBooks(async (deps, db) => {
    valueOf(await fillSample(deps)({ country: 'MX', currency: MXN, businessName: 'Tienda La Esquina', language: 'es' }))
    const rows = await db.aging.toArray()
    const dues = rows.flatMap((row): [Day, MinorUnits][] => (row.due === '' ? [] : [[row.due, row.amount]]))
    const buckets = agingOfDues(dues, TODAY)
    const debtors = await db.debtors.toArray()
    expect(buckets.filter((amount) => amount > 0).length).toBeGreaterThanOrEqual(4)
    expect(buckets.reduce((a, b) => a + b, 0)).toBe(debtors.reduce((total, row) => total + row.open, 0))
    expect(debtors.some((row) => row.inFavour > 0)).toBe(true)
  })
})

test('whatever is typed as a name, an address or a concept, a command answers and never throws', async () => {
  await withBooks(async (deps) => {
    const text = fc.string({ unit: 'binary', maxLength: 400 })
    await fc.assert(
      fc.asyncProperty(text, text, text, async (name, address, concept) => {
        const added = await addCustomer(deps)({ person: { name, address } })
        if (added.ok) {
          const sold = await recordCharge(deps)({ ...fiado(added.value, 100), concept: concept.slice(0, 200) })
          expect(sold.ok).toBe(true)
        } else expect(added.error.type).toMatch(/^(name|text)-/)
      }),
      { numRuns: 40 },
    )
  })
})
