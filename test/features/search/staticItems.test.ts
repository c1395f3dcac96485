import { expect, it } from 'vitest'
import { foldWords } from '../../../src/domain/fold.ts'
import { findStatic, guideItems, placeItems } from '../../../src/features/search/staticItems.ts'
import { assistWords as en } from '../../../src/i18n/en/assistCatalogue.ts'
import { assistWords as es } from '../../../src/i18n/es/assistCatalogue.ts'
import { loadGuide } from '../../../src/i18n/guide/loadGuide.ts'
import { guidePageOf } from '../../../src/ui/guidePages.ts'

const titles = (typed: string, seller = false) =>
  findStatic(placeItems(es.search, seller), foldWords(typed), 5).map(({ title }) => title)

it('a seller is not led to what only an owner does', () => {
  expect(titles('respaldo')).toEqual(['Respaldo'])
  expect(titles('respaldo', true)).toEqual([])
  expect(titles('exportar', true)).toEqual([])
  expect(titles('pago', true)).toContain('Apuntar un pago')
})

it('what begins like the title comes before what only means the same', () => {
  expect(titles('cartera')[0]).toBe('Cartera')
  expect(titles('cobrar')[0]).toBe('Apuntar un pago')
  expect(titles('idioma')).toEqual(['Ajustes'])
})

it('every place leads to a screen, and has words of its own in both languages', () => {
  for (const { search } of [es, en]) {
    const items = placeItems(search, false)
    expect(items).toHaveLength(Object.keys(search.places).length)
    expect(new Set(items.map(({ item }) => item.title)).size).toBe(items.length)
    expect(items.filter(({ item }) => guidePageOf(item.path) === undefined)).toEqual([])
  }
})

it('the guide is found by what it says only by whole words of some length', async () => {
  const pages = guideItems(await loadGuide('es'))
  const found = (typed: string) => findStatic(pages, foldWords(typed), 40).map(({ title }) => title)
  expect(found('renegociar')).toEqual(['Un convenio de pago'])
  expect(found('ren')).toEqual([])
})
