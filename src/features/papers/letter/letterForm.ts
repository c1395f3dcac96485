import { isDay, type Day } from '../../../domain/day.ts'
import { customerLanguage, type Language } from '../../../domain/locale.ts'
import type { Treatment } from '../../../domain/profile.ts'
import type { Consequence } from '../../../documents/letterInput.ts'
import type { InterfaceLanguage } from '../../../i18n/language.ts'
import { firmDateFor } from '../../../messages/reminderParts.ts'
import type { LetterSubject } from './LetterSubject.ts'

export const LEVELS = ['1', '2', '3'] as const
export type Level = (typeof LEVELS)[number]

/** What the person chooses of a letter. */
export interface LetterForm {
  readonly level: Level
  /** As typed; `null`: the day that is usual at this level. */
  readonly firmDate: string | null
  readonly language: Language
  readonly treatment: Treatment
  readonly offerParts: boolean
  readonly consequences: readonly Consequence[]
  /** "Pienso ejercer la acción". */
  readonly intent: boolean
}

/** The letter that the ladder would send. */
export function firstForm({ business, chase }: LetterSubject, spoken: InterfaceLanguage): LetterForm {
  const { proposal } = chase
  const level = proposal.type === 'step' ? proposal.level : '1'
  return {
    level: level === 'close' ? '3' : level === 'reminder' ? '1' : level,
    firmDate: null,
    language: customerLanguage(business.country, spoken),
    treatment: business.treatment,
    offerParts: true,
    consequences: [],
    intent: false,
  }
}

/** The day that the letter names; undefined while what was typed is none, or is not to come. */
export function firmDateOf({ level, firmDate }: LetterForm, today: Day): Day | undefined {
  if (firmDate === null) return firmDateFor(level, today)
  return isDay(firmDate) && firmDate > today ? firmDate : undefined
}
