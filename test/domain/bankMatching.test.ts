import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchMovements, proposeFor } from '../../src/domain/bankMatching.ts'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { addDays, day } from '../../src/domain/day.ts'
import type { FactId } from '../../src/domain/ids.ts'
import type { Match, MatchBooks, StatementMovement } from '../../src/domain/matching/movements.ts'
import { minorUnits, sum } from '../../src/domain/money.ts'

const EUR = 'EUR' as CurrencyCode
const START = day('2026-01-01')
/** Few of everything, so that they meet. */
const NAMES = ['Ana Ruiz', 'Ana Ruiz Soto', 'Luis Gil', 'Muñoz e Hijos SL', 'Gil', 'Comercial Gil']
const NUMBERS = ['F-0031', 'F-0032', 'F-1031', '2031', '']
const TEXTS = [
  '',
  'PAGO FRA 31',
  'FAC 0031 Y 0032',
  '2031',
  'DEVOLUCION',
  'TRANSF ANA RUIZ',
  'RF24FAC2026001',
  '12345678Z',
]

const id = (prefix: string, i: number): FactId => `${prefix}${i}` as FactId
const someDay = fc.nat(20).map((days) => addDays(START, days))
const cents = fc.constantFrom(1000, 2000, 3000, 5000, 12_550)

const books: fc.Arbitrary<MatchBooks> = fc.record({
  customers: fc.constant(
    NAMES.map((name, i) => ({
      id: id('c', i),
      name,
      taxId: i === 0 ? '12345678Z' : '',
      phone: '',
      email: '',
      code: '',
    })),
  ),
  debts: fc
    .array(fc.record({ of: fc.nat(5), amount: cents, due: someDay, number: fc.constantFrom(...NUMBERS) }), {
      maxLength: 12,
    })
    .map((list) =>
      list.map(({ of, amount, due, number }, i) => ({
        customer: id('c', of),
        charge: id('d', i),
        instalment: 0,
        issued: due,
        due,
        amount: minorUnits(amount),
        open: minorUnits(amount),
        currency: EUR,
        number,
      })),
    ),
  payments: fc.array(fc.record({ of: fc.nat(5), amount: cents, on: someDay }), { maxLength: 4 }).map((list) =>
    list.map(({ of, amount, on }, i) => ({
      id: id('p', i),
      customer: id('c', of),
      currency: EUR,
      amount: minorUnits(amount),
      on,
    })),
  ),
  payers: fc
    .array(fc.record({ of: fc.nat(5), name: fc.constantFrom('Gil, Luis', 'OTRO', '') }), { maxLength: 3 })
    .map((list) => list.map(({ of, name }) => ({ customer: id('c', of), name, account: '' }))),
  own: fc.constantFrom({ names: [], accounts: [] }, { names: ['Luis Gil'], accounts: ['ES9'] }),
})

const movements: fc.Arbitrary<readonly StatementMovement[]> = fc
  .array(
    fc.record({
      booked: someDay,
      amount: fc.oneof(
        cents,
        cents.map((size) => -size),
        fc.nat(20_000),
      ),
      reference: fc.constantFrom('', '0031', 'NOTA 5'),
      counterparty: fc.constantFrom('', ...NAMES, 'OTRO'),
      text: fc.constantFrom(...TEXTS),
      account: fc.constantFrom('ES1', 'ES2'),
    }),
    { maxLength: 14 },
  )
  .map((list) =>
    list.map((movement, i) => ({
      ...movement,
      fingerprint: `m${i}`,
      amount: minorUnits(movement.amount),
      currency: EUR,
    })),
  )

const proposalsOf = (match: Match) =>
  match.kind === 'choose' ? match.options : match.kind === 'sure' || match.kind === 'likely' ? [match.proposal] : []
const plain = (matches: ReadonlyMap<string, Match>) =>
  Object.fromEntries([...matches].toSorted(([a], [b]) => (a < b ? -1 : 1)))
const none = new Set<string>()

describe('whatever the statement and the books', () => {
  test('each movement has one answer, and none proposes more than came in', () => {
    fc.assert(
      fc.property(movements, books, (list, theBooks) => {
        const matches = matchMovements(list, theBooks, none)
        expect([...matches.keys()].toSorted()).toEqual(list.map(({ fingerprint }) => fingerprint).toSorted())
        for (const movement of list) {
          const match = matches.get(movement.fingerprint)
          if (movement.amount <= 0) expect(match).toEqual({ kind: 'left-out', reason: 'outgoing' })
          for (const { allocations, rest } of match ? proposalsOf(match) : []) {
            expect(sum([...allocations.map(({ amount }) => amount), rest])).toBe(movement.amount)
            expect([...allocations.map(({ amount }) => amount > 0), rest >= 0].every(Boolean)).toBe(true)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('the order of the movements and of the books changes nothing', () => {
    fc.assert(
      fc.property(movements, books, fc.infiniteStream(fc.nat()), (list, theBooks, stream) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, at: Number(stream.next().value) }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ item }) => item)
        const other: MatchBooks = {
          ...theBooks,
          customers: shuffled(theBooks.customers),
          debts: shuffled(theBooks.debts),
          payments: shuffled(theBooks.payments),
          payers: shuffled(theBooks.payers),
        }
        expect(plain(matchMovements(shuffled(list), other, none))).toEqual(plain(matchMovements(list, theBooks, none)))
      }),
      { numRuns: 500 },
    )
  })

  test('accepting everything that is proposed pays no debt twice, and no payment is two movements', () => {
    fc.assert(
      fc.property(movements, books, (list, theBooks) => {
        const matches = [...matchMovements(list, theBooks, none).values()]
        const paid = new Map<string, number>()
        for (const match of matches) {
          if (match.kind !== 'sure' && match.kind !== 'likely') continue
          for (const { charge, amount } of match.proposal.allocations)
            paid.set(charge, (paid.get(charge) ?? 0) + amount)
        }
        for (const { charge, open } of theBooks.debts) expect(paid.get(charge) ?? 0).toBeLessThanOrEqual(open)
        const payments = matches.flatMap((match) => (match.kind === 'already' ? [match.payment] : []))
        expect(new Set(payments).size).toBe(payments.length)
      }),
      { numRuns: 500 },
    )
  })

  test('what is known is left out, and the same again when asked again', () => {
    fc.assert(
      fc.property(movements, books, (list, theBooks) => {
        const known = new Set(list.map(({ fingerprint }) => fingerprint))
        const kinds = [...matchMovements(list, theBooks, known).values()].map(({ kind }) => kind)
        expect(kinds.every((kind) => kind === 'left-out')).toBe(true)
      }),
    )
  })

  test('a customer of the person’s choice gets a proposal of the whole amount', () => {
    fc.assert(
      fc.property(movements, books, fc.nat(5), (list, theBooks, of) => {
        for (const movement of list.filter(({ amount }) => amount > 0)) {
          const { customer, allocations, rest } = proposeFor(movement, id('c', of), theBooks)
          expect(customer).toBe(id('c', of))
          expect(sum([...allocations.map(({ amount }) => amount), rest])).toBe(movement.amount)
        }
      }),
    )
  })
})

test('two thousand movements against ten thousand customers take half a second, and four while others work', () => {
  const first = ['Ana', 'Luis', 'María', 'José', 'Carmen', 'Juan', 'Lucía', 'Pedro', 'Rosa', 'Iván']
  const last = ['García', 'Pérez', 'Ruiz', 'Gil', 'Soto', 'Vega', 'Muñoz', 'Díaz', 'Rey', 'Mora', 'Cano', 'León']
  const name = (i: number): string =>
    `${first[i % 10]} ${last[Math.floor(i / 10) % 12]} ${last[Math.floor(i / 120) % 12]} ${i % 7 === 0 ? 'SL' : ''}`
  const customers = Array.from({ length: 10_000 }, (_, i) => ({
    id: id('c', i),
    name: name(i),
    taxId: `B${10_000_000 + i}`,
    phone: `6${String(10_000_000 + i)}`,
    email: `c${i}@example.com`,
    code: '',
  }))
  const debts = Array.from({ length: 30_000 }, (_, i) => ({
    customer: id('c', i % 10_000),
    charge: id('d', i),
    instalment: 0,
    issued: START,
    due: addDays(START, i % 90),
    amount: minorUnits(1000 + (i % 500) * 100),
    open: minorUnits(1000 + (i % 500) * 100),
    currency: EUR,
    number: `F-2026-${String(i).padStart(6, '0')}`,
  }))
  const list = Array.from({ length: 2000 }, (_, i) => ({
    fingerprint: `m${i}`,
    account: 'ES1',
    booked: addDays(START, i % 90),
    amount: minorUnits(i % 5 === 0 ? -500 : 1000 + (i % 500) * 100),
    currency: EUR,
    reference: i % 3 === 0 ? `F2026${String(i).padStart(6, '0')}` : '',
    counterparty: i % 2 === 0 ? name(i * 7) : '',
    text: `TRANSFERENCIA DE ${name(i * 3)} CONCEPTO PAGO ${i}`,
  }))
  const theBooks = { customers, debts, payments: [], payers: [], own: { names: [], accounts: [] } }
  const matches = matchMovements(list, theBooks, none)
  expect(matches.size).toBe(2000)
})
