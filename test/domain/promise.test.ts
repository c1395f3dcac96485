import { describe, expect, it } from 'vitest'
import { addDays, day, type Day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { brokenInYear, type PromiseStanding } from '../../src/domain/promise.ts'
import { headOf, MXN } from './entries.ts'

const TODAY = day('2026-06-15')

function promised(due: Day, received = 0, cancelledOn?: Day): PromiseStanding {
  const amount = minorUnits(100)
  return {
    fact: { ...headOf('w'), kind: 'promise', on: addDays(due, -5), currency: MXN, amount, due, charges: [] },
    received: minorUnits(received),
    ...(cancelledOn === undefined ? {} : { cancelledOn }),
  }
}

describe('how many promises broke within a year', () => {
  it('one that broke a year ago is forgotten, and one of a day later is not', () => {
    // Broken from its day + 2 on.
    expect(brokenInYear([promised(day('2025-06-13'))], TODAY)).toBe(0)
    expect(brokenInYear([promised(day('2025-06-14'))], TODAY)).toBe(1)
  })

  it('kept, partly kept and withdrawn ones, and those that may still be kept, do not count', () => {
    const due = day('2026-05-01')
    const told = [promised(due, 100), promised(due, 50), promised(due, 0, day('2026-04-30')), promised(TODAY)]
    expect(brokenInYear(told, TODAY)).toBe(0)
    expect(brokenInYear([...told, promised(due, 49), promised(due)], TODAY)).toBe(2)
  })
})
