// Stands for `vitest` in the tests of the rules while Stryker runs them: the same `expect`, and tests that can be called again.
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'

/** @typedef {{ name: string, body: () => unknown }} FoundTest */

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** @type {any} */
export const expect = Object.assign((/** @type {unknown} */ value) => chai.expect(value), chai.expect)

/** @type {FoundTest[]} */
let found = []
/** @type {string[]} */
let outer = []

/** @returns {FoundTest[]} what was found since the last call */
export function takeTests() {
  const taken = found
  found = []
  return taken
}

/** @param {string} name @param {() => unknown} body */
export function test(name, body) {
  found.push({ name: [...outer, name].join(' '), body })
}

/** @param {string} name @param {() => void} body */
export function describe(name, body) {
  outer = [...outer, name]
  body()
  outer = outer.slice(0, -1)
}

/** @param {(name: string, body: () => any) => void} declare */
const eachOf =
  (declare) =>
  (/** @type {readonly unknown[]} */ rows) =>
  (/** @type {string} */ name, /** @type {(...row: any[]) => unknown} */ body) => {
    for (const [index, row] of rows.entries())
      declare(`${name} (${index})`, () => body(...(Array.isArray(row) ? row : [row])))
  }

test.each = eachOf(test)
describe.each = eachOf(describe)
export const it = test
