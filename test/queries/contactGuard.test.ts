import { expect, test } from 'vitest'
import type { Hlc } from '../../src/domain/ids.ts'
import { contactGuard, type GuardAbout } from '../../src/queries/useContactGuard.ts'
import type { GuardFacts } from '../../src/queries/useGuardFacts.ts'
import { lawOf as presetOf } from '../domain/lawOf.ts'
import type { Law } from '../../src/queries/useLaw.ts'

const NONE: Law = { ok: false, error: { type: 'no-preset', country: 'DO' } }
const FAILED: Law = { ok: false, error: { type: 'preset-missing' } }

async function lawOf(country: Parameters<typeof presetOf>[0]): Promise<Law> {
  return { ok: true, value: await presetOf(country) }
}

const NOTHING: GuardFacts = {
  country: 'CO',
  party: 'consumer',
  zone: undefined,
  consented: ['whatsapp', 'call'],
  contacts: [],
  history: { holds: [], outcomes: [], contacts: [], answers: [] },
  settings: undefined,
}
const ABOUT: GuardAbout = { charges: [], purpose: 'collect' }
// A Monday, 10:00 in Bogotá, 16:00 in Madrid, midnight in Tokyo.
const NOW = { now: Date.parse('2026-11-23T15:00:00Z'), zone: 'America/Bogota' }

test('The hour that counts is the customer’s, and the hour to wait for is told by both clocks', async () => {
  const law = await lawOf('CO')
  expect(contactGuard(NOTHING, law, NOW, ABOUT).answers.whatsapp.type).toBe('ok')
  const { answers, shop, there } = contactGuard({ ...NOTHING, zone: 'Asia/Tokyo' }, law, NOW, ABOUT)
  const answer = answers.whatsapp
  expect(answer).toMatchObject({ type: 'block', rules: [{ id: 'hours' }], overridable: true })
  const until = answer.type === 'block' ? answer.until : undefined
  // Seven in Tokyo is 17:00 of the day before in Bogotá.
  expect(until).toMatchObject({ day: '2026-11-24', minute: 7 * 60 })
  expect(shop.localOf(until?.instant ?? 0)).toEqual({ day: '2026-11-23', minute: 17 * 60 })
  expect(there?.localOf(NOW.now)).toEqual({ day: '2026-11-24', minute: 0 })
})

test('A zone that this browser does not know is that of the business, and so is an empty one', async () => {
  const law = await lawOf('CO')
  expect(contactGuard({ ...NOTHING, zone: 'Mars/Olympus' }, law, NOW, ABOUT).answers.call.type).toBe('ok')
  // Without any zone at all it is UTC: 15:00.
  expect(contactGuard(NOTHING, law, { ...NOW, zone: '' }, ABOUT).answers.call.type).toBe('ok')
})

test('All channels are answered at once: what was agreed for one is not agreed for another', async () => {
  const { answers } = contactGuard(NOTHING, await lawOf('CO'), NOW, ABOUT)
  const types = Object.fromEntries(Object.entries(answers).map(([channel, { type }]) => [channel, type]))
  expect(types).toEqual({
    whatsapp: 'ok',
    call: 'ok',
    share: 'ok',
    copy: 'ok',
    email: 'block',
    sms: 'block',
    letter: 'block',
    visit: 'block',
  })
})

test('Rules that cannot be read are said, and those of everywhere hold all the same', () => {
  const deceased = { ...NOTHING.history, holds: [{ holdKind: 'deceased', at: 1 as Hlc }] } as const
  const failed = contactGuard({ ...NOTHING, history: deceased }, FAILED, NOW, ABOUT)
  expect(failed.unread).toBe('law')
  expect(failed.answers.whatsapp).toMatchObject({ type: 'block', overridable: false })
  expect(contactGuard({ ...NOTHING, settings: { maxPerWeek: 0 } }, NONE, NOW, ABOUT).unread).toBe('own')
  expect(contactGuard(NOTHING, NONE, NOW, ABOUT).unread).toBeUndefined()
})

test('Another purpose is offered only where it is let through and collecting is not', () => {
  const held = (holdKind: 'dispute' | 'no-contact' | 'deceased' | 'agency') =>
    contactGuard({ ...NOTHING, history: { ...NOTHING.history, holds: [{ holdKind, at: 1 as Hlc }] } }, NONE, NOW, ABOUT)
      .otherPurposes
  expect(held('dispute')).toEqual(['answer'])
  expect(held('no-contact')).toEqual(['next-step'])
  expect(held('deceased')).toEqual([])
  expect(held('agency')).toEqual([])
})

test('Words on the lists stop what is written, and not a call', async () => {
  const text = 'Si no paga habrá una demanda'
  const { answers, found } = contactGuard(
    { ...NOTHING, country: 'CL' },
    await lawOf('CL'),
    // 10:00 in Santiago.
    { now: Date.parse('2026-11-23T13:00:00Z'), zone: 'America/Santiago' },
    { ...ABOUT, text },
  )
  expect(found).toEqual([{ mention: 'court', words: 'demanda' }])
  expect(answers.whatsapp).toMatchObject({ type: 'block', rules: [{ id: 'forbidden-content', mentions: ['court'] }] })
  expect(answers.call.type).toBe('ok')
})
