import { day } from '../day.ts'
import { DEBT_KINDS, type CountryLaw } from './preset.ts'
import { cited, courtesyOnly, hours, hoursRule, MONDAY_TO_SATURDAY, on } from './writing.ts'

const WRITTEN = '2026-11-22'
// 7:00 to 22:00 binds lenders and their agencies (LTOSF 17 Bis; CONDUSEF, DOF 2014-10-07). A shop keeps milder hours.
const COURTESY = courtesyOnly(
  hoursRule(
    cited('LTOSF arts. 17 Bis 1 a 4; DOF 2014-10-07', WRITTEN, 'report'),
    'courtesy',
    hours(MONDAY_TO_SATURDAY, 8, 20),
  ),
  'lenders',
)
const COMMERCIAL = cited('CCom art. 362', WRITTEN, 'memory')

/** Mexico. */
export const MX: CountryLaw = {
  country: 'MX',
  contact: { consumer: COURTESY, business: COURTESY },
  holidays: {
    ...cited('LFT art. 74', WRITTEN, 'memory'),
    rules: [
      on(1, 1),
      { kind: 'nth-weekday', month: 2, weekday: 1, nth: 1 },
      { kind: 'nth-weekday', month: 3, weekday: 1, nth: 3 },
      on(5, 1),
      on(9, 16),
      { kind: 'nth-weekday', month: 11, weekday: 1, nth: 3 },
      { ...on(10, 1), fromYear: 2024, everyYears: 6 },
      on(12, 25),
    ],
  },
  interest: [
    {
      ...COMMERCIAL,
      id: 'mx-com',
      party: 'any',
      mode: 'simple-annual',
      rates: [{ from: day('1900-01-01'), percent: 6 }],
      basis: 365,
      clock: 'due',
      warnAbove: 37,
    },
    {
      ...cited('CCF art. 2395', WRITTEN, 'memory'),
      id: 'mx-civil',
      party: 'consumer',
      mode: 'simple-annual',
      rates: [{ from: day('1900-01-01'), percent: 9 }],
      basis: 365,
      clock: 'due',
      warnAbove: 37,
    },
  ],
  prescription: {
    terms: {
      retail: { ...cited('CCom art. 1043-I', WRITTEN, 'memory'), minMonths: 12, maxMonths: 12, fromSale: true },
      professional: { ...cited('CCF art. 1161', WRITTEN, 'memory'), minMonths: 24, maxMonths: 24 },
      invoice: { ...cited('CCom art. 1047', WRITTEN, 'memory'), minMonths: 120, maxMonths: 120 },
      instrument: { ...cited('LGTOC art. 165', WRITTEN, 'memory'), minMonths: 36, maxMonths: 36 },
    },
    acknowledgement: {
      ...cited('CCom art. 1041', WRITTEN, 'memory'),
      times: 'always',
      certainFor: DEBT_KINDS,
      partPaymentCertainFor: DEBT_KINDS,
    },
  },
  units: [],
  recordRetention: { ...cited('CFF art. 30', '2026-11-30', 'memory'), years: 5 },
  routes: [
    {
      ...cited('LGMASC', WRITTEN, 'memory'),
      id: 'mx-mediation',
      kind: 'small-claims',
      lawyer: 'never',
      needs: ['proof-of-debt', 'debtor-told'],
    },
    {
      ...cited('CCom art. 1390 Bis', WRITTEN, 'report'),
      id: 'mx-oral',
      kind: 'court',
      lawyer: 'always',
      needs: ['proof-of-debt', 'proof-of-demand', 'debtor-told'],
    },
    {
      ...cited('CCom art. 1391', WRITTEN, 'report'),
      id: 'mx-ejecutivo',
      kind: 'court',
      lawyer: 'always',
      needs: ['executive-title', 'debtor-told'],
    },
  ],
}
