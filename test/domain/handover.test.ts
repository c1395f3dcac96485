import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { negotiationDates } from '../../src/domain/handover.ts'
import { lawOf } from './lawOf.ts'

test('silence of thirty days ends an attempt to agree, and the court is open for a year', async () => {
  const { negotiation } = await lawOf('ES')
  expect(negotiation && negotiationDates(negotiation, day('2026-03-02'))).toEqual({
    ends: '2026-04-01',
    sueBefore: '2027-03-02',
  })
})
