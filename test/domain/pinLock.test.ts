import { expect, test } from 'vitest'
import { isPin, waitAfter } from '../../src/domain/pinLock.ts'

test.each([
  ['1234', true],
  ['123456789012', true],
  ['123', false],
  ['1111', false],
  ['12a4', false],
  ['1234567890123', false],
  ['', false],
])('Whether %s may be a PIN: %s', (text, may) => {
  expect(isPin(text)).toBe(may)
})

test('The wait grows with every wrong PIN from the fifth on, to an hour', () => {
  const seconds = [0, 1, 4, 5, 6, 7, 8, 11, 12, 40].map((wrong) => waitAfter(wrong) / 1000)
  expect(seconds).toEqual([0, 0, 0, 30, 60, 120, 240, 1920, 3600, 3600])
})
