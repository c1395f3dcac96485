import type { ContactRules } from '../contactRules.ts'
import type { CountryLaw, CourtRoute } from './preset.ts'
import { cited, EVERY_DAY, hours, hoursRule, money, on } from './writing.ts'

const WRITTEN = '2026-11-22'
// Binds collectors for others only; some states reach creditors too. Kept as courtesy by who collects his own.
const CONTACT = cited('12 CFR 1006.6, 1006.14', '2026-06-01', 'text')
const RULES: ContactRules = {
  binds: 'agencies',
  hours: { ...hoursRule(CONTACT, 'courtesy', hours(EVERY_DAY, 8, 21)), notOnHolidays: false },
  limits: [{ ...CONTACT, force: 'courtesy', channels: ['call'], counts: 'together', max: 7, days: 7 }],
  quietAfterTalk: { ...CONTACT, force: 'courtesy', days: 7 },
  requires: [],
}
/** A Saturday is kept on the Friday before and a Sunday on the Monday after, beside the day itself. */
const OBSERVED = { move: [1, 0, 0, 0, 0, 0, -1], keepsOwnDay: true } as const
const MONDAY = 1
const THURSDAY = 4

function smallClaims(place: string, dollars: number): CourtRoute {
  return {
    ...cited(`Small claims, ${place}`, WRITTEN, 'memory'),
    id: `us-small-claims-${place.toLowerCase()}`,
    kind: 'small-claims',
    place,
    upTo: money(dollars, 'USD'),
    lawyer: 'never',
    needs: ['proof-of-debt', 'debtor-told'],
  }
}

const BY_STATE = { ...cited('State statutes of limitation', WRITTEN, 'memory'), minMonths: 24, maxMonths: 120 }

/** United States: most of it is the law of a state. */
export const US: CountryLaw = {
  country: 'US',
  contact: { consumer: RULES, business: RULES },
  holidays: {
    ...cited('5 USC 6103', WRITTEN, 'memory'),
    rules: [
      { ...on(1, 1), ...OBSERVED },
      { kind: 'nth-weekday', month: 1, weekday: MONDAY, nth: 3 },
      { kind: 'nth-weekday', month: 2, weekday: MONDAY, nth: 3 },
      { kind: 'nth-weekday', month: 5, weekday: MONDAY, nth: -1 },
      { ...on(6, 19), ...OBSERVED },
      { ...on(7, 4), ...OBSERVED },
      { kind: 'nth-weekday', month: 9, weekday: MONDAY, nth: 1 },
      { kind: 'nth-weekday', month: 10, weekday: MONDAY, nth: 2 },
      { ...on(11, 11), ...OBSERVED },
      { kind: 'nth-weekday', month: 11, weekday: THURSDAY, nth: 4 },
      { ...on(12, 25), ...OBSERVED },
    ],
  },
  interest: [
    {
      ...cited('State law; the contract', WRITTEN, 'memory'),
      id: 'us',
      party: 'any',
      mode: 'simple-annual',
      rates: [],
      askRate: 'us-state',
      basis: 365,
      clock: 'due',
    },
  ],
  prescription: {
    // From two years (oral, California) to ten; of negotiable instruments nothing was found.
    terms: { retail: BY_STATE, professional: BY_STATE, invoice: BY_STATE },
    acknowledgement: {
      ...cited('State statutes of limitation', WRITTEN, 'memory'),
      times: 'always',
      certainFor: [],
      partPaymentCertainFor: [],
    },
  },
  units: [],
  routes: [
    // For a person; a company is held to half of it in California.
    smallClaims('CA', 12_500),
    smallClaims('TX', 20_000),
    smallClaims('NYC', 10_000),
    smallClaims('FL', 8000),
    {
      ...cited('State law', WRITTEN, 'memory'),
      id: 'us-small-claims-other',
      kind: 'small-claims',
      upTo: 'ask',
      lawyer: 'never',
      needs: ['proof-of-debt', 'debtor-told'],
    },
    {
      ...cited('State law', WRITTEN, 'memory'),
      id: 'us-court',
      kind: 'court',
      lawyer: 'ask',
      needs: ['proof-of-debt', 'proof-of-demand', 'debtor-told'],
    },
  ],
}
