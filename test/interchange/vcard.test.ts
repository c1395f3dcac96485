import { expect, test } from 'vitest'
import { MAX_VCARD_BYTES, MAX_VCARDS, readVCards, type VCards } from '../../src/interchange/vcard.ts'
import { utf8 } from './sample.ts'

function read(bytes: Uint8Array): VCards {
  const result = readVCards(bytes)
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

const card = (name: string, ...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, ...lines, 'END:VCARD', ''].join('\n')

/** Of a file of two bytes a letter, either end first, with or without its mark. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

test.each([
  ['UTF-8 with a mark', utf8(`\uFEFF${card('Íñigo')}`)],
  ['UTF-16 with a mark', utf16(`\uFEFF${card('Íñigo')}`, true)],
  ['UTF-16, big end first', utf16(`\uFEFF${card('Íñigo')}`, false)],
  ['UTF-16 without a mark', utf16(card('Íñigo'), true)],
  ['line ends of old Macs', utf8(card('Íñigo').replaceAll('\n', '\r'))],
  ['line ends of Windows', utf8(card('Íñigo').replaceAll('\n', '\r\n'))],
])('a name is read from %s', (_, bytes) => {
  expect(read(bytes).cards).toMatchObject([{ name: 'Íñigo', line: 1 }])
})

test('a letter that is folded in the middle of its bytes is whole again', () => {
  const bytes = [...utf8(card('Peña'))]
  bytes.splice(bytes.indexOf(0xc3) + 1, 0, 13, 10, 32)
  expect(read(Uint8Array.from(bytes)).cards[0]?.name).toBe('Peña')
})

test('a file that is too large is refused before it is looked at', () => {
  expect(readVCards(new Uint8Array(MAX_VCARD_BYTES + 1))).toEqual({ ok: false, error: { type: 'file-too-large' } })
})

test('a picture in a line of 10 MB is passed over, and a name that long is cut', () => {
  const long = 'A'.repeat(10 * 1024 * 1024)
  const { cards } = read(utf8(card('Ana', `PHOTO;ENCODING=b:${long}`, 'TEL:5512345678') + card(long)))
  expect(cards[0]).toMatchObject({ name: 'Ana', phones: [{ text: '5512345678' }] })
  expect(cards[1]?.name.length).toBeLessThan(65 * 1024)
})

test('of a million cards the first are taken, and that there are more is said', () => {
  const bytes = utf8('BEGIN:VCARD\nFN:A\nEND:VCARD\n'.repeat(1_000_000))
  const { cards, refused, more } = read(bytes)
  expect([cards.length, refused.length, more]).toEqual([MAX_VCARDS, 0, true])
  expect(read(utf8(card('A').repeat(3))).more).toBe(false)
})

test('a quoted line that never ends takes time in proportion to its bytes', () => {
  const { cards } = read(utf8(card('Ana', `NOTE;ENCODING=QUOTED-PRINTABLE:${'x=\n'.repeat(3_000_000)}`)))
  expect(cards[0]?.name).toBe('Ana')
})
