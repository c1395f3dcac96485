/**
 * What is measured. `work` names a function of page.ts, called with the size of the books; it answers milliseconds.
 * Gates are ratios between medians of one run, so that a slow machine is no failure; `limit` is the one absolute sort,
 * milliseconds, for what a person feels.
 * @typedef {object} Variant
 * @property {string} work
 * @property {number} customers size of the books: each has 10 charges, 19 payments, one charge open
 * @property {'Years' | 'YearsAtOnce' | 'Day' | 'Papers' | 'Files'} [books] five years of daily work instead, of as many runs or of one a month
 *   (years.ts); or the same ones apart, because what is measured changes them; or none
 * @property {'B'} [unit] bytes; milliseconds when left out
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
const YEARS = { customers: 54_780, books: /** @type {const} */ ('Years') }
/** Customers of the seed, with 31 facts each. */
const FACTS = { 1_000: 32, 10_000: 323, 100_000: 3_226, 300_000: 9_678 }

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
  ...[SMALL, FULL].flatMap((customers) =>
    [1, 4].map((throttle) => ({
      name: `Hoy from a cold start, ${customers} customers, ${throttle}×`,
      measured: { work: 'coldToday', customers, throttle },
      reference: { work: 'coldRawToday', customers, throttle },
      aim: 1.3,
      gate: 2,
    })),
  ),
  ...[SMALL, FULL].map((customers) => ({
    name: `the first opening of a day, ${customers} customers, 4×`,
    measured: { work: 'newDay', customers, books: /** @type {const} */ ('Day'), throttle: 4 },
    gate: 2_000,
  })),
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
    name: `slowest letter of a search as it is typed, ${FULL} customers, 4×`,
    measured: { work: 'searchAsTyped', customers: FULL, throttle: 4 },
    aim: 100,
    gate: 200,
  },
  ...[
    { work: 'searchNumber', what: 'the number of one of 100000 invoices' },
    { work: 'searchAmount', what: 'an amount among 290000 entries' },
    { work: 'searchTaxId', what: `the tax number of one of ${FULL} customers` },
  ].map(({ work, what }) => ({
    name: `slowest letter of a search by figures as it is typed, ${what}, 4×`,
    measured: { work, customers: FULL, throttle: 4 },
    aim: 50,
    gate: 100,
  })),
  {
    name: 'aging report over 10000 open debts, 4×',
    measured: { work: 'agingReport', customers: FULL, throttle: 4 },
    aim: 50,
    gate: 100,
  },
  ...Object.entries(FACTS).map(([facts, customers]) => ({
    name: `from link to proven equal, ${facts} facts, against the bare channel`,
    measured: { work: 'syncProven', customers },
    reference: { work: 'syncBare', customers },
    gate: 3,
  })),
  ...Object.entries(FACTS).map(([facts, customers]) => ({
    name: `from link to all of it judged and in rows, ${facts} facts, against proven`,
    measured: { work: 'syncCopy', customers },
    reference: { work: 'syncProven', customers },
    gate: Infinity,
  })),
  ...[1_000, 10_000].map((facts) => ({
    name: `from link to proven equal, ${facts} facts, unrehearsed, against the bare channel`,
    measured: { work: 'syncProvenUnrehearsed', customers: FACTS[/** @type {keyof typeof FACTS} */ (facts)] },
    reference: { work: 'syncBare', customers: FACTS[/** @type {keyof typeof FACTS} */ (facts)] },
    gate: Infinity,
  })),
  {
    name: 'from link to proven equal, nothing new',
    measured: { work: 'syncAgain', customers: FACTS[1_000] },
    gate: Infinity,
  },
  {
    name: 'from link to proven equal, 1000 facts, against plain y-webrtc',
    measured: { work: 'syncProven', customers: FACTS[1_000] },
    reference: { work: 'syncPlain', customers: FACTS[1_000] },
    gate: Infinity,
  },
  ...[1, 4].map((throttle) => ({
    name: `longest freeze of the page while 10000 facts come, ${throttle}×`,
    measured: { work: 'syncFreeze', customers: FACTS[10_000], throttle },
    gate: throttle === 1 ? 50 : 200,
  })),
  ...[1, 4].map((throttle) => ({
    name: `longest freeze of the page while all rows of 10000 facts are made anew, ${throttle}×`,
    measured: { work: 'remakeFreeze', customers: FACTS[10_000], throttle },
    gate: throttle === 1 ? 100 : 200,
  })),
  {
    name: 'all rows of 10000 facts made anew',
    measured: { work: 'remake', customers: FACTS[10_000] },
    gate: Infinity,
  },
  {
    name: 'a live payment on the other device',
    measured: { work: 'syncLive', customers: FACTS[1_000] },
    gate: 150,
  },
  {
    name: 'a letter',
    measured: { work: 'paperLetter', customers: 0, books: 'Papers' },
    gate: 300,
  },
  {
    name: 'an expediente of 200 pages',
    measured: { work: 'paperExpediente', customers: 0, books: 'Papers' },
    gate: 10_000,
  },
  {
    name: 'an expediente of 200 pages, against bare jsPDF writing its text',
    measured: { work: 'paperExpediente', customers: 0, books: 'Papers' },
    reference: { work: 'paperBare', customers: 0, books: 'Papers' },
    gate: 2,
  },
  ...[1, 4].map((throttle) => ({
    name: `longest freeze of the page while a customer of 200 pages is read for the expediente, ${throttle}×`,
    measured: { work: 'paperCaseFreeze', customers: 0, books: 'Papers', throttle },
    gate: throttle === 1 ? 50 : 200,
  })),
  {
    name: 'files in: 10,000 rows of a CSV file read, mapped and written, against papaparse and a bare put of the same rows',
    measured: { work: 'filesCsv', customers: 10_000, books: 'Files' },
    reference: { work: 'filesCsvBare', customers: 10_000, books: 'Files' },
    gate: 3,
  },
  {
    name: 'files in: the same, against papaparse and the lines of the file in one store',
    measured: { work: 'filesCsv', customers: 10_000, books: 'Files' },
    reference: { work: 'filesCsvLeast', customers: 10_000, books: 'Files' },
    gate: Infinity,
  },
  {
    name: 'files in: longest freeze of the page meanwhile',
    measured: { work: 'filesCsvFreeze', customers: 10_000, books: 'Files' },
    gate: 50,
  },
  {
    name: 'files in: 1,000 invoices (CFDI) read, against bare DOMParser',
    measured: { work: 'filesInvoices', customers: 1_000, books: 'Files' },
    reference: { work: 'filesInvoicesBare', customers: 1_000, books: 'Files' },
    gate: 2,
  },
  {
    name: 'files in: longest freeze of the page while 1,000 invoices are read',
    measured: { work: 'filesInvoicesFreeze', customers: 1_000, books: 'Files' },
    gate: 50,
  },
  {
    name: 'longest state vector of a month after five years, 54,780 runs of three devices',
    measured: { ...YEARS, work: 'yearsVector', unit: 'B' },
    gate: 10_000,
  },
  {
    name: 'what a device says of five years before anything is sent',
    measured: { ...YEARS, work: 'yearsHeads', unit: 'B' },
    gate: 5_000,
  },
  {
    name: 'debtors from a cold start after five years of runs, against the same in one run a month',
    measured: { ...YEARS, work: 'coldDebtors' },
    reference: { ...YEARS, books: 'YearsAtOnce', work: 'coldDebtors' },
    gate: 1.5,
  },
  {
    name: 'to meet again after 100 facts',
    measured: { work: 'syncReconnect', customers: FACTS[10_000], unit: 'B' },
    gate: 5_000,
  },
]
