import { day } from '../day.ts'
import { DEBT_KINDS, type CountryLaw } from './preset.ts'
import { cited, courtesyOnly, easter, hours, hoursRule, MONDAY_TO_FRIDAY, money, on, SATURDAY } from './writing.ts'

const WRITTEN = '2026-11-22'
const CONTACT = cited('CDC arts. 42, 42-A, 71', WRITTEN, 'memory')
// No federal hours; local laws exist.
const COURTESY = courtesyOnly(
  hoursRule(CONTACT, 'courtesy', hours(MONDAY_TO_FRIDAY, 8, 20), hours(SATURDAY, 8, 14)),
  'suppliers',
)

/** Brazil. */
export const BR: CountryLaw = {
  country: 'BR',
  contact: {
    consumer: {
      ...COURTESY,
      requires: [
        {
          ...CONTACT,
          force: 'law',
          on: 'every-message',
          channels: ['letter', 'email'],
          items: ['creditor-name', 'creditor-address', 'creditor-tax-id'],
        },
        // Whether a short message is a "documento de cobrança" is open.
        {
          ...CONTACT,
          force: 'courtesy',
          on: 'every-message',
          channels: ['whatsapp', 'sms', 'share', 'copy'],
          items: ['creditor-name', 'creditor-address', 'creditor-tax-id'],
        },
      ],
    },
    business: { ...COURTESY, binds: 'nobody' },
  },
  holidays: {
    ...cited('Leis 662/1949, 6.802/1980, 14.759/2023', WRITTEN, 'memory'),
    rules: [
      on(1, 1),
      easter(-2),
      on(4, 21),
      on(5, 1),
      on(9, 7),
      on(10, 12),
      on(11, 2),
      on(11, 15),
      { ...on(11, 20), fromYear: 2024 },
      on(12, 25),
    ],
  },
  interest: [
    {
      ...cited('CC arts. 389, 406; CDC art. 52 §1', WRITTEN, 'report'),
      id: 'br-agreed',
      party: 'any',
      mode: 'monthly-pro-rata',
      rates: [{ from: day('1900-01-01'), percent: 1 }],
      clock: 'due',
      requires: 'agreed',
      flatPercentOnce: 2,
      maxFlatPercent: 2,
    },
    {
      // Selic less IPCA, never below zero, published by the central bank.
      ...cited('CC art. 406 (Lei 14.905/2024)', WRITTEN, 'report'),
      id: 'br-legal',
      party: 'any',
      mode: 'monthly-pro-rata',
      rates: [],
      askRate: 'br-legal',
      ratePeriod: 'month',
      clock: 'due',
    },
  ],
  prescription: {
    terms: {
      retail: { ...cited('CC art. 206 §5 I', WRITTEN, 'memory'), minMonths: 60, maxMonths: 60 },
      professional: { ...cited('CC art. 206 §5 II', WRITTEN, 'memory'), minMonths: 60, maxMonths: 60 },
      invoice: { ...cited('CC art. 206 §3, §5', WRITTEN, 'memory'), minMonths: 36, maxMonths: 60 },
      instrument: { ...cited('CC art. 206 §3 VIII', WRITTEN, 'memory'), minMonths: 36, maxMonths: 36 },
    },
    acknowledgement: {
      ...cited('CC art. 202 VI', WRITTEN, 'memory'),
      times: 'once',
      certainFor: DEBT_KINDS,
      partPaymentCertainFor: DEBT_KINDS,
    },
  },
  units: [{ ...cited('Salário mínimo 2026', WRITTEN, 'memory'), unit: 'SM', ...money(1621, 'BRL') }],
  recordRetention: { ...cited('CTN arts. 173, 195', '2026-11-30', 'memory'), years: 5 },
  routes: [
    {
      ...cited('Lei 9.099/1995 arts. 3, 8, 9', WRITTEN, 'memory'),
      id: 'br-juizado',
      kind: 'small-claims',
      upTo: { units: 40, unit: 'SM' },
      lawyer: { units: 20, unit: 'SM' },
      needs: ['proof-of-debt', 'debtor-told'],
    },
    {
      ...cited('CPC art. 700', WRITTEN, 'memory'),
      id: 'br-monitoria',
      kind: 'court',
      lawyer: 'always',
      needs: ['proof-of-debt', 'debtor-told'],
    },
  ],
}
