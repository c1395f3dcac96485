import { expect, it, test } from 'vitest'
import { bankSource, bankWordsOf, bankWordsText, fingerprintOf } from '../../../src/domain/matching/bankMark.ts'

it('the mark of a movement gives its fingerprint back, and no other import’s does', () => {
  expect(fingerprintOf(bankSource('n43 2026-03-01 100'))).toBe('n43 2026-03-01 100')
  expect(['interest c 2026-03-01', 'xbank/1', '', undefined].map(fingerprintOf)).toEqual(
    Array.from({ length: 4 }, () => undefined),
  )
})

test.each([
  ['everything', { counterparty: 'ANA RUIZ', account: 'ES91', text: 'FRA 31' }],
  ['words alone', { counterparty: '', account: '', text: 'FRA 31' }],
  ['nothing', { counterparty: '', account: '', text: '' }],
])('what the bank says of who paid is read back: %s', (_what, words) => {
  expect(bankWordsOf(bankWordsText(words))).toEqual(words)
})

it('lines of the bank become one, so that a name stays a name', () => {
  const words = { counterparty: ' ANA\n RUIZ ', account: 'ES91\t2100', text: 'FRA\r\n31' }
  expect(bankWordsOf(bankWordsText(words))).toEqual({ counterparty: 'ANA RUIZ', account: 'ES91 2100', text: 'FRA 31' })
  expect(bankWordsOf('ANA')).toEqual({ counterparty: 'ANA', account: '', text: '' })
  expect(bankWordsOf('ANA\nES91\nFRA\n31').text).toBe('FRA 31')
})
