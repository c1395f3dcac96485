import { en } from '../../src/i18n/en/catalogue.ts'
import { assistWords as enAssist } from '../../src/i18n/en/assistCatalogue.ts'
import { deviceWords as enDevices } from '../../src/i18n/en/deviceCatalogue.ts'
import { laterWords as enLater } from '../../src/i18n/en/laterCatalogue.ts'
import { paperWords as enPapers } from '../../src/i18n/en/paperCatalogue.ts'
import { privacyWords as enPrivacy } from '../../src/i18n/en/privacyCatalogue.ts'
import { processWords as enProcess } from '../../src/i18n/en/processCatalogue.ts'
import { workWords as enWork } from '../../src/i18n/en/workCatalogue.ts'
import { es } from '../../src/i18n/es/catalogue.ts'
import { assistWords as esAssist } from '../../src/i18n/es/assistCatalogue.ts'
import { deviceWords as esDevices } from '../../src/i18n/es/deviceCatalogue.ts'
import { laterWords as esLater } from '../../src/i18n/es/laterCatalogue.ts'
import { paperWords as esPapers } from '../../src/i18n/es/paperCatalogue.ts'
import { privacyWords as esPrivacy } from '../../src/i18n/es/privacyCatalogue.ts'
import { processWords as esProcess } from '../../src/i18n/es/processCatalogue.ts'
import { workWords as esWork } from '../../src/i18n/es/workCatalogue.ts'

/** Every catalogue of a language, in one object of objects. */
export const ALL_WORDS: Readonly<Record<'es' | 'en', unknown>> = {
  es: [es, esAssist, esDevices, esLater, esPapers, esPrivacy, esProcess, esWork],
  en: [en, enAssist, enDevices, enLater, enPapers, enPrivacy, enProcess, enWork],
}

/** Every text in a catalogue that is said as it stands; those that are made of an amount or a name are left out. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
