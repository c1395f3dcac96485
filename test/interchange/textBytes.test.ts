import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/interchange/textBytes.ts'
import { latin1, utf8 } from './sample.ts'

const TEXT = 'Peña, José;1.234,50 €\r\nMuñoz;20\r\n'

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

describe('names keep their ñ and á whatever program saved the file', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-16 with a mark', utf16(`\uFEFF${TEXT}`, true), 'utf-16le'],
    ['UTF-16 big end first with a mark', utf16(`\uFEFF${TEXT}`, false), 'utf-16be'],
    ['UTF-16 without a mark', utf16(TEXT, true), 'utf-16le'],
    ['Windows-1252', latin1(TEXT.replace('€', '\u0080')), 'windows-1252'],
  ] as const)('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding })
  })

  test('a picture is not taken for text', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1))).toBeUndefined()
  })
})
