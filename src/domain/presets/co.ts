import { NO_CONTACT_RULES } from '../contactRules.ts'
import { day } from '../day.ts'
import type { HolidayRule } from '../holidays.ts'
import { DEBT_KINDS, type CountryLaw } from './preset.ts'
import { cited, easter, EVERY_CHANNEL, hours, hoursRule, MONDAY_TO_FRIDAY, on, SATURDAY } from './writing.ts'

const WRITTEN = '2026-11-22'
// Only article 1 was read in the law itself; the other articles in reports.
const CONTACT = cited('Ley 2300 de 2023', WRITTEN, 'report')
/** To the Monday that follows, unless it is one: Ley 51 de 1983. */
const TO_MONDAY = [1, 0, 6, 5, 4, 3, 2]

function moved(month: number, dayOfMonth: number): HolidayRule {
  return { ...on(month, dayOfMonth), move: TO_MONDAY }
}

/** Colombia. */
export const CO: CountryLaw = {
  country: 'CO',
  contact: {
    consumer: {
      binds: 'suppliers',
      hours: { ...hoursRule(CONTACT, 'law', hours(MONDAY_TO_FRIDAY, 7, 19), hours(SATURDAY, 8, 15)), widenable: true },
      limits: [{ ...CONTACT, force: 'law', channels: EVERY_CHANNEL, counts: 'together', max: 1, days: 1 }],
      oneChannel: { ...CONTACT, force: 'law', days: 7 },
      consent: { ...CONTACT, force: 'law' },
      // Visits are open only where there is no other channel (small credit, the country): then with a reason.
      closedChannels: { ...CONTACT, force: 'law', channels: ['visit'] },
      requires: [],
      noReasonQuestion: { ...CONTACT, force: 'law' },
    },
    business: NO_CONTACT_RULES,
  },
  holidays: {
    ...cited('Ley 51 de 1983; Ley 2578 de 2026', WRITTEN, 'report'),
    rules: [
      on(1, 1),
      moved(1, 6),
      moved(3, 19),
      easter(-3),
      easter(-2),
      on(5, 1),
      easter(43),
      easter(64),
      easter(71),
      moved(6, 29),
      { ...moved(7, 9), fromYear: 2026 },
      on(7, 20),
      on(8, 7),
      moved(8, 15),
      moved(10, 12),
      moved(11, 1),
      moved(11, 11),
      on(12, 8),
      on(12, 25),
    ],
  },
  interest: [
    {
      ...cited('CCo art. 884; Superfinanciera', '2026-01-01', 'report'),
      id: 'co-com',
      party: 'any',
      mode: 'effective-annual',
      rates: [{ from: day('2026-01-01'), percent: 24.36 }],
      askRate: 'co-current-banking',
      ratePeriod: 'month',
      clock: 'due',
      ceiling: 'same',
    },
    {
      ...cited('CC art. 1617', WRITTEN, 'memory'),
      id: 'co-civil',
      party: 'consumer',
      mode: 'simple-annual',
      rates: [{ from: day('1900-01-01'), percent: 6 }],
      basis: 365,
      clock: 'due',
    },
  ],
  prescription: {
    terms: {
      retail: { ...cited('CC art. 2543', WRITTEN, 'memory'), minMonths: 24, maxMonths: 24 },
      professional: { ...cited('CC art. 2542', WRITTEN, 'memory'), minMonths: 36, maxMonths: 36 },
      // Five years for the executive action, ten for the ordinary one.
      invoice: { ...cited('CC art. 2536', WRITTEN, 'memory'), minMonths: 60, maxMonths: 120 },
      instrument: { ...cited('CCo art. 789', WRITTEN, 'memory'), minMonths: 36, maxMonths: 36 },
    },
    acknowledgement: {
      ...cited('CC art. 2539', WRITTEN, 'memory'),
      times: 'always',
      certainFor: DEBT_KINDS,
      partPaymentCertainFor: DEBT_KINDS,
    },
    demand: {
      ...cited('CGP art. 94', WRITTEN, 'memory'),
      effect: 'restarts',
      kinds: DEBT_KINDS,
      certainFor: DEBT_KINDS,
      once: true,
    },
  },
  // The minimum wage of the year is set each December: asked.
  units: [],
  recordRetention: { ...cited('Ley 962 de 2005 art. 28', '2026-11-30', 'memory'), years: 10 },
  routes: [
    {
      ...cited('CGP arts. 25, 419-421', WRITTEN, 'memory'),
      id: 'co-monitorio',
      kind: 'small-claims',
      upTo: { units: 40, unit: 'SMLMV' },
      lawyer: { units: 40, unit: 'SMLMV' },
      needs: ['proof-of-debt', 'debtor-told'],
    },
    {
      ...cited('CGP art. 422', WRITTEN, 'memory'),
      id: 'co-ejecutivo',
      kind: 'court',
      lawyer: { units: 40, unit: 'SMLMV' },
      needs: ['executive-title', 'debtor-told'],
    },
  ],
}
