import { addDays, isDay, type Day } from '../../domain/day.ts'
import type { Channel } from '../../domain/fact.ts'
import type { ContactResult, UnpaidReason } from '../../domain/processFacts.ts'
import type { OutcomeDraft } from '../../commands/recordOutcome.ts'
import { err, ok, type Result } from '../../domain/result.ts'

const RESULTS: readonly ContactResult[] = [
  'reached',
  'no-answer',
  'promise',
  'dispute',
  'paid',
  'refuses',
  'voicemail',
  'wrong-number',
  'complaint',
  'satisfied',
]

export const REASONS: readonly UnpaidReason[] = [
  'oversight',
  'admin-error',
  'no-cash',
  'hardship',
  'misunderstanding',
  'bad-service',
  'life-event',
  'force-majeure',
  'stalling',
  'excuse',
  'other',
]

/** What cannot come of a visit, or of something written. */
const NOT_OF: Readonly<Record<'call' | 'visit' | 'written', readonly ContactResult[]>> = {
  call: [],
  visit: ['voicemail', 'wrong-number'],
  written: ['voicemail'],
}

export function resultsOf(channel: Channel): readonly ContactResult[] {
  const kind = channel === 'call' || channel === 'visit' ? channel : 'written'
  return RESULTS.filter((result) => !NOT_OF[kind].includes(result))
}

/** After these nobody was there to say why. */
const NO_REASON: readonly ContactResult[] = ['no-answer', 'wrong-number', 'voicemail', 'paid', 'satisfied']

export type NextChoice = 'none' | 'tomorrow' | 'three-days' | 'week' | 'other'
export const NEXT_CHOICES: readonly NextChoice[] = ['none', 'tomorrow', 'three-days', 'week', 'other']

/** What the person says of a contact. */
export interface ResultForm {
  readonly result: ContactResult | undefined
  readonly reason: UnpaidReason | 'none'
  readonly words: string
  readonly next: NextChoice
  /** As typed, for another day. */
  readonly nextDay: string
}

export type ResultFormError = { readonly type: 'result-missing' | 'next-empty' }

export function firstForm(result: ContactResult | undefined): ResultForm {
  return { result, reason: 'none', words: '', next: 'none', nextDay: '' }
}

export function takesReason(result: ContactResult | undefined): boolean {
  return result !== undefined && !NO_REASON.includes(result)
}

/** What is recorded of it. */
export function outcomeOf(
  { result, reason, words, next, nextDay }: ResultForm,
  today: Day,
  mayAskReason: boolean,
): Result<Pick<OutcomeDraft, 'result' | 'reason' | 'words' | 'next'>, ResultFormError> {
  if (result === undefined) return err({ type: 'result-missing' })
  if (next === 'other' && !isDay(nextDay)) return err({ type: 'next-empty' })
  const on = next === 'other' && isDay(nextDay) ? nextDay : dayOf(next, today)
  return ok({
    result,
    words,
    ...(reason !== 'none' && mayAskReason && takesReason(result) ? { reason } : {}),
    ...(on === undefined ? {} : { next: on }),
  })
}

function dayOf(next: NextChoice, today: Day): Day | undefined {
  const days = { none: 0, tomorrow: 1, 'three-days': 3, week: 7, other: 0 }[next]
  return days === 0 ? undefined : addDays(today, days)
}
