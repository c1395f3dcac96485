import { describe, expect, test } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { prescriptionOf, type PrescriptionEvent, type PrescriptionQuestion } from '../../src/domain/prescription.ts'
import type { AcknowledgementEffect, DemandEffect, PrescriptionTerm } from '../../src/domain/presets/preset.ts'
import type { Sourced } from '../../src/domain/sourced.ts'

/*
 * A law of our own: one year for a sale that was due on 1 January 2026, so that the count ends on 2 January 2027. The laws
 * of countries are in test/cases/own-prescription.json; here is what each of their parts does.
 */

const SOURCED: Sourced = { source: 'a law of our own', asOf: day('2026-01-01'), read: 'text', verify: true }
const YEAR: PrescriptionTerm = { ...SOURCED, minMonths: 12, maxMonths: 12 }
const ALWAYS: AcknowledgementEffect = {
  ...SOURCED,
  times: 'always',
  certainFor: ['retail'],
  partPaymentCertainFor: [],
}
const RESTARTS: DemandEffect = { ...SOURCED, effect: 'restarts', kinds: ['retail'], certainFor: ['retail'] }

const acknowledged = (on: string): PrescriptionEvent => ({ type: 'acknowledgement', on: day(on) })
const demanded = (on: string, proved = false): PrescriptionEvent => ({ type: 'demand', on: day(on), proved })

function range(change: Partial<PrescriptionQuestion> = {}): readonly [earliest: string, latest: string] {
  const answer = prescriptionOf({
    rules: { terms: { retail: YEAR } },
    kind: 'retail',
    party: 'consumer',
    due: day('2026-01-01'),
    events: [],
    asOf: day('2030-01-01'),
    ...change,
  })
  if (!answer.ok) throw new Error(answer.error.type)
  return [answer.value.earliest, answer.value.latest]
}

/** What these events make of the range, where an acknowledgement or a demand has this effect. */
const after = (
  events: readonly PrescriptionEvent[],
  rules: { readonly acknowledgement?: AcknowledgementEffect; readonly demand?: DemandEffect },
  asOf = '2030-01-01',
) => range({ events, rules: { terms: { retail: YEAR }, ...rules }, asOf: day(asOf) })

const NEVER_MOVED = ['2027-01-02', '2027-01-02'] as const

describe('acknowledging the debt', () => {
  test('starts the count anew after the due day and until today, no sooner and no later', () => {
    const rules = { acknowledgement: ALWAYS }
    expect(after([acknowledged('2026-06-01')], rules)).toEqual(['2027-06-01', '2027-06-01'])
    expect(after([acknowledged('2026-06-01')], rules, '2026-06-01')).toEqual(['2027-06-01', '2027-06-01'])
    expect(after([acknowledged('2026-06-01')], rules, '2026-05-31')).toEqual(NEVER_MOVED)
    expect(after([acknowledged('2026-01-01')], rules)).toEqual(NEVER_MOVED)
  })

  test('on the last day of all only may count', () => {
    expect(after([acknowledged('2027-01-02')], { acknowledgement: ALWAYS })).toEqual(['2027-01-02', '2028-01-02'])
    expect(after([acknowledged('2027-01-01')], { acknowledgement: ALWAYS })).toEqual(['2028-01-01', '2028-01-01'])
  })

  test('counts in order of day, however it was written down', () => {
    const twice = [acknowledged('2027-11-01'), acknowledged('2026-12-01')]
    expect(after(twice, { acknowledgement: ALWAYS })).toEqual(['2028-11-01', '2028-11-01'])
    expect(after(twice.toReversed(), { acknowledgement: ALWAYS })).toEqual(['2028-11-01', '2028-11-01'])
  })

  test('counts for certain only the first time where the law says once', () => {
    const twice = [acknowledged('2026-12-01'), acknowledged('2026-06-01')]
    const once = { acknowledgement: { ...ALWAYS, times: 'once' } } as const
    expect(after(twice, once)).toEqual(['2027-06-01', '2027-12-01'])
    expect(after(twice.toReversed(), once)).toEqual(['2027-06-01', '2027-12-01'])
  })

  test('by a part payment, or where no law is known, only may count', () => {
    const paid: PrescriptionEvent = { type: 'part-payment', on: day('2026-06-01') }
    expect(after([paid], { acknowledgement: ALWAYS })).toEqual(['2027-01-02', '2027-06-01'])
    expect(after([paid], {})).toEqual(['2027-01-02', '2027-06-01'])
    expect(after([acknowledged('2026-06-01')], {})).toEqual(['2027-01-02', '2027-06-01'])
  })
})

describe('a demand', () => {
  test('counts for certain where it can be proved, after the due day, until today, and while there is time', () => {
    expect(after([demanded('2026-06-01', true)], { demand: RESTARTS })).toEqual(['2027-06-01', '2027-06-01'])
    expect(after([demanded('2026-06-01')], { demand: RESTARTS })).toEqual(['2027-01-02', '2027-06-01'])
    expect(after([demanded('2026-06-01', true)], { demand: RESTARTS }, '2026-06-01')).toEqual([
      '2027-06-01',
      '2027-06-01',
    ])
    expect(after([demanded('2026-06-01', true)], { demand: RESTARTS }, '2026-05-31')).toEqual(NEVER_MOVED)
    expect(after([demanded('2026-01-01', true)], { demand: RESTARTS })).toEqual(NEVER_MOVED)
    expect(after([demanded('2027-01-02', true)], { demand: RESTARTS })).toEqual(NEVER_MOVED)
  })

  test('never adds up with another where only one counts', () => {
    const once = { demand: { ...RESTARTS, once: true } } as const
    const twice = [demanded('2027-11-01'), demanded('2026-12-01')]
    expect(after(twice, once)).toEqual(['2027-01-02', '2027-12-01'])
    expect(after(twice, { demand: RESTARTS })).toEqual(['2027-01-02', '2028-11-01'])
  })

  test('that is the first to be proved is the one that counts, however they were written down', () => {
    const once = { demand: { ...RESTARTS, once: true } } as const
    const twice = [demanded('2026-12-01', true), demanded('2026-06-01', true)]
    expect(after(twice, once)).toEqual(['2027-06-01', '2027-06-01'])
    expect(after(twice.toReversed(), once)).toEqual(['2027-06-01', '2027-06-01'])
  })

  test('that suspends adds its months, and what comes meanwhile counts from their end', () => {
    const suspends = { acknowledgement: ALWAYS, demand: { ...RESTARTS, effect: 'suspends', months: 6 } } as const
    expect(after([demanded('2026-03-01', true)], suspends)).toEqual(['2027-07-02', '2027-07-02'])
    expect(after([acknowledged('2026-05-01')], suspends)).toEqual(['2027-05-01', '2027-05-01'])
    const both = [demanded('2026-03-01', true), acknowledged('2026-05-01')]
    expect(after(both, suspends)).toEqual(['2027-09-01', '2027-09-01'])
  })
})

describe('the years', () => {
  const fromSale = { terms: { retail: { ...YEAR, fromSale: true } } } as const

  test('count from the sale at the earliest where the law says so, and never from after the due day', () => {
    expect(range({ rules: fromSale, issued: day('2025-12-01') })).toEqual(['2026-12-01', '2027-01-02'])
    expect(range({ rules: fromSale, issued: day('2026-02-01') })).toEqual(NEVER_MOVED)
    expect(range({ rules: fromSale })).toEqual(NEVER_MOVED)
    expect(range({ issued: day('2025-12-01') })).toEqual(NEVER_MOVED)
  })

  test('of a sale to a business may be those of an invoice; those of other debts are not', () => {
    const invoice = { ...YEAR, maxMonths: 60 }
    const rules = { terms: { retail: YEAR, professional: YEAR, invoice } }
    expect(range({ rules, party: 'business' })).toEqual(['2027-01-02', '2031-01-02'])
    expect(range({ rules })).toEqual(NEVER_MOVED)
    expect(range({ rules, party: 'business', kind: 'professional' })).toEqual(NEVER_MOVED)
  })

  test('that an adviser named are a hundred at most, and have no law to show', () => {
    const asked = (ownMonths?: number) =>
      prescriptionOf({
        rules: { terms: { retail: YEAR } },
        kind: 'retail',
        party: 'consumer',
        due: day('2026-01-01'),
        events: [],
        asOf: day('2026-01-01'),
        ...(ownMonths === undefined ? {} : { ownMonths }),
      })
    const own = { earliest: '2126-01-02', latest: '2126-01-02', amberFrom: '2125-07-02', state: 'far' }
    expect(asked(1200)).toEqual({ ok: true, value: own })
    expect(asked(1201)).toEqual({ ok: false, error: { type: 'years-malformed' } })
    expect(asked()).toMatchObject({ ok: true, value: { law: YEAR } })
  })
})
