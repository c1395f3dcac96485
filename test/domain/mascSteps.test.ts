import { expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { isInOrder, mascStepsOf } from '../../src/domain/masc.ts'

const SENT = day('2026-03-02')

test('of what was recorded twice the first day counts, and of proposals the last: the one before was an answer', () => {
  expect(
    mascStepsOf(SENT, [
      { step: 'received', on: day('2026-03-06') },
      { step: 'received', on: day('2026-03-05') },
      { step: 'proposed', on: day('2026-03-10') },
      { step: 'proposed', on: day('2026-03-20') },
    ]),
  ).toEqual({ sent: SENT, received: '2026-03-05', answered: '2026-03-10', proposed: '2026-03-20' })
  expect(mascStepsOf(SENT, [{ step: 'proposed', on: day('2026-03-20') }])).toEqual({
    sent: SENT,
    proposed: '2026-03-20',
  })
  expect(mascStepsOf(SENT, [])).toEqual({ sent: SENT })
})

test('nothing comes before the request, nor an answer before it was received', () => {
  expect(isInOrder({ sent: SENT })).toBe(true)
  expect(isInOrder({ sent: SENT, received: day('2026-03-01') })).toBe(false)
  expect(isInOrder({ sent: SENT, answered: day('2026-03-01') })).toBe(false)
  expect(isInOrder({ sent: SENT, received: day('2026-03-05'), met: day('2026-03-04') })).toBe(false)
  expect(isInOrder({ sent: SENT, received: day('2026-03-05'), met: day('2026-03-05') })).toBe(true)
})
