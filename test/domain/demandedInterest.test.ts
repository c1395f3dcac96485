import { expect, test } from 'vitest'
import { bearsInterest, demandedOn } from '../../src/domain/accruedInterest.ts'
import { day } from '../../src/domain/day.ts'
import type { FactId } from '../../src/domain/ids.ts'
import { interestSource, interestSourceOf } from '../../src/domain/interestSource.ts'
import type { LadderContact } from '../../src/domain/ladderStep.ts'
import { idOf } from './entries.ts'

const CHARGE = idOf('a')
const DUE = day('2026-03-01')
const letter = (on: string, rest: Partial<LadderContact> = {}): LadderContact => ({
  on: day(on),
  channel: 'letter',
  level: '2',
  charges: [CHARGE],
  ...rest,
})

test('a debt was demanded on the first day on which that was said in writing, once it was due', () => {
  expect(demandedOn(CHARGE, DUE, [letter('2026-03-20'), letter('2026-03-02')])).toBe('2026-03-02')
  const none: readonly LadderContact[] = [
    letter('2026-03-01'),
    letter('2026-03-05', { level: 'reminder' }),
    letter('2026-03-05', { level: 'close' }),
    letter('2026-03-05', { channel: 'call' }),
    letter('2026-03-05', { charges: [idOf('b')] }),
  ]
  expect(demandedOn(CHARGE, DUE, none)).toBeUndefined()
  expect(demandedOn(CHARGE, DUE, [...none, letter('2026-03-09')])).toBe('2026-03-09')
})

test('a sale bears interest, interest bears none', () => {
  expect(bearsInterest({ chargeKind: 'invoice' })).toBe(true)
  expect(bearsInterest({ chargeKind: 'interest' })).toBe(false)
})

test('a charge of interest says of which debt and until when; what another import wrote is none', () => {
  const charge = '261100ABCDEF012345' as FactId
  const source = interestSource(charge, DUE)
  expect(interestSourceOf(source)).toEqual({ charge, through: DUE })
  const others = [
    undefined,
    '',
    source.replace('interest', 'einvoice'),
    `${source} more`,
    interestSource(idOf('a'), DUE),
    `interest ${charge} 2026-02-30`,
  ]
  expect(others.map(interestSourceOf)).toEqual(others.map(() => undefined))
})
