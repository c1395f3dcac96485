import { useMemo } from 'react'
import { guard } from '../domain/contactGuard.ts'
import { CONTENT_ITEMS, NO_CONTACT_RULES, type ContactRules, type ContentItem } from '../domain/contactRules.ts'
import type { Channel } from '../domain/fact.ts'
import { guardContacts } from '../domain/guardContacts.ts'
import type { GuardAnswer, GuardPurpose, GuardRule } from '../domain/guardQuestion.ts'
import { readGuardSettings, type GuardSettings } from '../domain/guardSettings.ts'
import { guardStates } from '../domain/guardStates.ts'
import { holidayCalendar } from '../domain/holidays.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { isWritten } from '../domain/ladder.ts'
import { mentionsIn, type FoundMention } from '../domain/mentions.ts'
import { missingContent } from '../domain/missingContent.ts'
import { zoneClock, type ZoneClock } from '../domain/zoneClock.ts'
import { useGuardFacts, type GuardFacts } from './useGuardFacts.ts'
import { useLaw, type Law } from './useLaw.ts'

/** Now, and where this device is: from the browser. */
export interface GuardMoment {
  /** Milliseconds since 1970. */
  readonly now: number
  /** IANA name; empty where the browser hides it. */
  readonly zone: string
}

/** What the contact is about. */
export interface GuardAbout {
  readonly charges: readonly FactId[]
  readonly purpose: GuardPurpose
  /** Of what is written; a call has none. */
  readonly text?: string
  /** What the text was found to say of what laws want said; left out: not looked for. */
  readonly items?: readonly ContentItem[]
}

/** What the contact guard says of every channel now. */
export interface ContactGuard {
  readonly answers: Readonly<Record<Channel, GuardAnswer>>
  /** What a law wants said and the text does not say. It warns: words may say it in ways that nobody can look for. */
  readonly missing: Readonly<Record<Channel, readonly GuardRule[]>>
  /** Words of the text that speak against it. */
  readonly found: readonly FoundMention[]
  readonly rules: ContactRules
  /** Purposes that would be let through where this one is stopped. */
  readonly otherPurposes: readonly GuardPurpose[]
  /** Rules that could not be read, and so are not in the answers. */
  readonly unread: 'law' | 'own' | undefined
  /** Clock of the business, and of the customer where that is another. */
  readonly shop: ZoneClock
  readonly there: ZoneClock | undefined
}

const CHANNELS: Readonly<Record<Channel, true>> = {
  whatsapp: true,
  email: true,
  sms: true,
  call: true,
  share: true,
  copy: true,
  letter: true,
  visit: true,
}

/** Whether each channel may be used with this customer now, and why not; undefined while that is not known. */
export function useContactGuard(
  customer: CustomerId,
  { now, zone }: GuardMoment,
  { charges, purpose, text, items }: GuardAbout,
): ContactGuard | undefined {
  const facts = useGuardFacts(customer)
  const law = useLaw(facts?.country)
  return useMemo(() => {
    if (!facts || law === undefined) return undefined
    const about = { charges, purpose, ...(text === undefined ? {} : { text }), ...(items ? { items } : {}) }
    return contactGuard(facts, law, { now, zone }, about)
  }, [facts, law, now, zone, charges, purpose, text, items])
}

/** The answers for all channels at once. */
export function contactGuard(facts: GuardFacts, law: Law, { now, zone }: GuardMoment, about: GuardAbout): ContactGuard {
  const known = law.ok ? law.value : undefined
  const rules = known?.contact[facts.party] ?? NO_CONTACT_RULES
  const own = ownRules(facts, rules)
  const shop = clockHere(zone)
  const there = facts.zone === undefined || facts.zone === zone ? undefined : clockOf(facts.zone)
  const contacts = guardContacts(facts.contacts, shop, there ?? shop)
  const isHoliday = known ? holidayCalendar(known.holidays.rules) : () => false
  const states = guardStates({ ...facts.history, charges: about.charges })
  const found = about.text === undefined ? [] : mentionsIn(about.text)
  const content = { mentions: [...new Set(found.map(({ mention }) => mention))], items: CONTENT_ITEMS }
  const ask = (channel: Channel, purpose: GuardPurpose): GuardAnswer =>
    guard({
      rules,
      isHoliday,
      settings: own ?? {},
      clock: there ?? shop,
      instant: now,
      channel,
      contacts,
      states,
      purpose,
      consented: facts.consented,
      ...(about.text !== undefined && isWritten(channel) ? { content } : {}),
    })
  const isFloor = (purpose: GuardPurpose) => isStopped(ask('letter', purpose)) && isStopped(ask('call', purpose))
  return {
    answers: ofEach((channel) => ask(channel, about.purpose)),
    missing: ofEach((channel) =>
      about.items === undefined ? [] : missingContent(rules, channel, contacts, { items: about.items }),
    ),
    found,
    rules,
    otherPurposes: isFloor('collect') ? (['answer', 'next-step'] as const).filter((one) => !isFloor(one)) : [],
    unread: !law.ok && law.error.type !== 'no-preset' ? 'law' : own === undefined ? 'own' : undefined,
    shop,
    there,
  }
}

/** By what a customer is, and not by the hour or the words. */
function isStopped(answer: GuardAnswer): boolean {
  return (
    answer.type === 'block' && answer.rules.some(({ force, id }) => force === 'floor' && id !== 'forbidden-content')
  )
}

function ownRules({ settings }: GuardFacts, rules: ContactRules): GuardSettings | undefined {
  if (settings === undefined || settings === null) return {}
  const read = readGuardSettings(settings, rules.hours)
  return read.ok ? read.value : undefined
}

function clockOf(zone: string): ZoneClock | undefined {
  const clock = zoneClock(zone)
  return clock.ok ? clock.value : undefined
}

/** A browser that hides where it is says UTC everywhere else too. */
function clockHere(zone: string): ZoneClock {
  const clock = clockOf(zone) ?? clockOf('UTC')
  if (!clock) throw new Error('no clock of UTC')
  return clock
}

function ofEach<T>(of: (channel: Channel) => T): Readonly<Record<Channel, T>> {
  return Object.fromEntries((Object.keys(CHANNELS) as Channel[]).map((channel) => [channel, of(channel)])) as Record<
    Channel,
    T
  >
}
