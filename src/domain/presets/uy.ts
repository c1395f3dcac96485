import { NO_CONTACT_RULES } from '../contactRules.ts'
import type { CountryLaw } from './preset.ts'
import { cited, on } from './writing.ts'

const WRITTEN = '2026-11-22'

/** Uruguay. No hours, no years of prescription and no routes were found: they stay empty and are asked. */
export const UY: CountryLaw = {
  country: 'UY',
  contact: { consumer: { ...NO_CONTACT_RULES, binds: 'suppliers' }, business: NO_CONTACT_RULES },
  holidays: {
    ...cited('Ley 12.590 art. 18', WRITTEN, 'memory'),
    rules: [on(1, 1), on(5, 1), on(7, 18), on(8, 25), on(12, 25)],
  },
  interest: [
    {
      ...cited('Ley 18.212 arts. 2-5, 11', WRITTEN, 'text'),
      id: 'uy',
      party: 'any',
      mode: 'effective-annual',
      rates: [],
      askRate: 'uy-agreed',
      clock: 'due',
      requires: 'agreed',
    },
  ],
  prescription: { terms: {} },
  units: [],
  routes: [],
}
