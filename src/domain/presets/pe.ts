import { NO_CONTACT_RULES } from '../contactRules.ts'
import { DEBT_KINDS, type CountryLaw } from './preset.ts'
import { cited, easter, hours, hoursRule, MONDAY_TO_FRIDAY, money, on } from './writing.ts'

const WRITTEN = '2026-11-22'
const CONTACT = cited('Ley 29571 arts. 61, 62', '2026-02-01', 'text')

/** Peru. */
export const PE: CountryLaw = {
  country: 'PE',
  contact: {
    // The law speaks of visits and calls; messages are held to the same hours.
    consumer: {
      binds: 'suppliers',
      hours: hoursRule(CONTACT, 'law', hours(MONDAY_TO_FRIDAY, 7, 20)),
      limits: [],
      requires: [],
    },
    business: NO_CONTACT_RULES,
  },
  holidays: {
    ...cited('DLeg 713 art. 6', WRITTEN, 'memory'),
    rules: [
      on(1, 1),
      easter(-3),
      easter(-2),
      on(5, 1),
      on(6, 7),
      on(6, 29),
      on(7, 23),
      on(7, 28),
      on(7, 29),
      on(8, 6),
      on(8, 30),
      on(10, 8),
      on(11, 1),
      on(12, 8),
      on(12, 9),
      on(12, 25),
    ],
  },
  interest: [
    {
      ...cited('CC arts. 1242-1246, 1333', WRITTEN, 'text'),
      id: 'pe-civil',
      party: 'any',
      mode: 'effective-annual',
      rates: [],
      askRate: 'pe-legal',
      clock: 'demand',
    },
  ],
  prescription: {
    terms: {
      retail: { ...cited('CC art. 2001-1', WRITTEN, 'text'), minMonths: 120, maxMonths: 120 },
      professional: { ...cited('CC art. 2001-3', WRITTEN, 'text'), minMonths: 36, maxMonths: 36 },
      invoice: { ...cited('CC art. 2001-1', WRITTEN, 'text'), minMonths: 120, maxMonths: 120 },
      instrument: { ...cited('Ley 27287 art. 96', WRITTEN, 'memory'), minMonths: 36, maxMonths: 36 },
    },
    acknowledgement: {
      ...cited('CC art. 1996-1', WRITTEN, 'text'),
      times: 'always',
      certainFor: DEBT_KINDS,
      partPaymentCertainFor: DEBT_KINDS,
    },
    demand: {
      ...cited('CC arts. 1333, 1996-2', WRITTEN, 'text'),
      effect: 'restarts',
      kinds: DEBT_KINDS,
      certainFor: DEBT_KINDS,
    },
  },
  // A tenth of the UIT of the year.
  units: [{ ...cited('UIT 2026', WRITTEN, 'memory'), unit: 'URP', ...money(550, 'PEN') }],
  recordRetention: { ...cited('Código Tributario art. 87', '2026-11-30', 'memory'), years: 5 },
  routes: [
    {
      ...cited('CPC arts. 546-547; Ley 26872', WRITTEN, 'text'),
      id: 'pe-juez-de-paz',
      kind: 'small-claims',
      upTo: { units: 10, unit: 'URP' },
      lawyer: 'ask',
      needs: ['conciliation', 'proof-of-debt', 'debtor-told'],
    },
    {
      ...cited('CPC arts. 546-547; Ley 26872', WRITTEN, 'text'),
      id: 'pe-sumarisimo',
      kind: 'court',
      upTo: { units: 100, unit: 'URP' },
      lawyer: 'ask',
      needs: ['conciliation', 'proof-of-debt', 'proof-of-demand', 'debtor-told'],
    },
    {
      ...cited('CPC art. 690-B', WRITTEN, 'memory'),
      id: 'pe-ejecutivo',
      kind: 'court',
      lawyer: 'ask',
      needs: ['executive-title', 'debtor-told'],
    },
  ],
}
