import { describe, expect, it } from 'vitest'
import { pluralIn } from '../../src/i18n/plural.ts'

describe('a count in a sentence', () => {
  it('says one customer and several customers in each language', () => {
    const es = pluralIn('es')
    const en = pluralIn('en')
    expect(es(1, { one: '# cliente', other: '# clientes' })).toBe('1 cliente')
    expect(es(0, { one: '# cliente', other: '# clientes' })).toBe('0 clientes')
    expect(en(2, { one: '# customer', other: '# customers' })).toBe('2 customers')
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
