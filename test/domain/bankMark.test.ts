import { expect, test } from 'vitest'
import { bankSource, bankWordsOf, bankWordsText, fingerprintOf } from '../../src/domain/matching/bankMark.ts'

test('a payment that was booked from the bank says of which movement, others do not', () => {
  expect(bankSource('n43:1')).toBe('bank/n43:1')
  expect(fingerprintOf(bankSource('n43:1'))).toBe('n43:1')
  expect(fingerprintOf('csv/1')).toBeUndefined()
  expect(fingerprintOf(undefined)).toBeUndefined()
})

test('what the bank says of who paid is kept a line each, and read back', () => {
  const words = { counterparty: ' Ana\n Ruiz ', account: 'ES91\t2100', text: 'PAGO  FRA 31' }
  const kept = bankWordsText(words)
  expect(kept).toBe('Ana Ruiz\nES91 2100\nPAGO FRA 31')
  expect(bankWordsOf(kept)).toEqual({ counterparty: 'Ana Ruiz', account: 'ES91 2100', text: 'PAGO FRA 31' })
  expect(bankWordsOf('Ana\n\nPAGO\nFRA 31')).toEqual({ counterparty: 'Ana', account: '', text: 'PAGO FRA 31' })
  expect(bankWordsOf('')).toEqual({ counterparty: '', account: '', text: '' })
})
