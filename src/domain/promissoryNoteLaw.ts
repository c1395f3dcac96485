import type { CountryCode } from './country.ts'
import { cited } from './presets/writing.ts'
import type { Sourced } from './sourced.ts'

/** What a promissory note must contain by every law below: without one of these it may be none. */
export const NOTE_CONTENTS = ['mention', 'promise', 'payee', 'due', 'payPlace', 'issued', 'signature'] as const

/** The law that a country's promissory note follows. */
export interface NoteLaw extends Sourced {
  /** The mention stands in the language of the text: notes are written in that of the law. */
  readonly language: 'es' | 'pt'
  /** The maker's number of identity is part of what it must contain. */
  readonly needsMakerId?: true
}

const WRITTEN = '2026-11-29'

const LAWS: Partial<Record<CountryCode, NoteLaw>> = {
  MX: { ...cited('LGTOC arts. 170, 171', WRITTEN, 'report'), language: 'es' },
  ES: { ...cited('Ley 19/1985 arts. 94, 95', WRITTEN, 'report'), language: 'es' },
  EC: { ...cited('Código de Comercio (2019), pagaré a la orden', WRITTEN, 'report'), language: 'es' },
  BR: {
    ...cited('Decreto 57.663/1966 art. 75; Lei 6.268/1975 art. 3', WRITTEN, 'report'),
    language: 'pt',
    needsMakerId: true,
  },
  CO: { ...cited('C.Co. arts. 621, 709', WRITTEN, 'memory'), language: 'es' },
  CL: { ...cited('Ley 18.092 arts. 102, 103', WRITTEN, 'memory'), language: 'es' },
  PE: { ...cited('Ley 27287 art. 158', WRITTEN, 'memory'), language: 'es', needsMakerId: true },
  AR: { ...cited('Decreto-ley 5965/63 arts. 101, 102', WRITTEN, 'memory'), language: 'es' },
  UY: { ...cited('Decreto-ley 14.701 arts. 3, 120', WRITTEN, 'memory'), language: 'es' },
}

/** @returns undefined where the contents that the law asks for are not known here: then no note is offered */
export function noteLawOf(country: CountryCode): NoteLaw | undefined {
  return LAWS[country]
}
