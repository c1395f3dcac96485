import fc from '../../node_modules/fast-check/lib/fast-check.js'

/** Runs of a property for each change: what breaks a rule is seen in few, and thousands of changes are tried. */
const RUNS = 10

/** fast-check, the same on each run: a seed, few runs, and no search for the shortest counterexample. */
// oxlint-disable-next-line import/no-default-export
export default {
  ...fc,
  /** @param {any} property @param {any} [parameters] */
  assert: (property, parameters) =>
    fc.assert(property, {
      seed: 20_261_130,
      ...parameters,
      numRuns: Math.min(parameters?.numRuns ?? RUNS, RUNS),
      endOnFailure: true,
    }),
}
