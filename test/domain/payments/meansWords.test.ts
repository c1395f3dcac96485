import { describe, expect, it, test } from 'vitest'
import { checkMeans } from '../../../src/domain/payments/checkMeans.ts'
import { copyLines } from '../../../src/domain/payments/copyLines.ts'
import { detailName } from '../../../src/domain/payments/detailName.ts'
import { DETAILS, type Detail } from '../../../src/domain/payments/details.ts'
import { meansTitle } from '../../../src/domain/payments/meansTitle.ts'
import { RAILS, railsFor } from '../../../src/domain/payments/rails.ts'
import type { PaymentMeans } from '../../../src/domain/profile.ts'

const KINDS = { cash: 'Efectivo', transfer: 'Cuenta', mobile: 'Móvil', card: 'Tarjeta', link: 'Enlace', other: 'Otro' }
const WORDS = Object.fromEntries(DETAILS.map((detail) => [detail, `[${detail}]`])) as Record<Detail, string>

const iban: PaymentMeans = {
  kind: 'transfer',
  rail: 'iban',
  value: 'ES91 2100 0418 4502 0005 1332',
  label: ' CaixaBank ',
  details: { holder: 'Ana Ruiz', bic: '' },
}
const pix: PaymentMeans = {
  kind: 'transfer',
  rail: 'pix',
  value: 'ana@loja.com.br',
  label: '',
  details: { holder: 'Ana', city: 'Recife' },
}
const chile: PaymentMeans = { kind: 'transfer', rail: 'cl-account', value: '12 345', label: 'BancoEstado' }
const words: PaymentMeans = { kind: 'other', value: ' Déjalo con Rosa ', label: 'La esquina' }

describe('what is copied to pay', () => {
  it('an account number goes into a form without spaces, and is read with them', () => {
    expect(copyLines(iban)).toEqual([
      { what: 'value', text: iban.value, copied: 'ES9121000418450200051332' },
      { what: 'bank', text: 'CaixaBank', copied: 'CaixaBank' },
      { what: 'holder', text: 'Ana Ruiz', copied: 'Ana Ruiz' },
    ])
    const cuban = { kind: 'mobile', rail: 'transfermovil', value: '9225 0000', label: '' } as const
    expect(copyLines(cuban)).toEqual([{ what: 'value', text: '9225 0000', copied: '92250000' }])
  })

  it('other numbers are copied as they are written', () => {
    expect(copyLines(chile).map(({ copied }) => copied)).toEqual(['12 345', 'BancoEstado'])
  })

  it('the town is only for the code, and what is not known has no line', () => {
    expect(copyLines(pix).map(({ what }) => what)).toEqual(['value', 'holder'])
    expect(copyLines({ ...pix, value: ' ' }).map(({ what }) => what)).toEqual(['holder'])
  })

  it('of the owner’s own words there is one line', () => {
    expect(copyLines(words)).toEqual([{ what: 'value', text: 'Déjalo con Rosa', copied: 'Déjalo con Rosa' }])
  })
})

test.each<[string, PaymentMeans, string]>([
  ['a rail with its bank', iban, 'IBAN (CaixaBank)'],
  ['a rail', pix, 'Pix'],
  ['a rail without a name of its own', chile, 'Cuenta (BancoEstado)'],
  ['own words', words, 'La esquina'],
  ['a kind', { ...words, label: ' ' }, 'Otro'],
  ['a rail that only a newer app knows', { ...iban, rail: 'teleport' }, 'CaixaBank'],
])('a way to pay is called by %s', (_what, means, title) => {
  expect(meansTitle(means, KINDS)).toBe(title)
})

it('a tax number is called as it is there', () => {
  expect(detailName(chile, 'taxId', WORDS)).toBe('RUT')
  expect(detailName(chile, 'holder', WORDS)).toBe('[holder]')
  expect(detailName({ ...iban, rail: 'account' }, 'taxId', WORDS)).toBe('[taxId]')
  expect(detailName(words, 'taxId', WORDS)).toBe('[taxId]')
})

it('ways of the country are offered first, once each; where none is known, all of them', () => {
  expect(railsFor('MX')).toEqual(['clabe', 'dimo', 'iban', 'account', 'web'])
  expect(railsFor('ES')).toEqual(['iban', 'bizum', 'account', 'web'])
  expect(railsFor('other')).toEqual(Object.keys(RAILS))
})

test.each<[PaymentMeans['kind'], boolean]>([
  ['cash', true],
  ['card', true],
  ['transfer', false],
  ['link', false],
  ['other', false],
])('own words of the kind %s may be empty: %s', (kind, may) => {
  const checked = checkMeans({ kind, value: ' ', label: ' La esquina ' })
  expect(checked).toEqual(
    may
      ? { ok: true, value: { kind, value: '', label: 'La esquina' } }
      : { ok: false, error: { type: 'missing', field: 'value' } },
  )
  expect(checkMeans({ kind, value: ' con Rosa ', label: '' })).toEqual({
    ok: true,
    value: { kind, value: 'con Rosa', label: '' },
  })
})
