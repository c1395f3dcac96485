import { en as enFirst } from '../../src/i18n/en/catalogue.ts'
import { assistWords as enAssist } from '../../src/i18n/en/assistCatalogue.ts'
import { deviceWords as enDevices } from '../../src/i18n/en/deviceCatalogue.ts'
import { laterWords as enLater } from '../../src/i18n/en/laterCatalogue.ts'
import { paperWords as enPapers } from '../../src/i18n/en/paperCatalogue.ts'
import { privacyWords as enPrivacy } from '../../src/i18n/en/privacyCatalogue.ts'
import { processWords as enProcess } from '../../src/i18n/en/processCatalogue.ts'
import { workWords as enWork } from '../../src/i18n/en/workCatalogue.ts'
import { es as esFirst } from '../../src/i18n/es/catalogue.ts'
import { assistWords as esAssist } from '../../src/i18n/es/assistCatalogue.ts'
import { deviceWords as esDevices } from '../../src/i18n/es/deviceCatalogue.ts'
import { laterWords as esLater } from '../../src/i18n/es/laterCatalogue.ts'
import { paperWords as esPapers } from '../../src/i18n/es/paperCatalogue.ts'
import { privacyWords as esPrivacy } from '../../src/i18n/es/privacyCatalogue.ts'
import { processWords as esProcess } from '../../src/i18n/es/processCatalogue.ts'
import { workWords as esWork } from '../../src/i18n/es/workCatalogue.ts'
import { pt as ptFirst } from '../../src/i18n/pt/catalogue.ts'
import { assistWords as ptAssist } from '../../src/i18n/pt/assistCatalogue.ts'
import { deviceWords as ptDevices } from '../../src/i18n/pt/deviceCatalogue.ts'
import { laterWords as ptLater } from '../../src/i18n/pt/laterCatalogue.ts'
import { paperWords as ptPapers } from '../../src/i18n/pt/paperCatalogue.ts'
import { privacyWords as ptPrivacy } from '../../src/i18n/pt/privacyCatalogue.ts'
import { processWords as ptProcess } from '../../src/i18n/pt/processCatalogue.ts'
import { workWords as ptWork } from '../../src/i18n/pt/workCatalogue.ts'

export const en = {
  ...enFirst,
  ...enAssist,
  ...enDevices,
  ...enProcess,
  ...enPrivacy,
  ...enLater,
  ...enWork,
  ...enPapers,
}
/** All that the interface says, by catalogue. */
export const es = {
  ...esFirst,
  ...esAssist,
  ...esDevices,
  ...esProcess,
  ...esPrivacy,
  ...esLater,
  ...esWork,
  ...esPapers,
}
export const pt = {
  ...ptFirst,
  ...ptAssist,
  ...ptDevices,
  ...ptProcess,
  ...ptPrivacy,
  ...ptLater,
  ...ptWork,
  ...ptPapers,
}

type Leaf = { readonly path: string; readonly value: unknown }

/** Every sentence of a catalogue, by its path. */
export function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
}

/** Figures that are several everywhere, and are told apart in a sentence. */
export const FIGURES = ['21', '32', '43', '54', '65']

/** Stands for a name, a count, an error with its figures, or the formatters: whatever the sentence wants there. */
const given = FIGURES.map((figure) =>
  Object.assign(Object(figure) as object, {
    ...Object.fromEntries(['max', 'min', 'by', 'usual', 'ceiling', 'name', 'line', 'currency'].map((k) => [k, figure])),
    decimalMark: figure,
    number: String,
    money: String,
  }),
)

/** What a leaf says, with figures in the place of what it is told. */
export const said = ({ path, value }: Leaf) => {
  const text: unknown = typeof value === 'function' ? Reflect.apply(value, undefined, given) : value
  return { path, text: String(text) }
}
