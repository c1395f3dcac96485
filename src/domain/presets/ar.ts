import { DEBT_KINDS, type CountryLaw } from './preset.ts'
import { cited, courtesyOnly, easter, hours, hoursRule, MONDAY_TO_FRIDAY, on, SATURDAY } from './writing.ts'

const WRITTEN = '2026-11-22'
// Dignified treatment and no court look-alikes bind every supplier (the floor holds them); no hours are set.
const COURTESY = courtesyOnly(
  hoursRule(
    cited('Ley 24.240 art. 8 bis', WRITTEN, 'text'),
    'courtesy',
    hours(MONDAY_TO_FRIDAY, 8, 20),
    hours(SATURDAY, 9, 13),
  ),
  'suppliers',
)
const CODE = '2026-06-01'
/** Ley 27.399: from Tuesday and Wednesday to the Monday before, from Thursday and Friday to the Monday after. */
const TO_NEAR_MONDAY = [0, 0, -1, -2, 4, 3, 0]

/** Argentina. */
export const AR: CountryLaw = {
  country: 'AR',
  contact: { consumer: COURTESY, business: { ...COURTESY, binds: 'nobody' } },
  holidays: {
    // The bridge days that a decree adds each year are not here.
    ...cited('Ley 27.399', WRITTEN, 'memory'),
    rules: [
      on(1, 1),
      easter(-48),
      easter(-47),
      on(3, 24),
      on(4, 2),
      easter(-2),
      on(5, 1),
      on(5, 25),
      { ...on(6, 17), move: TO_NEAR_MONDAY },
      on(6, 20),
      on(7, 9),
      { ...on(8, 17), move: TO_NEAR_MONDAY },
      { ...on(10, 12), move: TO_NEAR_MONDAY },
      { ...on(11, 20), move: TO_NEAR_MONDAY },
      on(12, 8),
      on(12, 25),
    ],
  },
  interest: [
    {
      ...cited('CCyC arts. 768, 886', CODE, 'text'),
      id: 'ar',
      party: 'any',
      mode: 'simple-annual',
      rates: [],
      askRate: 'ar-agreed-or-bank',
      basis: 365,
      clock: 'due',
    },
  ],
  prescription: {
    terms: {
      // Two years for what falls due by periods, five otherwise.
      retail: { ...cited('CCyC arts. 2560, 2562-c', CODE, 'text'), minMonths: 24, maxMonths: 60 },
      professional: { ...cited('CCyC arts. 2558, 2560', CODE, 'text'), minMonths: 24, maxMonths: 60 },
      invoice: { ...cited('CCyC art. 2560 (Ley 27.799)', CODE, 'text'), minMonths: 60, maxMonths: 60 },
      instrument: { ...cited('DLey 5965/63 art. 96', WRITTEN, 'memory'), minMonths: 36, maxMonths: 36 },
    },
    acknowledgement: {
      ...cited('CCyC art. 2545', CODE, 'text'),
      times: 'always',
      certainFor: DEBT_KINDS,
      partPaymentCertainFor: DEBT_KINDS,
    },
    demand: {
      ...cited('CCyC art. 2541', CODE, 'text'),
      effect: 'suspends',
      kinds: DEBT_KINDS,
      certainFor: [],
      once: true,
      months: 6,
    },
  },
  units: [],
  recordRetention: { ...cited('CCyC art. 328', '2026-11-30', 'memory'), years: 10 },
  routes: [
    {
      // The limit is each province's own.
      ...cited('Ley 26.589', WRITTEN, 'text'),
      id: 'ar-menor-cuantia',
      kind: 'small-claims',
      upTo: 'ask',
      lawyer: 'ask',
      needs: ['mediation', 'proof-of-debt', 'debtor-told'],
    },
    {
      ...cited('Ley 26.589', WRITTEN, 'text'),
      id: 'ar-ordinario',
      kind: 'court',
      lawyer: 'always',
      needs: ['mediation', 'proof-of-debt', 'proof-of-demand', 'debtor-told'],
    },
    {
      ...cited('CPCCN art. 523', WRITTEN, 'memory'),
      id: 'ar-ejecutivo',
      kind: 'court',
      lawyer: 'always',
      needs: ['executive-title', 'debtor-told'],
    },
  ],
}
