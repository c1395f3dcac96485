import { agreementOn } from './agreement.ts'
import type { CountryCode } from './country.ts'
import { addDays, type Day } from './day.ts'
import type { Channel } from './fact.ts'
import { holdsOn } from './hold.ts'
import type { FactId } from './ids.ts'
import { isWritten } from './ladder.ts'
import type { LadderContact } from './ladderStep.ts'
import type { Position } from './position.ts'
import { countryPreset, type LegalFlag } from './presets/countries.ts'
import type { CustomerProfile } from './profile.ts'
import { promiseStateOn } from './promise.ts'

/** Fewest days between the ultimatum and the day that it names; editable. */
export const DEFAULT_NOTICE_DAYS = 7
const WRITTEN_BEFORE = 2

export interface Level3Question {
  readonly country: CountryCode
  readonly party: CustomerProfile['party']
  readonly channel: Channel
  /** The oldest overdue charge. */
  readonly charge: FactId
  readonly contacts: readonly LadderContact[]
  readonly asOf: Day
  readonly openDispute: boolean
  readonly openPromise: boolean
  readonly openAgreement: boolean
  /** The day that the letter names. */
  readonly firmDate: Day | undefined
  readonly noticeDays?: number
  /** The owner's tick "pienso ejercer la acción". */
  readonly intent: boolean
}

export type Level3Requirement =
  | 'letter'
  | 'two-written-contacts'
  | 'no-dispute'
  | 'no-promise'
  | 'no-agreement'
  | 'firm-date'
  | 'intent'

export type Level3Answer =
  | { readonly type: 'allowed' }
  | { readonly type: 'missing'; readonly requirements: readonly Level3Requirement[] }
  /** The text of an ultimatum is unlawful for this person here: another letter takes its place. */
  | { readonly type: 'other-letter'; readonly law: LegalFlag }

/** What still lacks before an ultimatum may go out ("Level 3 needs"). */
export function level3Gate(question: Level3Question): Level3Answer {
  const law = countryPreset(question.country).ultimatumUnlawfulForConsumers
  if (law && question.party === 'consumer') return { type: 'other-letter', law }

  const written = question.contacts.filter(
    (contact) =>
      isWritten(contact.channel) &&
      contact.level !== 'reminder' &&
      contact.on <= question.asOf &&
      contact.charges.includes(question.charge),
  )
  const earliest = addDays(question.asOf, question.noticeDays ?? DEFAULT_NOTICE_DAYS)
  const checks: readonly (readonly [Level3Requirement, boolean])[] = [
    ['letter', question.channel === 'letter'],
    ['two-written-contacts', written.length >= WRITTEN_BEFORE],
    ['no-dispute', !question.openDispute],
    ['no-promise', !question.openPromise],
    ['no-agreement', !question.openAgreement],
    ['firm-date', question.firmDate !== undefined && question.firmDate >= earliest],
    ['intent', question.intent],
  ]
  const requirements = checks.flatMap(([requirement, met]) => (met ? [] : [requirement]))
  return requirements.length === 0 ? { type: 'allowed' } : { type: 'missing', requirements }
}

/** What the gate asks about disputes, promises and agreements of the customer, on a day. */
export function gateFlags(
  { agreements, holds, promises }: Pick<Position, 'agreements' | 'holds' | 'promises'>,
  day: Day,
): Pick<Level3Question, 'openDispute' | 'openPromise' | 'openAgreement'> {
  return {
    openDispute: holdsOn(holds, day).some(({ fact }) => fact.holdKind === 'dispute'),
    openPromise: promises.some((standing) => standing.fact.on <= day && promiseStateOn(standing, day) === 'open'),
    openAgreement: agreements.some((standing) => agreementOn(standing, day)?.state === 'kept'),
  }
}
