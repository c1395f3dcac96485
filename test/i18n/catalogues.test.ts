import { describe, expect, it } from 'vitest'
import { en as enFirst } from '../../src/i18n/en/catalogue.ts'
import { deviceWords as enDevices } from '../../src/i18n/en/deviceCatalogue.ts'
import { laterWords as enLater } from '../../src/i18n/en/laterCatalogue.ts'
import { privacyWords as enPrivacy } from '../../src/i18n/en/privacyCatalogue.ts'
import { processWords as enProcess } from '../../src/i18n/en/processCatalogue.ts'
import { workWords as enWork } from '../../src/i18n/en/workCatalogue.ts'
import { es as esFirst } from '../../src/i18n/es/catalogue.ts'
import { deviceWords as esDevices } from '../../src/i18n/es/deviceCatalogue.ts'
import { laterWords as esLater } from '../../src/i18n/es/laterCatalogue.ts'
import { privacyWords as esPrivacy } from '../../src/i18n/es/privacyCatalogue.ts'
import { processWords as esProcess } from '../../src/i18n/es/processCatalogue.ts'
import { workWords as esWork } from '../../src/i18n/es/workCatalogue.ts'

const en = { ...enFirst, ...enDevices, ...enProcess, ...enLater, ...enPrivacy, ...enWork }
const es = { ...esFirst, ...esDevices, ...esProcess, ...esLater, ...esPrivacy, ...esWork }

type Leaf = { readonly path: string; readonly value: unknown }

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
}

describe('the words of the interface', () => {
  it('are the same set in Spanish and in English', () => {
    const keys = (catalogue: object) => leaves(catalogue).map(({ path, value }) => `${path}: ${typeof value}`)
    expect(keys(en).toSorted()).toEqual(keys(es).toSorted())
  })

  it.each([
    ['Spanish', es],
    ['English', en],
  ])('leave nothing empty, shout at nobody and call nobody "moroso" in %s', (_language, catalogue) => {
    const texts = leaves(catalogue).map(({ path, value }) => ({ path, text: String(value) }))
    expect(texts.filter(({ text }) => text.trim() === '')).toEqual([])
    expect(texts.filter(({ text }) => /[¡]|moroso|deudor|debtor/i.test(text))).toEqual([])
    expect(leaves(catalogue).filter(({ value }) => typeof value === 'string' && value.includes('!'))).toEqual([])
  })
})
