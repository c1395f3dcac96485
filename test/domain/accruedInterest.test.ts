import { describe, expect, it, test } from 'vitest'
import { bearsInterest, demandedOn } from '../../src/domain/accruedInterest.ts'
import { day } from '../../src/domain/day.ts'
import type { ChargeKind, ContactFact } from '../../src/domain/fact.ts'
import { idOf } from './entries.ts'

type Contact = Pick<ContactFact, 'on' | 'channel' | 'level' | 'charges'>
const letter: Contact = { on: day('2026-03-10'), channel: 'letter', level: '1', charges: [idOf('c')] }
const demanded = (...contacts: readonly Contact[]) => demandedOn(idOf('c'), day('2026-03-01'), contacts)

describe('the day on which a debt was demanded in writing', () => {
  it('is that of the first demand', () => {
    expect(demanded({ ...letter, on: day('2026-04-01') }, letter, { ...letter, on: day('2026-03-20') })).toBe(letter.on)
    expect(demanded({ ...letter, channel: 'whatsapp', level: '3' })).toBe(letter.on)
  })

  test.each<[string, Partial<Contact>]>([
    ['before it was due', { on: day('2026-03-01') }],
    ['as a friendly reminder', { level: 'reminder' }],
    ['as the end of a case', { level: 'close' }],
    ['by telephone, which leaves nothing to show', { channel: 'call' }],
    ['for another debt', { charges: [idOf('d')] }],
  ])('is none for what was said %s', (_how, change) => {
    expect(demanded({ ...letter, ...change })).toBeUndefined()
  })
})

it('neither interest nor what collecting cost bears interest', () => {
  const kinds: ChargeKind[] = ['fiado', 'invoice', 'opening', 'interest', 'expense']
  expect(kinds.filter((chargeKind) => !bearsInterest({ chargeKind }))).toEqual(['interest', 'expense'])
})
