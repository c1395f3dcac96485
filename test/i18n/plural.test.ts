import { describe, expect, it } from 'vitest'
import { rating as ratingEn } from '../../src/i18n/en/rating.ts'
import { solve as en } from '../../src/i18n/en/solve.ts'
import { rating as ratingEs } from '../../src/i18n/es/rating.ts'
import { solve as es } from '../../src/i18n/es/solve.ts'
import { pluralIn } from '../../src/i18n/plural.ts'
import { handover as handoverPt } from '../../src/i18n/pt/handover.ts'
import { rating as ratingPt } from '../../src/i18n/pt/rating.ts'
import { solve as pt } from '../../src/i18n/pt/solve.ts'

describe('a count in a sentence', () => {
  it('says one customer and several customers in each language', () => {
    const es = pluralIn('es')
    const en = pluralIn('en')
    expect(es(1, { one: '# cliente', other: '# clientes' })).toBe('1 cliente')
    expect(es(0, { one: '# cliente', other: '# clientes' })).toBe('0 clientes')
    expect(en(2, { one: '# customer', other: '# customers' })).toBe('2 customers')
  })

  it('says one instalment of an agreement that has one', () => {
    const lines = (of: number) => [es, en, pt].map(({ agreed }) => agreed.lineKept(0, of))
    expect(lines(1)).toEqual(['Convenio: 0 de 1 cuota', 'Agreement: 0 of 1 instalment', 'Acordo: 0 de 1 parcela'])
    expect(lines(2)).toEqual(['Convenio: 0 de 2 cuotas', 'Agreement: 0 of 2 instalments', 'Acordo: 0 de 2 parcelas'])
  })

  it('says the unit of Brazil as people say it, one and several', () => {
    expect(handoverPt.unitWorth('SM', 'R$ 1.621,00')).toBe('1 salário mínimo vale R$ 1.621,00.')
    expect(handoverPt.unitsWorth('40', 'SM', 'R$ 64.840,00')).toBe('40 salários mínimos (R$ 64.840,00)')
    expect(handoverPt.units('10', 'UTM')).toBe('10 UTM')
  })

  it('says one day of whoever pays one day late', () => {
    const lines = (days: number) => [ratingEs, ratingEn, ratingPt].map(({ reasons }) => reasons.daysLate(days))
    expect(lines(1)).toEqual([
      'En seis meses pagó, de media, 1 día tarde.',
      'In six months they paid 1 day late, on average.',
      'Em seis meses pagou, em média, com 1 dia de atraso.',
    ])
    expect(lines(2)[2]).toBe('Em seis meses pagou, em média, com 2 dias de atraso.')
  })

  it('says "1 000 000 de filas" for whole millions in Spanish', () => {
    const forms = { one: '# fila', many: '# de filas', other: '# filas' }
    expect(pluralIn('es')(1_000_000, forms)).toBe('1\u00A0000\u00A0000 de filas')
    expect(pluralIn('es')(1_000_001, forms)).toBe('1\u00A0000\u00A0001 filas')
  })

  it('says "0 clientes" in Portuguese: what is said of one is not said of none', () => {
    const pt = pluralIn('pt')
    expect(pt(0, { one: '# cliente', other: '# clientes' })).toBe('0 clientes')
    expect(pt(1, { one: '# cliente', other: '# clientes' })).toBe('1 cliente')
    expect(pt(2_000_000, { one: '#', many: '# de linhas', other: '# linhas' })).toBe('2.000.000 de linhas')
  })

  it('groups the figures so that no country reads them as decimals', () => {
    expect(pluralIn('es')(2466, { one: '#', other: '#' })).toBe('2466')
    expect(pluralIn('es')(12_466, { one: '#', other: '#' })).toBe('12\u00A0466')
    expect(pluralIn('en')(2466, { one: '#', other: '#' })).toBe('2,466')
    expect(pluralIn('pt')(2466, { one: '#', other: '#' })).toBe('2.466')
  })
})
