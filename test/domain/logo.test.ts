import { expect, test } from 'vitest'
import { LOGO_KEY, logoValue, MAX_LOGO_BYTES, readLogo } from '../../src/domain/logo.ts'
import { pictureHeader } from '../../src/domain/pictureHeader.ts'
import { json } from '../../src/ledger/fieldCodecs.ts'
import { SAMPLE_LOGO } from '../documents/sampleLogo.ts'

const base64 = (...bytes: readonly number[]) => btoa(String.fromCharCode(...bytes))
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]

test('the largest logo fits into a setting, and comes back as it was', () => {
  const bytes = [...PNG, 0, 0, 1, 0x90, 0, 0, 0, 0xa0, ...Array.from({ length: MAX_LOGO_BYTES - 24 }, () => 255)]
  const value = logoValue(base64(...bytes))
  expect(bytes).toHaveLength(MAX_LOGO_BYTES)
  expect(json.read(value)).toEqual(value)
  expect(readLogo(value)).toEqual({ type: 'image/png', width: 400, height: 160, base64: base64(...bytes) })
  expect(readLogo(logoValue(SAMPLE_LOGO.base64))).toMatchObject({ width: 240, height: 96 })
  expect(LOGO_KEY).toBe('logo')
})

test.each([
  ['nothing', null],
  ['another shape', { parts: 7 }],
  ['no base64', { parts: ['<svg>'] }],
  ['cut in the middle of four letters', { parts: ['iVBOR'] }],
  ['another file', logoValue(base64(0x47, 0x49, 0x46, 0x38, 0x39, 0x61))],
  ['a picture that unpacks to gigabytes', logoValue(base64(...PNG, 0, 1, 0, 0, 0, 1, 0, 0, 8, 6, 0))],
  ['a picture of no width', logoValue(base64(...PNG, 0, 0, 0, 0, 0, 0, 0, 9))],
])('from a stranger, %s is no logo', (_, value) => {
  expect(readLogo(value)).toBeUndefined()
})

test('the size of a JPEG is that of its frame, after whatever its camera wrote first', () => {
  const exif = [0xff, 0xe1, 0, 6, 1, 2, 3, 4]
  const tables = [0xff, 0xc4, 0, 4, 9, 9]
  const frame = [0xff, 0xc2, 0, 17, 8, 0, 120, 1, 44, 3, 0, 0, 0]
  expect(pictureHeader(new Uint8Array([0xff, 0xd8, ...exif, ...tables, ...frame]))).toEqual({
    type: 'image/jpeg',
    width: 300,
    height: 120,
  })
  expect(pictureHeader(new Uint8Array([0xff, 0xd8, ...exif]))).toBeUndefined()
})
