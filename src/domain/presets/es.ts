import { day, type Day } from '../day.ts'
import type { Rate } from '../interest.ts'
import { DEBT_KINDS, type CountryLaw } from './preset.ts'
import { cited, courtesyOnly, easter, hours, hoursRule, MONDAY_TO_FRIDAY, money, on } from './writing.ts'

const WRITTEN = '2026-11-22'
// By custom, after the hours of telephone marketing (TRLGDCU art. 96): no law sets hours for one's own claims.
const COURTESY = courtesyOnly(
  hoursRule(cited('TRLGDCU art. 96', WRITTEN, 'memory'), 'courtesy', hours(MONDAY_TO_FRIDAY, 9, 21)),
)
const LATE_PAYMENT = cited('Ley 3/2004 arts. 5, 7, 8', '2026-01-01', 'text')
const MASC = cited('LO 1/2025 arts. 5, 7, 10', WRITTEN, 'text')

/** Legal late-payment rate by half-year: main refinancing rate of the ECB on its first day, and eight points. */
const HALF_YEARS = '8.75 8.5 8.25 8.15 8.05 8.05 8.05 8 8 8 8 8 8 8 8 8 8 8 8 8 10.5 12 12.5 12.25 11.15 10.15 10.15'
const LATE_PAYMENT_RATES: readonly Rate[] = HALF_YEARS.split(' ').map((percent, i) => ({
  from: i === 0 ? day('2013-02-24') : (`${2013 + Math.floor(i / 2)}-${i % 2 === 0 ? '01' : '07'}-01` as Day),
  percent: Number(percent),
}))

/** Spain. */
export const ES: CountryLaw = {
  country: 'ES',
  contact: { consumer: COURTESY, business: COURTESY },
  holidays: {
    ...cited('ET art. 37.2; RD 2001/1983 art. 45', WRITTEN, 'memory'),
    rules: [
      on(1, 1),
      on(1, 6),
      easter(-2),
      on(5, 1),
      on(8, 15),
      on(10, 12),
      on(11, 1),
      on(12, 6),
      on(12, 8),
      on(12, 25),
    ],
  },
  interest: [
    {
      ...LATE_PAYMENT,
      id: 'es-b2b',
      party: 'business',
      mode: 'simple-annual',
      rates: LATE_PAYMENT_RATES,
      askRate: 'es-late-payment',
      ratePeriod: 'half-year',
      basis: 365,
      clock: 'due',
      flatFee: money(40, 'EUR'),
    },
    {
      ...cited('CC arts. 1100, 1108', '2023-01-01', 'text'),
      id: 'es-consumer',
      party: 'consumer',
      mode: 'simple-annual',
      rates: [{ from: day('2023-01-01'), percent: 3.25 }],
      askRate: 'es-legal',
      basis: 365,
      clock: 'demand',
    },
  ],
  prescription: {
    terms: {
      retail: { ...cited('CC art. 1967-4', WRITTEN, 'text'), minMonths: 36, maxMonths: 36, consumersOnly: true },
      professional: { ...cited('CC art. 1967-1 a 3', WRITTEN, 'text'), minMonths: 36, maxMonths: 36 },
      invoice: { ...cited('CC art. 1964.2', WRITTEN, 'text'), minMonths: 60, maxMonths: 60 },
      instrument: { ...cited('LCCH arts. 88, 96', WRITTEN, 'memory'), minMonths: 36, maxMonths: 36 },
    },
    acknowledgement: {
      ...cited('CC art. 1973; CCom art. 944', WRITTEN, 'text'),
      times: 'always',
      certainFor: DEBT_KINDS,
      partPaymentCertainFor: DEBT_KINDS,
    },
    // CCom 944 does not name the demand; courts apply CC 1973 to commercial debts too.
    demand: {
      ...cited('CC art. 1973', WRITTEN, 'text'),
      effect: 'restarts',
      kinds: DEBT_KINDS,
      certainFor: ['retail', 'professional'],
    },
  },
  units: [],
  recordRetention: { ...cited('CCom art. 30', '2026-11-30', 'memory'), years: 6 },
  routes: [
    {
      ...cited('LEC arts. 812-815; LO 1/2025 art. 5', WRITTEN, 'text'),
      id: 'es-monitorio',
      kind: 'small-claims',
      lawyer: 'never',
      needs: ['negotiation-attempt', 'proof-of-debt', 'debtor-told'],
    },
    {
      ...cited('Reglamento (CE) 861/2007', WRITTEN, 'report'),
      id: 'eu-small-claims',
      kind: 'small-claims',
      upTo: money(5000, 'EUR'),
      lawyer: 'never',
      needs: ['other-eu-country', 'proof-of-debt', 'debtor-told'],
    },
    {
      ...cited('LEC arts. 23, 31, 250.2; LO 1/2025 art. 5', WRITTEN, 'text'),
      id: 'es-verbal',
      kind: 'court',
      upTo: money(15_000, 'EUR'),
      lawyer: money(2000, 'EUR'),
      needs: ['negotiation-attempt', 'proof-of-debt', 'proof-of-demand', 'debtor-told'],
    },
    {
      ...cited('LEC art. 819; LO 1/2025 art. 5', WRITTEN, 'text'),
      id: 'es-cambiario',
      kind: 'court',
      lawyer: 'always',
      needs: ['executive-title', 'debtor-told'],
    },
  ],
  negotiation: { ...MASC, silenceDays: 30, sueWithinMonths: 12 },
}
