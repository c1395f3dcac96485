import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../src/domain/day.ts'
import { createFormat } from '../../src/domain/format.ts'
import { minorUnits, toDecimal } from '../../src/domain/money.ts'
import { buildLetter } from '../../src/documents/letter.ts'
import { suggestOffers } from '../../src/documents/letterDefaults.ts'
import type { LetterInput } from '../../src/documents/letterInput.ts'
import { readPdf } from './readPdf.ts'
import { FONTS } from './paperFonts.ts'
import { debt, EUR, letterOf, MXN, PYG, USD } from './samples.ts'

const read = (changes: Partial<LetterInput> = {}) => readPdf(buildLetter(letterOf(changes), FONTS).bytes)

test('a letter says who asks whom for what, how much, by when and how to pay it', async () => {
  const { text, pages } = await read()
  expect(pages).toHaveLength(1)
  for (const said of [
    'Ferretería El Tornillo Feliz',
    'RFC FTF010203AB1 · Av. 5 de Mayo 123, Centro, 72000 Puebla, Pue.',
    '+52 222 123 4567 · hola@eltornillo.mx',
    'Mariana López Núñez',
    'RFC LONM800101XX1',
    'Calle Reforma 45, interior 2',
    'Puebla, 22 de noviembre de 2026',
    'Referencia: 20261122-1-7KQ4',
    'Asunto: Pago pendiente',
    'Factura A-1024 · Material eléctrico 15 sep 2026 15 oct 2026 38 $1,250.00 $0.00 $1,250.00',
    '11 oct 2026 10 nov 2026 12 $840.50 $500.00 $340.50',
    'Total $2,090.50 $500.00 $1,590.50',
    'viernes 4 de diciembre de 2026',
    'Transferencia · BBVA, Rosa Íñiguez 012 180 00118359719 7',
    'Referencia que indicar 20261122-1-7KQ4',
    'Si ya pagó, no tome en cuenta esta carta',
    'Rosa Íñiguez Peña',
    '1 de 1',
  ]) {
    expect(text).toContain(said)
  }
})

test('names and money outside Latin-1 come out as they are written, whole and composed', async () => {
  const name = "Łukasz Żółć, Avañe'ẽ g̃uahẽ «Ñandú»"
  const { text } = await read({
    customer: { name: name.normalize('NFD'), taxId: '', address: 'Straße Ίος, Київ' },
    debts: [
      debt('1', 150_000, 150_000, '2026-10-01', { currency: PYG }),
      debt('2', 123_450, 123_450, '2026-10-01', { currency: EUR }),
    ],
    format: createFormat('es-PY'),
  })
  expect(text).toContain(name)
  expect(text).toContain('Straße Ίος, Київ')
  expect(text).toMatch(/(₲|Gs\.)\s?150\.000/)
  expect(text).toMatch(/1\.234,50\s€|EUR\s1\.234,50|€\s?1\.234,50/)
})

test('letters that the font lacks are marked on paper and reported, never garbled', async () => {
  const customer = { name: 'Ana 北京 محمد 🙂', taxId: '', address: '' }
  const letter = buildLetter(letterOf({ customer }), FONTS)
  expect(letter.unprintable).toEqual(['北京', 'محمد', '🙂'])
  const { text } = await readPdf(letter.bytes)
  expect(text).toContain('Ana \uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD \uFFFD')
  expect(buildLetter(letterOf(), FONTS).unprintable).toEqual([])
})

test('two hundred debts run over pages: the head is repeated, no row is lost or torn, the sums tie', async () => {
  const format = createFormat('es-MX')
  const debts = Array.from({ length: 200 }, (_, i) => debt(`N${i + 1}.`, 10_000 + i, 5_000 + i, '2026-10-01'))
  const { pages, text, overflowing } = await read({ debts })
  expect(pages.length).toBeGreaterThan(4)
  for (const [i, one] of debts.entries()) {
    const figures = [one.amount, 5_000, one.open].map((amount) => format.money(minorUnits(amount), one.currency))
    const row = `Factura N${i + 1}. · Material eléctrico 1 sep 2026 1 oct 2026 52 ${figures.join(' ')}`
    expect(pages.filter((page) => page.includes(row))).toHaveLength(1)
  }
  for (const page of pages.filter((one) => one.includes('Factura N'))) expect(page).toContain('Días de atraso')
  expect(text).toContain('Total $20,199.00 $10,000.00 $10,199.00')
  pages.forEach((page, i) => expect(page).toContain(`${i + 1} de ${pages.length}`))
  expect(overflowing).toEqual([])
}, 30_000)

test('currencies are never added up', async () => {
  const debts = [debt('1', 10_000, 10_000, '2026-10-01'), debt('2', 5_000, 5_000, '2026-10-01', { currency: USD })]
  const { text } = await read({ level: '3', debts })
  expect(text).toContain('Total $100.00 $0.00 $100.00')
  expect(text).toMatch(/Total USD\s50\.00/)
  expect(text).toMatch(/requerimos el pago de \$100\.00 y USD\s50\.00,/)
})

test('what is asked for is not called pending where it is less than what is pending', async () => {
  const inFavour = [{ currency: MXN, amount: minorUnits(9_050) }]
  expect((await read()).text).toMatch(/Pendiente de pago .{0,20}\$1,590\.50/)
  const { text } = await read({ inFavour })
  expect(text).toMatch(/Por pagar .{0,20}\$1,500\.00/)
  expect(text).not.toContain('Pendiente de pago')
})

test('money in favour is shown and not asked for again', async () => {
  const { text } = await read({
    level: '3',
    inFavour: [{ currency: MXN, amount: minorUnits(9_050) }],
  })
  expect(text).toContain('A su favor -$90.50')
  expect(text).toContain('A pagar $1,500.00')
  expect(text).toContain('requerimos el pago de $1,500.00,')
})

test('interest stands apart, with rate, days and formula, and not inside what is outstanding', async () => {
  const interest = {
    debt: 'Factura A-1024',
    currency: EUR,
    principal: minorUnits(100_000),
    rate: '10,15 % anual, base 365',
    from: day('2026-09-02'),
    to: day('2026-11-22'),
    days: 82,
    formula: '1.000,00 × 10,15 % × 82 ÷ 365',
    amount: minorUnits(2_280),
  }
  const debts = [debt('A-1024', 100_000, 100_000, '2026-09-01', { currency: EUR })]
  const format = createFormat('es-ES')
  const { text } = await read({ level: '3', country: 'ES', format, debts, interest: [interest] })
  expect(text).toContain('Intereses, aparte de lo pendiente')
  for (const said of ['10,15 % anual', '÷ 365', '22,80 €', 'se suman los intereses']) expect(text).toContain(said)
  expect(text).toMatch(/Pendiente de pago A más tardar 1\.000,00\s€|Pendiente de pago 1\.000,00\s€/)
  expect((await read({ level: '3', debts })).text).not.toContain('Intereses')
})

test('offers of level 2 add up to the debt and carry their dates', async () => {
  const { debts, firmDate } = letterOf()
  const offers = suggestOffers(debts, firmDate)
  const { text, pages } = await read({ level: '2', offers })
  expect(text).toContain('$795.25 el 4 de diciembre de 2026 y $795.25 el 4 de enero de 2027')
  expect(text).toContain(
    '$530.17 el 4 de diciembre de 2026, $530.17 el 4 de enero de 2027 y $530.16 el 4 de febrero de 2027',
  )
  expect(pages).toHaveLength(1)
  expect(suggestOffers([...debts, debt('9', 1, 1, '2026-10-01', { currency: USD })], firmDate)).toEqual([])
})

test('the same data makes the same bytes; another amount makes another file', () => {
  const bytes = () => buildLetter(letterOf({ level: '2' }), FONTS).bytes
  expect(Buffer.compare(bytes(), bytes())).toBe(0)
  const other = buildLetter(letterOf({ level: '2', debts: [debt('A-1', 2, 2, '2026-10-01')] }), FONTS)
  const id = (pdf: Uint8Array) => /\/ID \[ <([0-9A-F]{32})>/.exec(Buffer.from(pdf).toString('latin1'))?.[1]
  expect(id(bytes())).toMatch(/^[0-9A-F]{32}$/)
  expect(id(other.bytes)).not.toBe(id(bytes()))
})

test('the file carries its title, author, language and day, and its fonts', async () => {
  const { bytes } = buildLetter(letterOf(), FONTS)
  const { info, language } = await readPdf(bytes)
  expect(info).toMatchObject({
    Title: 'Pago pendiente – Mariana López Núñez',
    Author: 'Ferretería El Tornillo Feliz',
    CreationDate: "D:20261122120000+00'00'",
  })
  expect(language).toBe('es-MX')
  const raw = Buffer.from(bytes).toString('latin1')
  expect(raw.match(/\/FontFile2/g)).toHaveLength(2)
  expect(raw).not.toContain('/BaseFont /Helvetica')
  const cuba = buildLetter(letterOf({ format: createFormat('es-419') }), FONTS)
  expect((await readPdf(cuba.bytes)).language).toBe('es')
})

describe.each(['es-MX', 'en-US', 'pt-BR'])('in %s', (locale) => {
  test.each(['reminder', '1', '2', '3'] as const)(
    'level %s is whole: nothing empty, undefined or off the page',
    async (level) => {
      const due = level === 'reminder' ? addDays(day('2026-11-22'), 3) : day('2026-10-15')
      const letter = buildLetter(
        letterOf({
          level,
          format: createFormat(locale),
          debts: [debt('A-1', 125_000, 25_000, due)],
          consequences: ['stop-credit', 'court'],
        }),
        FONTS,
      )
      const { text, pages, overflowing } = await readPdf(letter.bytes)
      expect(pages).toHaveLength(letter.pages)
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\uE000|\uE001|\uFFFD/)
      expect(text).toContain(createFormat(locale).money(minorUnits(25_000), MXN).replace('\u00A0', ' '))
      expect(overflowing).toEqual([])
      expect(letter.text).not.toMatch(/undefined|\n\n/)
      expect(letter.missing).toEqual([])
    },
  )
})

test('a reminder before the due date never speaks of debt, delay or interest', async () => {
  const debts = [debt('A-1', 1_000, 1_000, '2026-11-25')]
  for (const locale of ['es-MX', 'en-US', 'pt-BR']) {
    const { text } = await read({ level: 'reminder', debts, format: createFormat(locale) })
    expect(text).not.toMatch(/deuda|debt|dívida|atraso|late|inter[eé]s|juros/i)
  }
})

test('the treatment of the business holds through the letter', async () => {
  for (const level of ['1', '2', '3'] as const) {
    const { text: tu } = await read({ level, treatment: 'tu' })
    expect(tu).toMatch(/Si ya pagaste, no tomes en cuenta/)
    expect(tu).not.toMatch(/\b(usted|su pago|díganos|indíquenos|envíenos)\b/)
    const { text: vos } = await read({ level, treatment: 'vos' })
    expect(vos).toMatch(/envianos el comprobante/)
  }
})

test('names, addresses and concepts of any length stay inside the margins, figures on one line', async () => {
  const huge = minorUnits(2 ** 51 - 1)
  const { text, overflowing } = await read({
    business: { ...letterOf().business, name: 'Ñ'.repeat(10_000), address: 'Calle '.repeat(400) },
    customer: { name: 'W'.repeat(10_000), taxId: 'X'.repeat(500), address: 'y'.repeat(10_000) },
    debts: [debt('A'.repeat(300), huge, huge, '2026-10-01', { concept: 'M'.repeat(10_000) })],
  })
  expect(overflowing).toEqual([])
  expect(text).toContain(`$22,517,998,136,852.47`)
  expect(toDecimal(huge, EUR)).toBe('22517998136852.47')
})

test('what a person typed cannot pass for the words or the stress of the letter', async () => {
  const { text } = await read({
    customer: { name: 'Ana\uE000Negrita\uE001\u202E\nSegunda', taxId: '', address: '<b>x</b>' },
  })
  expect(text).toContain('Ana\uFFFDNegrita\uFFFD Segunda')
  expect(text).toContain('<b>x</b>')
})

test('what is missing is told, and leaves no hole on the paper', async () => {
  const letter = buildLetter(
    letterOf({
      level: '3',
      place: '',
      reference: '',
      business: { name: 'Tienda', taxId: '', address: '', phone: '', email: '', signer: '', paymentMeans: [] },
      customer: { name: 'Ana', taxId: '', address: '' },
    }),
    FONTS,
  )
  expect(letter.missing.map((one) => one.field)).toEqual([
    'businessTaxId',
    'businessAddress',
    'businessContact',
    'paymentMeans',
    'signer',
    'customerAddress',
    'customerTaxId',
  ])
  expect(letter.missing.filter((one) => one.required)).toEqual([])
  const { text } = await readPdf(letter.bytes)
  expect(text).not.toMatch(/Referencia|Cómo pagar|RFC|Tel\./)
  expect(() => buildLetter(letterOf({ debts: [] }), FONTS)).toThrow(RangeError)
})

test('the name of the file is one that every system takes', () => {
  expect(buildLetter(letterOf(), FONTS).fileName).toBe('Carta-Mariana-Lopez-Nunez-2026-11-22.pdf')
  const customer = { name: '../北京 / "x"', taxId: '', address: '' }
  expect(buildLetter(letterOf({ customer }), FONTS).fileName).toBe('Carta-x-2026-11-22.pdf')
})
