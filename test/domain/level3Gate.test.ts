import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { LadderContact } from '../../src/domain/ladderStep.ts'
import { level3Gate, type Level3Question } from '../../src/domain/level3Gate.ts'
import { idOf } from './entries.ts'

const CHARGE = idOf('a')
function contact(on: string, rest: Partial<LadderContact> = {}): LadderContact {
  return { on: day(on), channel: 'whatsapp', level: '1', charges: [CHARGE], ...rest }
}
const READY: Level3Question = {
  country: 'MX',
  party: 'consumer',
  channel: 'letter',
  charge: CHARGE,
  contacts: [contact('2026-03-04'), contact('2026-03-21', { level: '2', channel: 'email' })],
  asOf: day('2026-04-15'),
  openDispute: false,
  openPromise: false,
  openAgreement: false,
  firmDate: day('2026-04-22'),
  intent: true,
}

test('an ultimatum may go out when everything is there', () => {
  expect(level3Gate(READY)).toEqual({ type: 'allowed' })
})

test('each thing that lacks is named', () => {
  const missing = (change: Partial<Level3Question>) => level3Gate({ ...READY, ...change })
  expect(missing({ channel: 'whatsapp' })).toEqual({ type: 'missing', requirements: ['letter'] })
  expect(missing({ openDispute: true })).toEqual({ type: 'missing', requirements: ['no-dispute'] })
  expect(missing({ openPromise: true })).toEqual({ type: 'missing', requirements: ['no-promise'] })
  expect(missing({ openAgreement: true })).toEqual({ type: 'missing', requirements: ['no-agreement'] })
  expect(missing({ firmDate: undefined })).toEqual({ type: 'missing', requirements: ['firm-date'] })
  expect(missing({ firmDate: day('2026-04-21') })).toEqual({ type: 'missing', requirements: ['firm-date'] })
  expect(missing({ noticeDays: 15 })).toEqual({ type: 'missing', requirements: ['firm-date'] })
  expect(missing({ intent: false, openPromise: true })).toEqual({
    type: 'missing',
    requirements: ['no-promise', 'intent'],
  })
})

test('calls, reminders from before the due day and messages about other debts are not earlier letters', () => {
  const first = contact('2026-03-04')
  const others: readonly Partial<LadderContact>[] = [
    { channel: 'call' },
    { channel: 'visit' },
    { level: 'reminder' },
    { charges: [idOf('b')] },
    { on: day('2026-05-01') },
  ]
  for (const other of others) {
    expect(level3Gate({ ...READY, contacts: [first, contact('2026-03-21', other)] })).toEqual({
      type: 'missing',
      requirements: ['two-written-contacts'],
    })
  }
})

test('in Chile a consumer gets another letter; a business may get the ultimatum', () => {
  expect(level3Gate({ ...READY, country: 'CL' })).toMatchObject({ type: 'other-letter', law: { verify: true } })
  expect(level3Gate({ ...READY, country: 'CL', party: 'business' })).toEqual({ type: 'allowed' })
})
