import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { isCbu, isClabe } from '../../../src/domain/payments/bankNumbers.ts'
import { crc16 } from '../../../src/domain/payments/crc16.ts'
import { parseIban } from '../../../src/domain/payments/iban.ts'
import { payCode } from '../../../src/domain/payments/payCode.ts'
import type { PaymentMeans } from '../../../src/domain/profile.ts'
import { parseEpc, parseTlv } from '../../support/paymentParsers.ts'
import { readDrawn } from '../../support/readQr.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 })
const aName = fc.tuple(fc.constantFrom('Ana', 'José Núñez', 'Ça va'), anyText).map((parts) => parts.join(' '))
const anAmount = fc.integer({ min: 0, max: 99_999_999_999 }).map((n) => minorUnits(n))
const request = (code: string) =>
  fc.record({ currency: fc.constant(code as CurrencyCode), amount: anAmount, reference: anyText })

const iban = 'ES9121000418450200051332'
const means = (rail: string, value: string, details: Record<string, string>): PaymentMeans => ({
  kind: 'transfer',
  label: '',
  value,
  rail,
  details,
})
function drawn(code: ReturnType<typeof payCode>): string {
  if (code.type !== 'code') throw new Error(code.type)
  return code.text
}

test('whatever stands in a name or a reference, a bank reads the same account and amount from the code', () => {
  fc.assert(
    fc.property(aName, request('EUR'), (holder, asked) => {
      const text = drawn(payCode(means('iban', iban, { holder }), asked))
      const read = parseEpc(text)
      expect(read).toMatchObject({ bic: '', iban, purpose: '' })
      expect(read.amount).toBe(asked.amount === 0 ? '' : `EUR${(asked.amount / 100).toFixed(2)}`)
      expect(read.name.length).toBeGreaterThan(0)
      expect(Array.from(read.name).length).toBeLessThanOrEqual(70)
      expect(Array.from(read.unstructured).length).toBeLessThanOrEqual(140)
      expect(read.structured === '' || read.unstructured === '').toBe(true)
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(331)
      expect(text.endsWith('\n')).toBe(false)
    }),
  )
})

test('whatever stands in a name, a city or a reference, a Pix code is ASCII, its lengths fit, and its sum is right', () => {
  fc.assert(
    fc.property(aName, aName, request('BRL'), (holder, city, asked) => {
      const text = drawn(payCode(means('pix', 'ana@exemplo.com.br', { holder, city }), asked))
      expect(text).toMatch(/^[ -~]+$/)
      const fields = new Map(parseTlv(text))
      expect([...fields.keys()].join()).toMatch(/^00,26,52,53,(54,)?58,59,60,62,63$/)
      expect(parseTlv(fields.get('26') ?? '')).toEqual([
        ['00', 'br.gov.bcb.pix'],
        ['01', 'ana@exemplo.com.br'],
      ])
      expect(fields.get('54')).toBe(asked.amount === 0 ? undefined : (asked.amount / 100).toFixed(2))
      expect(fields.get('59')).toMatch(/^\S.{0,24}$/)
      expect(fields.get('60')).toMatch(/^\S.{0,14}$/)
      expect(parseTlv(fields.get('62') ?? '')[0]?.[1]).toMatch(/^([A-Za-z0-9]{1,25}|\*\*\*)$/)
      expect(fields.get('63')).toBe(crc16(text.slice(0, -4)))
    }),
  )
})

test('the sum of a code is that of CRC-16/CCITT-FALSE', () => {
  expect(crc16('123456789')).toBe('29B1')
})

test('a drawn code is read back letter by letter, and stays within version 13', () => {
  fc.assert(
    fc.property(aName, request('EUR'), request('BRL'), (holder, euros, reais) => {
      const codes = [
        payCode(means('iban', iban, { holder }), euros),
        payCode(means('pix', '12345678909', { holder, city: holder }), reais),
        payCode(means('transfermovil', '9205959876543210', { phone: '52345678' }), reais),
      ]
      for (const text of codes.map(drawn)) {
        const read = readDrawn(text)
        expect(read.text).toBe(text)
        expect(read.modules).toBeLessThanOrEqual(13 * 4 + 17)
      }
    }),
    { numRuns: 15 },
  )
})

test('one digit typed wrong, or two neighbours changed places, is always noticed in an IBAN', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 23 }), fc.integer({ min: 1, max: 9 }), (at, shift) => {
      const other = (Number(iban[at]) + shift) % 10
      expect(parseIban(iban.slice(0, at) + other + iban.slice(at + 1)).ok).toBe(false)
      const [a = '', b = ''] = iban.slice(at, at + 2)
      const turned = iban.slice(0, at) + b + a + iban.slice(at + 2)
      expect(parseIban(turned).ok).toBe(turned === iban)
    }),
  )
})

test('one digit typed wrong is always noticed in a CLABE and a CBU', () => {
  const numbers = [
    ['032180000118359719', isClabe],
    ['2850590940090418135201', isCbu],
  ] as const
  for (const [number, isRight] of numbers) {
    expect(isRight(number)).toBe(true)
    const wrong = Array.from(number).flatMap((digit, at) =>
      Array.from({ length: 9 }, (_, i) => number.slice(0, at) + ((Number(digit) + i + 1) % 10) + number.slice(at + 1)),
    )
    expect(wrong.filter(isRight)).toEqual([])
  }
})
