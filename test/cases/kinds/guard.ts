import { expect } from 'vitest'
import { guard } from '../../../src/domain/contactGuard.ts'
import type { ContactWindow, ContentItem } from '../../../src/domain/contactRules.ts'
import type { CountryCode } from '../../../src/domain/country.ts'
import { day } from '../../../src/domain/day.ts'
import type { Channel } from '../../../src/domain/fact.ts'
import type { GuardPurpose, GuardQuestion, GuardRecipient, GuardState } from '../../../src/domain/guardQuestion.ts'
import type { GuardSettings } from '../../../src/domain/guardSettings.ts'
import type { Mention } from '../../../src/domain/mentions.ts'
import { guardPlace, instantIn } from '../../domain/guardPlace.ts'
import type { RunCase } from '../caseFile.ts'

export interface GuardGiven {
  readonly country: CountryCode
  readonly party?: 'consumer' | 'business'
  readonly zone: string
  /** Wall clock of the customer, `2026-03-02 08:30`; or an instant in UTC, `2026-03-02T13:30Z`. */
  readonly now: string
  readonly channel: Channel
  readonly contacts?: readonly { readonly on: string; readonly channel: Channel; readonly talked?: boolean }[]
  readonly settings?: GuardSettings
  readonly states?: readonly GuardState[]
  readonly purpose?: GuardPurpose
  readonly recipient?: GuardRecipient
  readonly consented?: readonly Channel[]
  readonly agreedWindows?: readonly ContactWindow[]
  readonly says?: readonly Mention[]
  readonly has?: readonly ContentItem[]
}

export interface GuardExpected {
  readonly type: 'ok' | 'warn' | 'block'
  /** Each as `id` or `id/force`, the one that speaks first. */
  readonly rules?: readonly string[]
  /** Wall clock of the customer; `null`: waiting does not help. */
  readonly until?: string | null
  readonly overridable?: boolean
  readonly missing?: readonly ContentItem[]
}

export const runGuard: RunCase<GuardGiven, GuardExpected> = async ({ given, expect: expected }) => {
  const place = await guardPlace(given.country, given.party ?? 'consumer', given.zone)
  const { says, has, contacts = [], settings = {}, now } = given
  const question: GuardQuestion = {
    ...place,
    settings,
    instant: now.endsWith('Z') ? Date.parse(now) : instantIn(place.clock, now),
    channel: given.channel,
    contacts: contacts.map((one) => ({ ...one, on: day(one.on) })),
    ...(given.states ? { states: given.states } : {}),
    ...(given.purpose ? { purpose: given.purpose } : {}),
    ...(given.recipient ? { recipient: given.recipient } : {}),
    ...(given.consented ? { consented: given.consented } : {}),
    ...(given.agreedWindows ? { agreedWindows: given.agreedWindows } : {}),
    ...(says || has ? { content: { mentions: says ?? [], items: has ?? [] } } : {}),
  }
  const answer = guard(question)
  const rules = answer.type === 'ok' ? [] : answer.rules.map(({ id, force }) => `${id}/${force}`)
  const until = answer.type === 'ok' ? undefined : answer.until
  expect({
    type: answer.type,
    ...(expected.rules ? { rules } : {}),
    ...(expected.until === undefined ? {} : { until: until ? `${until.day} ${clockText(until.minute)}` : null }),
    ...(expected.overridable === undefined
      ? {}
      : { overridable: answer.type === 'block' ? answer.overridable : undefined }),
    ...(expected.missing === undefined
      ? {}
      : { missing: answer.type === 'ok' ? [] : answer.rules.flatMap((rule) => rule.missing ?? []) }),
  }).toEqual(expected)
}

function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
