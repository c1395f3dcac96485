// A runner for Stryker: the tests of the rules are loaded once, and called again for every change. The runner for Vitest
// starts a process and loads all of them for each of thousands of changes: days instead of an hour.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { createServer } from 'vite'

const beside = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url))
const below = (/** @type {string} */ folder, /** @type {string} */ ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(folder, name))

/** Tests about time, or about how many of many random histories meet something: long, and no change in a rule is theirs. */
const LEFT_OUT = /half a second|histories are not empty|an allocation of money in favour/

/** How many times as often as in all tests together changed code may run before it counts as running away. */
const RUNAWAY = 5
/** What Stryker allows, which a busy machine needs minutes for. */
const STRYKER_ALLOWS = 100
const AT_LEAST = 10_000

/** @param {number | undefined} hitLimit */
const runawayLimit = (hitLimit) =>
  hitLimit === undefined ? undefined : Math.max((hitLimit / STRYKER_ALLOWS) * RUNAWAY, AT_LEAST)

/** @typedef {{ id: string, file: string, body: () => unknown, took: number }} LoadedTest */

class RulesRunner {
  /** @type {readonly LoadedTest[]} */
  tests = []
  /** @type {import('vite').ViteDevServer | undefined} */
  server

  /** Nothing has to be loaded again: what is static is left out (stryker.config.mjs). */
  capabilities() {
    return { reloadEnvironment: true }
  }

  /** What Stryker's changed code reads and writes. @returns {any} */
  get marks() {
    return (/** @type {any} */ (globalThis)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {})
  }

  async init() {
    this.server = await createServer({
      configFile: false,
      logLevel: 'error',
      appType: 'custom',
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      resolve: {
        alias: [
          { find: /^fast-check$/, replacement: beside('fewerRuns.mjs') },
          { find: /^vitest$/, replacement: beside('testsDouble.mjs') },
        ],
      },
    })
    const load = (/** @type {string} */ path) => this.server?.ssrLoadModule(join(process.cwd(), path))
    // As vitest.config.ts does: some of the rules' cases are written down in books first.
    await load('test/support/fakeIndexedDb.ts')
    // Before any test: what a rule makes when it is loaded counts as static, also where a test would load it late.
    for (const path of below('src/domain', '.ts')) await load(path)
    const { takeTests } = /** @type {any} */ (await this.server.ssrLoadModule(beside('testsDouble.mjs')))
    for (const file of [...below('test/cases', '.test.ts'), ...below('test/domain', '.test.ts')]) {
      await load(file)
      const found = takeTests().map((/** @type {any} */ { name, body }, /** @type {number} */ index) => ({
        id: `${file}#${index} ${name}`,
        file,
        body,
        took: 0,
      }))
      if (found.length === 0) throw new Error(`no tests in ${file}`)
      this.tests = [...this.tests, ...found.filter((/** @type {LoadedTest} */ { id }) => !LEFT_OUT.test(id))]
    }
  }

  async dryRun() {
    this.marks.activeMutant = undefined
    const tests = []
    for (const test of this.tests) tests.push(await this.run(test))
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.marks.mutantCoverage }
  }

  /** @param {{ activeMutant: { id: string }, testFilter?: readonly string[], hitLimit?: number }} options */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const wanted = new Set(testFilter)
    const covering = this.tests.filter(({ id }) => testFilter === undefined || wanted.has(id))
    const limit = runawayLimit(hitLimit)
    Object.assign(this.marks, { activeMutant: activeMutant.id, hitCount: 0, hitLimit: limit })
    const tests = []
    let failing
    try {
      // The quickest first: one that fails is enough.
      for (const test of covering.toSorted((a, b) => a.took - b.took)) {
        const result = await this.run(test)
        tests.push(result)
        if (result.status !== TestStatus.Failed) continue
        failing = test
        break
      }
    } finally {
      this.marks.activeMutant = undefined
    }
    const tooOften = determineHitLimitReached(this.marks.hitCount, limit)
    if (tooOften !== undefined) return toMutantRunResult(tooOften)
    // What the change left behind must not count against the next one: without it the same test has to pass.
    if (failing !== undefined && (await this.run(failing)).status === TestStatus.Failed)
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: `${failing.id} fails without a change.` })
    return toMutantRunResult({ status: DryRunStatus.Complete, tests })
  }

  /** @param {LoadedTest} test */
  async run(test) {
    const began = Date.now()
    const about = () => ({ id: test.id, name: test.id, fileName: test.file, timeSpentMs: test.took })
    this.marks.currentTestId = test.id
    try {
      await test.body()
      test.took = Date.now() - began
      return { ...about(), status: TestStatus.Success }
    } catch (error) {
      return { ...about(), status: TestStatus.Failed, failureMessage: String(error).slice(0, 2000) }
    } finally {
      this.marks.currentTestId = undefined
    }
  }

  async dispose() {
    await this.server?.close()
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RulesRunner)]
