import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTRIES, type CountryCode } from '../../src/domain/country.ts'
import { normalisePhone, telNumber, whatsappDigits } from '../../src/messages/phone.ts'
import { anyText } from '../support/anyText.ts'
import phones from './phones.json' with { type: 'json' }

describe('a telephone as people write it', () => {
  it.each(phones as [CountryCode, string, string | null][])(
    'in %s, %j reaches WhatsApp as %j',
    (country, text, digits) => {
      const result = whatsappDigits(text, country)
      expect(result.ok ? result.value : null).toBe(digits)
    },
  )

  it.each([
    '222 123 4567',
    '044 222 123 4567',
    '045 222 123 4567',
    '01 222 123 4567',
    '521 222 123 4567',
    '+5212221234567',
    '0052 1 222 123 4567',
    '+52 01 222 123 4567',
  ])('is one and the same Mexican in %j', (text) => {
    expect(whatsappDigits(text, 'MX')).toEqual({ ok: true, value: '522221234567' })
    expect(telNumber(text, 'MX')).toEqual({ ok: true, value: '+522221234567' })
    expect(whatsappDigits(text, 'MX', { mexico521: true })).toEqual({ ok: true, value: '5212221234567' })
  })

  it('is not given the old Mexican prefix elsewhere', () => {
    expect(whatsappDigits('612 34 56 78', 'ES', { mexico521: true })).toEqual({ ok: true, value: '34612345678' })
    expect(whatsappDigits('+34 612345678', 'MX', { mexico521: true })).toEqual({ ok: true, value: '34612345678' })
  })

  it('may be from abroad', () => {
    expect(telNumber('+1 (201) 555-0123', 'MX')).toEqual({ ok: true, value: '+12015550123' })
    expect(telNumber('0034 612 345 678', 'BR')).toEqual({ ok: true, value: '+34612345678' })
    expect(telNumber('+34 612 345 678', 'other')).toEqual({ ok: true, value: '+34612345678' })
  })

  it('needs its country when the shop has none', () => {
    expect(telNumber('612 345 678', 'other')).toEqual({ ok: false, error: { type: 'phone-invalid' } })
  })

  it('says whether it is a fixed line, where WhatsApp may not be', () => {
    const line = (text: string, country: CountryCode) => {
      const phone = normalisePhone(text, country)
      return phone.ok && phone.value.line
    }
    expect(line('91 123 45 67', 'ES')).toBe('fixed')
    expect(line('+54 11 2345-6789', 'AR')).toBe('fixed')
    expect(line('612 345 678', 'ES')).toBe('mobile')
    expect(line('222 123 4567', 'MX')).toBe('unknown')
  })

  it('is shown without its extension', () => {
    expect(normalisePhone('222 123 4567 ext. 12', 'MX')).toMatchObject({
      ok: true,
      value: { pretty: '+52 222 123 4567' },
    })
  })

  it.each(['', '  ', '\u00A0'])('is told to be missing when it is %j', (text) => {
    expect(normalisePhone(text, 'MX')).toEqual({ ok: false, error: { type: 'phone-empty' } })
  })

  it.each(['N/A', '📱', '-', '12', '+', '+52', '9'.repeat(10_000), 'x@y.z'])('is refused when it is %j', (text) => {
    expect(normalisePhone(text, 'MX')).toEqual({ ok: false, error: { type: 'phone-invalid' } })
  })

  it('never throws, and is digits whenever it is taken', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...COUNTRIES), (text, country) => {
        const result = whatsappDigits(text, country, { mexico521: true })
        expect(result.ok ? result.value : '34612345678').toMatch(/^[1-9]\d{6,14}$/)
      }),
    )
  })
})
