/**
 * What is measured. `work` names a function of page.ts, called with the size of the books; it answers milliseconds.
 * Gates are ratios between medians of one run, so that a slow machine is no failure; `limit` is the one absolute sort,
 * milliseconds, for what a person feels.
 * @typedef {object} Variant
 * @property {string} work
 * @property {number} customers size of the books: each has 10 charges, 19 payments, one charge open
 * @property {number} [throttle] how many times slower the page's processor is made; 1 when left out
 *
 * @typedef {object} BenchCase
 * @property {string} name
 * @property {Variant} measured
 * @property {Variant} [reference]
 * @property {number} [aim] ratio to the reference, or milliseconds where there is none
 * @property {number} gate
 */

const SMALL = 1000
const FULL = 10_000

/** @type {readonly BenchCase[]} */
export const CASES = [
  ...[SMALL, FULL].flatMap((customers) =>
    [1, 4].map((throttle) => ({
      name: `debtors from a cold start, ${customers} customers, ${throttle}×`,
      measured: { work: 'coldDebtors', customers, throttle },
      reference: { work: 'coldRawRead', customers, throttle },
      aim: 1.3,
      gate: 1.5,
    })),
  ),
  {
    name: 'debtors from a cold start, ten times the customers and history',
    measured: { work: 'coldDebtors', customers: FULL },
    reference: { work: 'coldDebtors', customers: SMALL },
    aim: 1.2,
    gate: 1.5,
  },
  ...[SMALL, FULL].map((customers) => ({
    name: `payment to screen, ${customers} customers, 4×`,
    measured: { work: 'paymentToScreen', customers, throttle: 4 },
    aim: 60,
    gate: 150,
  })),
  {
    name: `payment to screen against to disk, ${FULL} customers, 4×`,
    measured: { work: 'paymentToScreen', customers: FULL, throttle: 4 },
    reference: { work: 'paymentToDisk', customers: FULL, throttle: 4 },
    aim: 1.6,
    gate: 2.5,
  },
  {
    name: 'aging report over 10000 open debts, 4×',
    measured: { work: 'agingReport', customers: FULL, throttle: 4 },
    aim: 50,
    gate: 100,
  },
]
