import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { buildSendingProof, type SendingInput } from '../../src/documents/sendingProof.ts'
import { missingOnSending } from '../../src/documents/missingOnPapers.ts'
import { sendingWords } from '../../src/documents/words/sendingWords.ts'
import { COUNTRIES } from '../../src/domain/country.ts'
import { day } from '../../src/domain/day.ts'
import { SENDING_MEDIA, sendingMediaOf } from '../../src/domain/sendingMedia.ts'
import { paperInput } from './papers.ts'
import { readPdf } from './readPdf.ts'
import { FONTS } from './paperFonts.ts'

const SHA = createHash('sha256').update('a letter').digest('hex')
const inputOf = (changes: Partial<SendingInput> = {}): SendingInput => ({
  ...paperInput(day('2026-11-22'), { country: 'ES', size: 'a4', place: 'Valencia' }),
  paper: { title: 'Último aviso: requerimiento de pago', fileName: 'Carta-Mariana.pdf', pages: 2, sha256: SHA },
  medium: 'burofax',
  sentOn: day('2026-11-21'),
  tracking: 'NB00012345678',
  handedBy: 'Rosa Íñiguez Peña',
  ...changes,
})
const read = async (input: SendingInput) => readPdf(buildSendingProof(input, FONTS).bytes)

test('the proof says what was sent, to whom, how, when and by whom, and the whole fingerprint', async () => {
  const { text, pages, overflowing } = await read(inputOf())
  expect(overflowing).toEqual([])
  expect(pages).toHaveLength(1)
  for (const said of [
    'Constancia de envío',
    'el 21 de noviembre de 2026 se entregó',
    'Último aviso: requerimiento de pago',
    'Carta-Mariana.pdf',
    'Burofax con certificación de texto y acuse de recibo',
    'NB00012345678',
    'Lo entregó Rosa Íñiguez Peña',
    'Este medio prueba el contenido y la recepción.',
    'Resguardo o acuse',
  ]) {
    expect(text).toContain(said)
  }
  expect(text.replaceAll(' ', '')).toContain(SHA)
})

test('a plain certified letter is said to prove receipt and no content', async () => {
  expect((await read(inputOf({ medium: 'certified-post' }))).text).toContain('prueba la recepción, no el contenido')
})

test('every country has its media, each named in every language, and no other can be put on paper', () => {
  for (const country of COUNTRIES) {
    const { media, verify } = sendingMediaOf(country)
    expect({ country, verify, some: media.length > 2 }).toEqual({ country, verify: true, some: true })
    expect(new Set(media.map(({ medium }) => medium)).size).toBe(media.length)
  }
  for (const language of ['es', 'en', 'pt'] as const) {
    expect(Object.keys(sendingWords(language).media).toSorted()).toEqual([...SENDING_MEDIA].toSorted())
  }
  const used = new Set(COUNTRIES.flatMap((country) => sendingMediaOf(country).media.map(({ medium }) => medium)))
  expect([...used].toSorted()).toEqual([...SENDING_MEDIA].toSorted())
  expect(() => buildSendingProof(inputOf({ country: 'MX' }), FONTS)).toThrow(RangeError)
})

test('what is no fingerprint, or was sent later than it was written down, makes no proof', () => {
  const { paper } = inputOf()
  const build = (changes: Partial<SendingInput>) => () => buildSendingProof(inputOf(changes), FONTS)
  expect(build({ paper: { ...paper, sha256: SHA.slice(1) } })).toThrow(RangeError)
  expect(build({ paper: { ...paper, sha256: SHA.toUpperCase() } })).toThrow(RangeError)
  expect(build({ sentOn: day('2026-11-23') })).toThrow(RangeError)
})

test('a missing number is told, unless the medium has none', () => {
  expect(missingOnSending(inputOf({ tracking: '', handedBy: ' ' }))).toEqual([
    { field: 'tracking', required: false },
    { field: 'handedBy', required: false },
  ])
  expect(missingOnSending(inputOf({ tracking: '', medium: 'in-hand' }))).toEqual([])
})

test.each(['es', 'en', 'pt'] as const)('in %s the same data makes the same bytes', async (language) => {
  const paper = buildSendingProof(inputOf({ language }), FONTS)
  expect(paper.bytes).toEqual(buildSendingProof(inputOf({ language }), FONTS).bytes)
  expect(paper.text).not.toMatch(/undefined|NaN|null|\[object/)
  expect((await readPdf(paper.bytes)).language?.slice(0, 2)).toBe(language)
})
