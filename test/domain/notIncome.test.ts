import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../src/domain/day.ts'
import type { StatementMovement } from '../../src/domain/matching/movements.ts'
import { notIncome } from '../../src/domain/matching/notIncome.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { MXN, USD } from './entries.ts'

const BOOKED = day('2026-03-10')
const OWN = { own: { names: ['Tienda Ana', ''], accounts: ['ES91 2100', ''] } }

function moved(
  fingerprint: string,
  amount: number,
  inDays = 0,
  rest: Partial<StatementMovement> = {},
): StatementMovement {
  const words = { account: 'A1', reference: '', counterparty: '', text: '' }
  const sum = { amount: minorUnits(amount), currency: MXN }
  return { fingerprint, booked: addDays(BOOKED, inDays), ...sum, ...words, ...rest }
}

const reasons = (list: readonly StatementMovement[], known: readonly string[] = []) =>
  Object.fromEntries(notIncome(list, OWN, new Set(known)))

describe('a movement of the bank is no payment of a customer', () => {
  test('when nothing came in, or the books have it or its batch already, or the bank took it back', () => {
    expect(reasons([moved('m', 100)])).toEqual({})
    expect(reasons([moved('m', 0)])).toEqual({ m: 'outgoing' })
    expect(reasons([moved('m', -1)])).toEqual({ m: 'outgoing' })
    expect(reasons([moved('m', 100)], ['m'])).toEqual({ m: 'seen' })
    expect(reasons([moved('m', 100, 0, { batch: 'b' })], ['b'])).toEqual({ m: 'seen' })
    expect(reasons([moved('m', 100, 0, { batch: 'b' })], ['c'])).toEqual({})
    expect(reasons([moved('m', 100, 0, { reversal: true })])).toEqual({ m: 'reversal' })
  })

  test('when it is from an account or by the name of the business itself', () => {
    expect(reasons([moved('m', 100, 0, { counterpartyAccount: 'ES912100' })])).toEqual({ m: 'own-transfer' })
    expect(reasons([moved('m', 100, 0, { counterpartyAccount: 'A1' })])).toEqual({ m: 'own-transfer' })
    expect(reasons([moved('m', 100, 0, { counterparty: 'ANA TIENDA' })])).toEqual({ m: 'own-transfer' })
    expect(reasons([moved('m', 100, 0, { account: '' })])).toEqual({})
  })

  test('when as much went out of another account of the file within three days', () => {
    const other = { account: 'A2' }
    expect(reasons([moved('m', 100), moved('o', -100, 3, other)])).toEqual({ m: 'own-transfer', o: 'outgoing' })
    expect(reasons([moved('m', 100), moved('o', -100, 4, other)])).toEqual({ o: 'outgoing' })
    expect(reasons([moved('m', 100), moved('o', -101, 0, other)])).toEqual({ o: 'outgoing' })
    expect(reasons([moved('m', 100), moved('o', -100, 0, { ...other, currency: USD })])).toEqual({ o: 'outgoing' })
  })

  test('when as much went out again within five days to the same, of the same reference, or as money back', () => {
    const party = { counterparty: 'Luis Gil' }
    const cancelled = { m: 'cancels', o: 'outgoing' }
    expect(reasons([moved('m', 100, 0, party), moved('o', -100, 5, party)])).toEqual(cancelled)
    expect(reasons([moved('m', 100, 0, party), moved('o', -100, 6, party)])).toEqual({ o: 'outgoing' })
    expect(reasons([moved('m', 100, 0, party), moved('o', -100)])).toEqual({ o: 'outgoing' })
    const reference = (text: string) => ({ reference: text })
    expect(reasons([moved('m', 100, 0, reference('A-123')), moved('o', -100, 1, reference('A123'))])).toEqual(cancelled)
    expect(reasons([moved('m', 100, 0, reference('A123')), moved('o', -100, 1, reference('B123'))])).toEqual({
      o: 'outgoing',
    })
    expect(reasons([moved('m', 100, 0, reference('12')), moved('o', -100, 1, reference('12'))])).toEqual({
      o: 'outgoing',
    })
    expect(reasons([moved('m', 100), moved('o', -100, 1, { text: 'DEVOLUCIÓN' })])).toEqual(cancelled)
  })

  test('only once for each that went out, and the nearest one is taken', () => {
    const party = { counterparty: 'Luis Gil' }
    const two = [moved('m', 100, 0, party), moved('n', 100, 0, party), moved('o', -100, 1, party)]
    expect(reasons(two)).toEqual({ m: 'cancels', o: 'outgoing' })
    const near = [moved('m', 100, 0, party), moved('o', -100, 3, { account: 'A2' }), moved('p', -100, 1, party)]
    expect(reasons(near)).toEqual({ m: 'cancels', o: 'outgoing', p: 'outgoing' })
    expect(reasons([...near, moved('n', 100, 0, party)])).toMatchObject({ m: 'cancels', n: 'own-transfer' })
  })
})
