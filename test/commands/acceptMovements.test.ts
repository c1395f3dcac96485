import { afterEach, expect, test } from 'vitest'
import { acceptMovements, takeMovementsBack, type AcceptedMovement } from '../../src/commands/acceptMovements.ts'
import { addCustomer } from '../../src/commands/addCustomer.ts'
import { recordCharge } from '../../src/commands/recordCharge.ts'
import { matchMovements } from '../../src/domain/bankMatching.ts'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import type { StatementMovement } from '../../src/domain/matching/movements.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { BusinessProfile } from '../../src/domain/profile.ts'
import { readMatchBooks } from '../../src/queries/readMatchBooks.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'

const EUR = 'EUR' as CurrencyCode
const business = { name: 'Taller Ejemplo', paymentMeans: [] } as unknown as BusinessProfile
const devices: TestDevice[] = []

afterEach(async () => {
  await Promise.all(devices.splice(0).map((opened) => opened.close()))
})

interface Books {
  readonly opened: TestDevice
  readonly deps: Parameters<typeof acceptMovements>[0]
  readonly ana: CustomerId
  readonly debt: FactId
}

async function booksWithDebt(): Promise<Books> {
  const opened = openDevice(day('2026-06-30'))
  devices.push(opened)
  const deps = { ledger: opened.keeper, newId: opened.newId, today: () => opened.today }
  const ana = await addCustomer(deps)({ person: { name: 'Ana Ruiz' } })
  if (!ana.ok) throw new Error(ana.error.type)
  const debt = await recordCharge(deps)({
    customer: ana.value,
    chargeKind: 'invoice',
    issued: day('2026-05-01'),
    currency: EUR,
    instalments: [{ due: day('2026-06-01'), amount: minorUnits(10_000) }],
    number: 'F-31',
  })
  if (!debt.ok) throw new Error(debt.error.type)
  return { opened, deps, ana: ana.value, debt: debt.value }
}

const movement = (fingerprint: string, amount: number, booked = '2026-06-10'): StatementMovement => ({
  fingerprint,
  account: 'ES1',
  booked: day(booked),
  amount: minorUnits(amount),
  currency: EUR,
  reference: 'F-31',
  counterparty: 'GIL VEGA MARIA',
  counterpartyAccount: 'ES7620770024003102575766',
  text: 'PAGO',
})

const accepted = (of: StatementMovement, { ana, debt }: Books, spread: number): AcceptedMovement => ({
  fingerprint: of.fingerprint,
  customer: ana,
  on: of.booked,
  currency: EUR,
  amount: of.amount,
  reference: of.reference,
  counterparty: of.counterparty,
  account: of.counterpartyAccount ?? '',
  text: of.text,
  allocations: [{ charge: debt, instalment: 0, amount: minorUnits(spread) }],
})

const owed = async ({ opened }: Books): Promise<number> =>
  (await opened.db.debtors.toArray()).reduce((total, { open }) => total + open, 0)
const answerOf = ({ opened }: Books, ...list: readonly StatementMovement[]) =>
  readMatchBooks(opened.db, {
    business,
    from: day('2026-06-01'),
    fingerprints: list.map(({ fingerprint }) => fingerprint),
  })

test('an accepted movement is a payment of the bank’s day, with who paid as personal text', async () => {
  const books = await booksWithDebt()
  const report = await acceptMovements(books.deps)([accepted(movement('M1', 4000), books, 4000)])
  expect(report).toMatchObject({ ok: true, value: { alreadyThere: 0, refused: 0, stopped: false } })
  expect(await owed(books)).toBe(6000)
  const payments = (await books.opened.db.entries.toArray()).flatMap(({ fact }) =>
    fact.kind === 'payment' ? [fact] : [],
  )
  expect(payments).toMatchObject([
    { on: '2026-06-10', method: 'transfer', source: 'bank/M1', note: 'F-31', amount: 4000 },
  ])
  expect(JSON.stringify(payments)).not.toContain('GIL')
  expect((await books.opened.db.texts.toArray()).map(({ text }) => text)).toEqual([
    'GIL VEGA MARIA\nES7620770024003102575766\nPAGO',
  ])
})

test('the same movement, alone or in a later file, is booked once', async () => {
  const books = await booksWithDebt()
  const one = accepted(movement('M1', 4000), books, 4000)
  await acceptMovements(books.deps)([one])
  const again = await acceptMovements(books.deps)([one, accepted(movement('M2', 1000), books, 1000), one])
  expect(again).toMatchObject({ ok: true, value: { alreadyThere: 1 } })
  expect(again.ok && again.value.booked).toHaveLength(1)
  expect(await owed(books)).toBe(5000)
  const part = { ...accepted(movement('M3', 1000), books, 1000), batch: 'M2' }
  expect(await acceptMovements(books.deps)([part])).toMatchObject({ ok: true, value: { alreadyThere: 1, booked: [] } })
})

test('all is taken back at once, and can be booked again', async () => {
  const books = await booksWithDebt()
  const list = [accepted(movement('M1', 4000), books, 4000), accepted(movement('M2', 1000), books, 1000)]
  const report = await acceptMovements(books.deps)(list)
  if (!report.ok) throw new Error('not saved')
  expect(await owed(books)).toBe(5000)
  await takeMovementsBack(books.deps)(report.value.booked)
  expect(await owed(books)).toBe(10_000)
  expect((await answerOf(books, movement('M1', 4000))).known).toEqual(new Set())
  expect(await acceptMovements(books.deps)(list)).toMatchObject({ ok: true, value: { alreadyThere: 0 } })
  expect(await owed(books)).toBe(5000)
})

test('what cannot be a payment is left out and counted', async () => {
  const books = await booksWithDebt()
  const tomorrow = accepted(movement('M1', 1000, '2026-07-01'), books, 1000)
  const nothing = accepted(movement('M2', 0), books, 0)
  const tooMuch = accepted(movement('M3', 1000), books, 2000)
  const report = await acceptMovements(books.deps)([tomorrow, nothing, tooMuch])
  expect(report).toMatchObject({ ok: true, value: { booked: [], refused: 3 } })
  expect(await owed(books)).toBe(10_000)
})

test('who paid once is known the next time, by the account', async () => {
  const books = await booksWithDebt()
  await acceptMovements(books.deps)([accepted(movement('M1', 4000), books, 4000)])
  const next = { ...movement('M2', 6000, '2026-06-25'), reference: '', counterparty: 'OTRO NOMBRE', text: 'SIN DATOS' }
  const answer = await answerOf(books, movement('M1', 4000), next)
  expect(answer.known).toEqual(new Set(['M1']))
  const matches = matchMovements([movement('M1', 4000), next], answer.books, answer.known)
  expect(matches.get('M1')).toEqual({ kind: 'left-out', reason: 'seen' })
  expect(matches.get('M2')).toMatchObject({
    kind: 'sure',
    proposal: {
      customer: books.ana,
      allocations: [{ charge: books.debt, amount: 6000 }],
      reasons: [{ type: 'paid-before' }, { type: 'one-debt', number: 'F-31' }],
    },
  })
})

test('a payment noted by hand is found, though it closed the debt', async () => {
  const books = await booksWithDebt()
  await books.opened.keeper.append([
    {
      id: books.deps.newId(),
      kind: 'payment',
      customer: books.ana,
      on: day('2026-06-08'),
      currency: EUR,
      amount: minorUnits(10_000),
      method: 'cash',
      allocations: [{ charge: books.debt, instalment: 0, amount: minorUnits(10_000) }],
    },
  ])
  const one = { ...movement('M1', 10_000), counterparty: 'RUIZ ANA' }
  const answer = await answerOf(books, one)
  expect(matchMovements([one], answer.books, answer.known).get('M1')).toMatchObject({
    kind: 'already',
    customer: books.ana,
  })
})
