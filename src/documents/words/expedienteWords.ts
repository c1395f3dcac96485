import type { Language } from '../../domain/locale.ts'
import { expedienteEn } from './expedienteEn.ts'
import { expedienteEs, type ExpedienteWords } from './expedienteEs.ts'
import { expedientePt } from './expedientePt.ts'

/** The words of the expediente in a language. */
export function expedienteWords(language: Language): ExpedienteWords {
  return { es: expedienteEs, en: expedienteEn, pt: expedientePt }[language]
}
