import { describe, expect, it } from 'vitest'
import { UPDATE_REFUSALS } from '../../src/domain/updateRefusal.ts'
import { deviceWords as en } from '../../src/i18n/en/deviceCatalogue.ts'
import { deviceWords as es } from '../../src/i18n/es/deviceCatalogue.ts'
import { deviceWords as pt } from '../../src/i18n/pt/deviceCatalogue.ts'

const LANGUAGES = { es, en, pt }

describe('why a delivery was refused', () => {
  it.each(Object.entries(LANGUAGES))('has a sentence of its own for every reason in %s', (_language, { devices }) => {
    const said = UPDATE_REFUSALS.map((reason) => devices.refusalReasons[reason])
    expect(said.filter((text) => !/^\p{Lu}.{10,}\.$/u.test(text))).toEqual([])
    expect(new Set(said).size).toBe(UPDATE_REFUSALS.length)
    expect(Object.keys(devices.refusalReasons).toSorted()).toEqual([...UPDATE_REFUSALS].toSorted())
  })

  it('is the same words in no two languages', () => {
    const alike = UPDATE_REFUSALS.filter((reason) => {
      const said = Object.values(LANGUAGES).map(({ devices }) => devices.refusalReasons[reason])
      return new Set(said).size < said.length
    })
    expect(alike).toEqual([])
  })
})
