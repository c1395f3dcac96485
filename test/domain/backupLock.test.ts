import { describe, expect, it, test } from 'vitest'
import { canonicalPassphrase, isPassphrase } from '../../src/domain/backupLock.ts'

describe('a passphrase', () => {
  test.each([
    ['caballo cuatro', true],
    ['12345678', true],
    ['corta', false],
    ['        corta', false],
    ['aaaaaaaaaa', false],
    ['abababababab', false],
  ])('%j is long enough, and not the same over and over: %s', (passphrase, is) => {
    expect(isPassphrase(passphrase)).toBe(is)
  })

  it('is the same on another keyboard', () => {
    expect(canonicalPassphrase('an\u0303o nuevo ')).toBe(canonicalPassphrase('a\u00f1o nuevo'))
    expect(canonicalPassphrase('１２３')).toBe('123')
  })
})
