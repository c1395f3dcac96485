import { NO_CONTACT_RULES } from '../contactRules.ts'
import type { HolidayRule } from '../holidays.ts'
import { DEBT_KINDS, type CountryLaw } from './preset.ts'
import { cited, easter, EVERY_CHANNEL, hours, hoursRule, MONDAY_TO_FRIDAY, money, on } from './writing.ts'

const WRITTEN = '2026-11-22'
// One report says until 22:00: the stricter hour is taken.
const CONTACT = cited('LODC art. 49', WRITTEN, 'report')
/** Law of holidays of 2016-12-20: Tuesday to Monday, Wednesday and Thursday to Friday, Saturday and Sunday to their side. */
const TRANSFERRED = [1, 0, -1, 2, 1, 0, -1]
const FROM_WEEKEND = [1, 0, 0, 0, 0, 0, -1]
/** The 2nd and 3rd of November stay together. */
const FIRST_OF_TWO = [1, 0, -1, 1, 0, -1, -1]
const SECOND_OF_TWO = [1, 1, 0, -1, 1, 0, -1]

function moved(month: number, dayOfMonth: number, move: readonly number[]): HolidayRule {
  return { ...on(month, dayOfMonth), move }
}

/** Ecuador. */
export const EC: CountryLaw = {
  country: 'EC',
  contact: {
    consumer: {
      binds: 'suppliers',
      hours: hoursRule(CONTACT, 'law', hours(MONDAY_TO_FRIDAY, 7, 20)),
      limits: [{ ...CONTACT, force: 'law', channels: EVERY_CHANNEL, counts: 'each-medium', max: 1, days: 1 }],
      requires: [],
    },
    business: NO_CONTACT_RULES,
  },
  holidays: {
    ...cited('Código del Trabajo art. 65; ley reformatoria 2016-12-20', WRITTEN, 'report'),
    rules: [
      moved(1, 1, FROM_WEEKEND),
      easter(-48),
      easter(-47),
      easter(-2),
      moved(5, 1, TRANSFERRED),
      moved(5, 24, TRANSFERRED),
      moved(8, 10, TRANSFERRED),
      moved(10, 9, TRANSFERRED),
      moved(11, 2, FIRST_OF_TWO),
      moved(11, 3, SECOND_OF_TWO),
      moved(12, 25, FROM_WEEKEND),
    ],
  },
  interest: [
    {
      ...cited('CCom; BCE, tasa activa referencial', WRITTEN, 'memory'),
      id: 'ec',
      party: 'any',
      mode: 'simple-annual',
      rates: [],
      askRate: 'ec-reference',
      basis: 365,
      clock: 'due',
    },
  ],
  prescription: {
    // Of negotiable instruments nothing was found.
    terms: {
      retail: { ...cited('CC art. 2422', WRITTEN, 'memory'), minMonths: 24, maxMonths: 24 },
      professional: { ...cited('CC art. 2421', WRITTEN, 'memory'), minMonths: 36, maxMonths: 36 },
      invoice: { ...cited('CC art. 2415', WRITTEN, 'memory'), minMonths: 60, maxMonths: 120 },
    },
    acknowledgement: {
      ...cited('CC art. 2418', WRITTEN, 'memory'),
      times: 'always',
      certainFor: DEBT_KINDS,
      partPaymentCertainFor: DEBT_KINDS,
    },
  },
  units: [{ ...cited('SBU 2026', WRITTEN, 'report'), unit: 'SBU', ...money(482, 'USD') }],
  recordRetention: { ...cited('Reglamento de comprobantes de venta art. 41', '2026-11-30', 'memory'), years: 7 },
  routes: [
    {
      ...cited('COGEP art. 356', WRITTEN, 'report'),
      id: 'ec-monitorio',
      kind: 'small-claims',
      upTo: { units: 50, unit: 'SBU' },
      lawyer: { units: 3, unit: 'SBU' },
      needs: ['proof-of-debt', 'debtor-told'],
    },
    {
      ...cited('COGEP art. 347', WRITTEN, 'memory'),
      id: 'ec-ejecutivo',
      kind: 'court',
      lawyer: 'always',
      needs: ['executive-title', 'debtor-told'],
    },
  ],
}
