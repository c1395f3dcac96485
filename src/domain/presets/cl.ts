import { NO_CONTACT_RULES } from '../contactRules.ts'
import { DEBT_KINDS, type CountryLaw } from './preset.ts'
import {
  cited,
  easter,
  hours,
  hoursRule,
  MONDAY_TO_SATURDAY,
  on,
  SPOKEN_CHANNELS,
  WRITTEN_CHANNELS,
} from './writing.ts'

const WRITTEN = '2026-11-22'
const CONTACT = cited('Ley 19.496 arts. 37, 39 B, 39 C (Ley 21.320)', WRITTEN, 'text')
/** Ley 19.668: from Tuesday to Thursday to the Monday before, from Friday to the Monday after. */
const TO_NEAR_MONDAY = [0, 0, -1, -2, -3, 3, 0]
/** Ley 20.299: from Tuesday to the Friday before, from Wednesday to the Friday after. */
const TO_NEAR_FRIDAY = [0, 0, -4, 2, 0, 0, 0]

/** Chile. */
export const CL: CountryLaw = {
  country: 'CL',
  contact: {
    consumer: {
      binds: 'suppliers',
      // The law speaks of calls and visits; messages are held to the same hours. "Hábil" counts Saturday (CPC 59).
      hours: hoursRule(CONTACT, 'law', hours(MONDAY_TO_SATURDAY, 8, 20)),
      limits: [
        { ...CONTACT, force: 'law', channels: SPOKEN_CHANNELS, counts: 'together', max: 1, days: 7 },
        { ...CONTACT, force: 'law', channels: WRITTEN_CHANNELS, counts: 'together', max: 2, days: 7, minGapDays: 2 },
      ],
      forbids: { ...CONTACT, force: 'law', mentions: ['court', 'bureau'] },
      requires: [
        {
          ...CONTACT,
          force: 'law',
          on: 'first-notice',
          channels: WRITTEN_CHANNELS,
          items: [
            'creditor-name',
            'creditor-tax-id',
            'contract',
            'due-date',
            'amount',
            'interest-breakdown',
            'costs',
            'payment-means',
            'rights',
            'contact-means',
          ],
        },
        { ...CONTACT, force: 'law', on: 'every-message', channels: WRITTEN_CHANNELS, items: ['not-enforcement'] },
      ],
      keepLog: { ...CONTACT, force: 'law', days: 730 },
    },
    business: NO_CONTACT_RULES,
  },
  holidays: {
    ...cited('Ley 2.977; Leyes 19.668, 19.973, 20.215, 20.299, 20.983, 21.357', WRITTEN, 'memory'),
    rules: [
      on(1, 1),
      { ...on(1, 2), onlyOn: [1] },
      easter(-2),
      easter(-1),
      on(5, 1),
      on(5, 21),
      { kind: 'chilean-solstice' },
      { ...on(6, 29), move: TO_NEAR_MONDAY },
      on(7, 16),
      on(8, 15),
      { ...on(9, 17), onlyOn: [1, 5] },
      on(9, 18),
      on(9, 19),
      { ...on(9, 20), onlyOn: [5] },
      { ...on(10, 12), move: TO_NEAR_MONDAY },
      { ...on(10, 31), move: TO_NEAR_FRIDAY },
      on(11, 1),
      on(12, 8),
      on(12, 25),
    ],
  },
  interest: [
    {
      // The 360 days are Ley 18.010 art. 11, taken over for invoices.
      ...cited('Ley 19.983 (Ley 21.131); Ley 18.010 art. 11', WRITTEN, 'text'),
      id: 'cl-factura',
      party: 'business',
      mode: 'simple-annual',
      rates: [],
      askRate: 'cl-current',
      ratePeriod: 'month',
      basis: 360,
      clock: 'due',
      flatPercentOnce: 1,
    },
    {
      ...cited('Ley 18.010 arts. 11, 16', WRITTEN, 'text'),
      id: 'cl-credit',
      party: 'any',
      mode: 'simple-annual',
      rates: [],
      askRate: 'cl-current',
      ratePeriod: 'month',
      basis: 360,
      clock: 'due',
    },
  ],
  prescription: {
    terms: {
      retail: {
        ...cited('CC arts. 2522, 2523', WRITTEN, 'text'),
        minMonths: 12,
        maxMonths: 12,
        monthsOnceInterrupted: 60,
      },
      professional: {
        ...cited('CC arts. 2521, 2523', WRITTEN, 'text'),
        minMonths: 24,
        maxMonths: 24,
        monthsOnceInterrupted: 60,
      },
      // Three years as an executive action, and two more as an ordinary one.
      invoice: { ...cited('CC art. 2515', WRITTEN, 'text'), minMonths: 36, maxMonths: 60 },
      instrument: { ...cited('Ley 18.092 art. 98', WRITTEN, 'memory'), minMonths: 12, maxMonths: 12 },
    },
    // Short terms are interrupted by what is written and by time granted (2523-1); of a part-payment it says nothing.
    acknowledgement: {
      ...cited('CC arts. 2518, 2523', WRITTEN, 'text'),
      times: 'always',
      certainFor: DEBT_KINDS,
      partPaymentCertainFor: ['invoice', 'instrument'],
    },
    // Whether a demand out of court is enough for 2523-2 is disputed.
    demand: {
      ...cited('CC art. 2523-2', WRITTEN, 'text'),
      effect: 'restarts',
      kinds: ['retail', 'professional'],
      certainFor: [],
    },
  },
  // The UTM changes every month: asked.
  // Of what is overdue: 9 % of the part up to 10 UF, 6 % of that up to 50 UF, 3 % of the rest.
  collectionCosts: {
    ...cited('Ley 19.496 art. 37', WRITTEN, 'text'),
    afterDaysLate: 20,
    unit: 'UF',
    bands: [{ upTo: 10, percent: 9 }, { upTo: 50, percent: 6 }, { percent: 3 }],
  },
  units: [],
  recordRetention: { ...cited('Código Tributario arts. 17, 200', '2026-11-30', 'memory'), years: 6 },
  routes: [
    {
      ...cited('CPC art. 703', WRITTEN, 'text'),
      id: 'cl-minima',
      kind: 'small-claims',
      upTo: { units: 10, unit: 'UTM' },
      lawyer: 'never',
      needs: ['proof-of-debt', 'debtor-told'],
    },
    {
      ...cited('CPC art. 698', WRITTEN, 'text'),
      id: 'cl-menor',
      kind: 'court',
      upTo: { units: 500, unit: 'UTM' },
      lawyer: 'always',
      needs: ['proof-of-debt', 'proof-of-demand', 'debtor-told'],
    },
    {
      ...cited('Ley 19.983 art. 5', WRITTEN, 'text'),
      id: 'cl-factura-ejecutiva',
      kind: 'court',
      lawyer: 'always',
      needs: ['executive-title', 'debtor-told'],
    },
  ],
}
