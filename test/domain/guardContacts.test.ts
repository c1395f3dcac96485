import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { guardContacts } from '../../src/domain/guardContacts.ts'
import type { Hlc } from '../../src/domain/ids.ts'
import type { ContactResult } from '../../src/domain/processFacts.ts'
import { clockOf } from './guardPlace.ts'

const SHOP = clockOf('America/Bogota')
const THERE = clockOf('Europe/Madrid')

function contact(on: string, at: string, results: readonly ContactResult[] = []) {
  return { on: day(on), at: (Date.parse(at) * 1024) as Hlc, channel: 'call' as const, results }
}

test('A contact is on the day and minute that it was where the customer is', () => {
  // 20:30 in Bogotá (UTC-5) is 2:30 of the next day in Madrid (UTC+1).
  expect(guardContacts([contact('2026-11-22', '2026-11-23T01:30:00Z')], SHOP, THERE)).toEqual([
    { on: '2026-11-23', minuteOfDay: 150, channel: 'call' },
  ])
})

test('Sent on Friday and confirmed on Monday, it counts for Friday, at no minute', () => {
  expect(guardContacts([contact('2026-11-20', '2026-11-23T15:00:00Z')], SHOP, THERE)).toEqual([
    { on: '2026-11-20', channel: 'call' },
  ])
})

test('Nobody spoke who did not answer; without a result it is left open', () => {
  const talked = (...results: ContactResult[]) =>
    guardContacts([contact('2026-11-22', '2026-11-22T15:00:00Z', results)], SHOP, SHOP)[0]?.talked
  expect(talked()).toBeUndefined()
  expect(talked('no-answer')).toBe(false)
  expect(talked('wrong-number', 'voicemail')).toBe(false)
  expect(talked('voicemail', 'promise')).toBe(true)
})
