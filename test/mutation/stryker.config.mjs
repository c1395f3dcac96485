// Mutation testing of the rules (src/domain): every operator, condition and call is changed once, and a test has to see it.
// Run by test/mutation/run.mjs, which says what to change. Paths are those of the repository, where Stryker is started.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
// oxlint-disable-next-line import/no-default-export
export default {
  testRunner: 'rules',
  coverageAnalysis: 'perTest',
  // What runs when a module is loaded: tables of countries, currencies, holidays, and the words of types. A wrong figure in
  // such a table is another law, not another rule; it would need all tests again for each of its thousands of letters.
  ignoreStatic: true,
  ignorers: ['words-of-bugs'],
  plugins: ['./test/mutation/rulesRunner.mjs', './test/mutation/wordsOfBugs.mjs'],
  incremental: true,
  incrementalFile: 'test-results/mutation/incremental.json',
  reporters: ['clear-text', 'html', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'test-results/mutation/report.html' },
  concurrency: 2,
  timeoutMS: 10_000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 20,
  // The sandbox has the source, the tests of the rules and what these read; node_modules is linked.
  ignorePatterns: [
    '/*',
    '!/src',
    '!/test',
    '!/package.json',
    '/test/mutation/node_modules',
    '/test/bench',
    '/test/fixtures',
  ],
  // Vitest asks for no types, and TypeScript 7 has no interface by which Stryker could rewrite its settings.
  disableTypeChecks: false,
  tsconfigFile: 'none',
  allowEmpty: true,
  checkers: [],
  thresholds: { high: 90, low: 85, break: Number(process.env['MUTATION_BREAK']) || null },
}
