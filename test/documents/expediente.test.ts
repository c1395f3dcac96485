import { expect, test } from 'vitest'
import type { CaseFile } from '../../src/domain/caseFile.ts'
import { day } from '../../src/domain/day.ts'
import type { FactId } from '../../src/domain/ids.ts'
import { buildExpediente } from '../../src/documents/expediente.ts'
import { expedienteWords } from '../../src/documents/words/expedienteWords.ts'
import { caseOf, CASE_DAY, expedienteInput } from './caseSample.ts'
import { readPdf } from './readPdf.ts'
import { FONTS } from './paperFonts.ts'
import { hashOf, sizedJpeg } from './photoSample.ts'

const SMALL = caseOf({ movements: 30, contacts: 8 })

test('the cover tells who, how much, what is where, and the seal of the record', async () => {
  const input = expedienteInput(SMALL)
  const { pages, text, info } = await readPdf(buildExpediente(input, FONTS).bytes)
  const [cover = ''] = pages
  for (const said of ['Expediente de cobranza', 'Ferretería El Tornillo Feliz', 'Mariana López Núñez', '$6,108.25']) {
    expect(cover).toContain(said)
  }
  expect(cover).toContain(input.ledger.last)
  expect(String(info['Keywords'])).toContain(`sha256:${input.ledger.last}`)
  const contents = [...cover.matchAll(/(\d+\. [^\d]+) (\d+) /g)].slice(0, 11)
  expect(contents).toHaveLength(11)
  for (const [, title = '', page] of contents) expect(pages[Number(page) - 1]).toContain(title)
  expect(text).not.toMatch(/undefined|NaN|null|\[object/)
})

test('every section says what the books know', async () => {
  const { text, overflowing } = await readPdf(buildExpediente(expedienteInput(SMALL), FONTS).bytes)
  expect(overflowing).toEqual([])
  for (const said of [
    'Nombre Mariana López Núñez',
    // 667 days from 1 February 2025 to 30 November 2026.
    'Factura A-0 · Material eléctrico y pintura vinílica 2 ene 2025 1 feb 2025 667 $100.00 $100.00',
    '13 feb 2025 Pago · transferencia Factura A-1: $179.19 $179.19',
    'Se anuló: Pago · efectivo, 30 nov 2026, $50.00 Se anotó dos veces',
    '12 sep 2026 Pago · transferencia $258.66 $6,108.25',
    'Queremos ayudarle a dejarla resuelta.',
    'Llamada Nivel 1 Se habló (sin efectivo) · cobra el viernes · próximo contacto:',
    'cumplida en parte · cuando cobre la quincena $500.00 $300.00',
    'Convenio del 21 oct 2026 por $100.00: incumplido desde el 4 nov 2026',
    'cuota 1 de 2 · no pagada a tiempo $50.00 $50.00',
    'Sin ventas a crédito vigente',
    'rechazado 2 feb 2025',
    '82 kB',
  ]) {
    expect(text.replaceAll(/ +/g, ' ')).toContain(said)
  }
})

test.each([
  ['es', 'en poder del acreedor'],
  ['en', 'still held'],
  ['pt', 'em poder do credor'],
] as const)('a cheque that nothing happened to yet is said to be held (%s)', async (language, said) => {
  const [cheque] = SMALL.cheques
  if (!cheque) throw new Error('no cheque')
  const file: CaseFile = { ...SMALL, cheques: [{ ...cheque, moves: [] }] }
  const { text } = await readPdf(buildExpediente({ ...expedienteInput(file), language }, FONTS).bytes)
  expect(text).toContain(said)
})

test('the summary counts every promise and agreement, and says how much of what is open an agreement gives other days', async () => {
  const [statement, promise, agreement] = [SMALL.statements[0], SMALL.promises[0], SMALL.agreements[0]]
  const [item, ...rest] = statement?.open ?? []
  if (!statement || !promise || !agreement || !item) throw new Error('nothing is open')
  const agreed = { ...item, agreement: agreement.fact.id, part: 0, due: day('2026-12-15') }
  const file: CaseFile = {
    ...SMALL,
    statements: [{ ...statement, open: [...rest, agreed] }],
    promises: [promise, { ...promise, state: 'cancelled' }],
    agreements: [agreement, { ...agreement, state: 'replaced' }, { ...agreement, state: 'ended' }],
  }
  const { text } = await readPdf(buildExpediente(expedienteInput(file), FONTS).bytes)
  for (const said of [
    'De lo pendiente, en convenio vigente $100.00',
    'Promesas de pago 0 cumplidas, 1 en parte, 0 incumplidas, 0 pendientes, 1 anuladas',
    'Convenios 0 cumplidos, 0 vigentes, 1 incumplidos, 2 renegociados o terminados',
  ]) {
    expect(text.replaceAll(/ +/g, ' ')).toContain(said)
  }
  // A credit note that is put against no debt was not paid.
  for (const language of ['es', 'en', 'pt'] as const) {
    expect(expedienteWords(language).figures.free).not.toMatch(/pag|paid/i)
  }
})

test('the extract has every record and its hash, and nothing else', async () => {
  const input = expedienteInput(SMALL)
  const { text } = await readPdf(buildExpediente(input, FONTS).bytes)
  const packed = text.replaceAll(' ', '')
  expect(packed).toContain(input.ledger.header.replaceAll(' ', ''))
  for (const line of input.ledger.lines) expect(text).toContain(line.hash)
  const last = input.ledger.lines.at(-1)?.text.slice(0, 60).replaceAll(' ', '') ?? '?'
  expect(packed).toContain(last)
})

test('long tables repeat their head on every page and break no row; every page has its number', async () => {
  const file = caseOf({ movements: 400, contacts: 10 })
  const paper = buildExpediente(expedienteInput(file), FONTS)
  const { pages, overflowing } = await readPdf(paper.bytes)
  expect(overflowing).toEqual([])
  for (const [i, page] of pages.entries()) expect(page).toContain(`${i + 1} de ${paper.pages}`)
  const first = pages.findIndex((page) => page.includes('3. Facturas y cargos') && page.includes('Saldado'))
  for (const page of pages.slice(first, first + 6)) expect(page).toContain('Concepto Fecha Vence Saldado Días')
  // A name of two lines with all of its figures on one page.
  for (const page of pages.slice(first, first + 6)) {
    const names = page.match(/A-\d+ · Material eléctrico y pintura/g) ?? []
    expect((page.match(/vinílica/g) ?? []).length).toBe(names.length)
  }
})

test('words longer than a page go on, and a word that no line holds is cut', async () => {
  const [contact] = SMALL.contacts
  if (!contact) throw new Error('no contact')
  const long = `${'x'.repeat(400)} ${'palabra '.repeat(1_100)}`
  const call = { ...contact, fact: { ...contact.fact, channel: 'visit' as const }, text: long }
  const outcome = contact.outcomes[0]
  const outcomes = outcome ? Array.from({ length: 6 }, () => ({ ...outcome, words: 'nota '.repeat(399) })) : []
  const file = {
    ...SMALL,
    contacts: [
      { ...contact, text: long },
      { ...call, outcomes },
    ],
  }
  const { text, overflowing } = await readPdf(buildExpediente(expedienteInput(file), FONTS).bytes)
  expect(overflowing).toEqual([])
  expect(text.match(/palabra/g)?.length).toBeGreaterThanOrEqual(1_100)
  expect(text.match(/nota/g)?.length).toBeGreaterThanOrEqual(6 * 399)
})

test.each(['es', 'en', 'pt'] as const)(
  'in %s the same facts make the same bytes, in any year of the clock',
  (language) => {
    const input = expedienteInput(SMALL, { language })
    const paper = buildExpediente(input, FONTS)
    expect(paper.bytes).toEqual(buildExpediente(structuredClone(input), FONTS).bytes)
    expect(paper.unprintable).toEqual([])
    expect(paper.fileName).toMatch(/^(Expediente|Case-file|Dossie)-Mariana-Lopez-Nunez-2026-11-30\.pdf$/)
  },
)

test('in Brazil the row of a number is not called CPF where the number is a CNPJ', async () => {
  const input = expedienteInput(SMALL, { language: 'pt', country: 'BR' })
  const withNumber = { ...input, business: { ...input.business, taxId: '11.222.333/0001-81' } }
  const { text } = await readPdf(buildExpediente(withNumber, FONTS).bytes)
  expect(text.replaceAll(/\s+/g, ' ')).toContain('Documento CNPJ 11.222.333/0001-81')
})

test('photos are printed two on a page, each with what it shows and its hash; the rest is listed', async () => {
  const [sale] = SMALL.facts
  if (sale?.kind !== 'charge') throw new Error('no sale')
  const jpeg = sizedJpeg(1200, 1600)
  const hash = hashOf(jpeg)
  const photo = { sha256: hash, size: jpeg.length, type: 'image/jpeg', on: CASE_DAY, of: sale, isHere: true }
  const attachments = Array.from({ length: 5 }, (_, i) => ({ ...photo, caption: `Remito ${i}` }))
  const broken = { ...photo, sha256: 'cd'.repeat(32), caption: 'rota' }
  const away = { ...photo, sha256: 'ef'.repeat(32), caption: 'lejos', isHere: false }
  const photos = new Map([
    [hash, jpeg],
    [broken.sha256, Uint8Array.of(0xff, 0xd8, 1, 2, 3)],
  ])
  const input = expedienteInput({ ...SMALL, attachments: [...attachments, broken, away] }, { photos })
  const paper = buildExpediente(input, FONTS)
  const { text, pages, overflowing } = await readPdf(paper.bytes)
  expect(overflowing).toEqual([])
  for (let i = 0; i < 5; i += 1) {
    expect(text).toContain(`Adjunto ${i + 1}: Factura A-0 · 30 nov 2026`)
    expect(text).toContain(`Remito ${i}`)
  }
  expect(text).not.toContain('Adjunto 6:')
  expect(text.replaceAll(/ +/g, ' ')).toContain('no está en este aparato')
  const perPage = pages.map((page) => page.match(/Adjunto \d+:/g)?.length ?? 0).filter((n) => n > 0)
  expect(perPage.reduce((sum, n) => sum + n, 0)).toBe(5)
  expect(Math.max(...perPage)).toBe(2)
  // The same photo five times is in the file once.
  const raw = new TextDecoder('latin1').decode(paper.bytes)
  expect(raw.match(/\/Subtype \/Image/g)).toHaveLength(1)
  expect(buildExpediente(structuredClone(input), FONTS).bytes).toEqual(paper.bytes)
})

test('a customer without anything has an expediente all the same', async () => {
  const empty = caseOf({ movements: 0, contacts: 0 })
  const bare = {
    ...empty,
    statements: [],
    charges: [],
    money: [],
    promises: [],
    agreements: [],
    holds: [],
    cheques: [],
  }
  const file = { ...bare, reversals: [], attachments: [], facts: [] }
  const { text } = await readPdf(buildExpediente(expedienteInput(file), FONTS).bytes)
  expect(text).toContain('Sin saldo')
  expect(text).toContain('No consta nada en el registro.')
})

test('progress goes up to all of it, at least once a section', () => {
  const heard: number[] = []
  let whole = 0
  buildExpediente(expedienteInput(SMALL), FONTS, (done, total) => {
    heard.push(done)
    whole = total
  })
  expect(heard.length).toBeGreaterThanOrEqual(11)
  expect(heard).toEqual(heard.toSorted((a, b) => a - b))
  expect(heard.at(-1)).toBe(whole)
  expect(SMALL.upTo).toBe(CASE_DAY)
})

test('how letters were sent stands under them, other papers after them, and a negotiation with its days', async () => {
  const letter = SMALL.contacts.find(({ fact }) => fact.channel === 'letter') ?? SMALL.contacts[0]
  const charge = SMALL.charges[0]
  if (!letter || !charge) throw new Error('the sample has neither')
  const { at, device, seq, customer } = letter.fact
  const head = (n: number) => ({ id: `261100AAAAAAAAAAA${n}AA`.slice(0, 18) as FactId, at, device, seq, customer })
  const sha256 = '0123456789abcdef'.repeat(4)
  const one = {
    ...head(1),
    kind: 'sending' as const,
    on: CASE_DAY,
    medium: 'burofax',
    title: 'Ultimátum',
    pages: 2,
    sha256,
  }
  const two = { ...one, ...head(2), medium: 'dron', title: 'Convenio' }
  const file: CaseFile = {
    ...SMALL,
    words: new Map([...SMALL.words, [one.id, 'Carta-Ana.pdf']]),
    sendings: [{ ...one, of: letter.fact.id, tracking: 'NB0001', handedBy: 'Lupita' }, two],
    negotiations: [
      {
        fact: {
          ...head(3),
          kind: 'negotiation',
          on: day('2026-10-01'),
          debts: [{ charge: charge.fact.id, instalment: 0, amount: charge.amount }],
        },
        steps: { sent: day('2026-10-01'), received: day('2026-10-05') },
      },
    ],
  }
  const { text, overflowing } = await readPdf(buildExpediente(expedienteInput(file), FONTS).bytes)
  expect(overflowing).toEqual([])
  const said = text.replaceAll(/\s+/g, ' ')
  expect(said).toContain('Enviado el 30 nov 2026: Ultimátum. Burofax con certificación de texto y acuse de recibo.')
  expect(said).toContain('Seguimiento NB0001. Lo entregó Lupita. Carta-Ana.pdf, 2 pág., SHA-256: 01234567 89abcdef')
  expect(said).toContain('Otros papeles enviados Enviado el 30 nov 2026: Convenio. dron.')
  expect(said).toContain('Solicitud enviada sobre Factura A-0 ($100.00)')
  expect(said).toContain('Enviada 1 oct 2026 Recibida 5 oct 2026')
})
