// Runs tools of node_modules, counts what came of them and says so. Only node: imports and our own: it must run on a fresh clone.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { ROOT } from './install.mjs'

/** @typedef {{ name: string, passed: number, failed: number, skipped: number, names?: readonly string[], note?: string, remark?: string }} Outcome */
/** @typedef {Pick<Outcome, 'passed' | 'failed' | 'skipped' | 'names' | 'remark'>} Counts */

/**
 * Starts a tool of node_modules with this Node, its output shown, standard input closed.
 * @param {string} script path below the root @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether it ended with 0
 */
export function tool(script, args, env = {}) {
  console.log(`\n── ${script.replace('node_modules/', '')} ${args.join(' ')}`)
  const { status } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return status === 0
}

/** @returns {string | undefined} the path of a Chromium that starts */
export function ensureBrowser() {
  console.log('\n── a browser for the tests')
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts/ensure-browser.mjs')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  const path = stdout.trim().split('\n').at(-1)
  return status === 0 && path ? path : undefined
}

/** @param {any} report @returns {Counts} */
export const ofVitest = (report) => ({
  passed: report.numPassedTests,
  // A file that cannot be loaded has no tests to count.
  failed:
    report.numFailedTests +
    report.testResults.filter((/** @type {any} */ f) => f.status === 'failed' && f.assertionResults.length === 0)
      .length,
  skipped: report.numPendingTests + report.numTodoTests,
  names: report.testResults
    .filter((/** @type {any} */ f) => f.status === 'failed')
    .flatMap((/** @type {any} */ f) => {
      const failed = f.assertionResults.filter((/** @type {any} */ a) => a.status === 'failed')
      const file = relative(ROOT, f.name)
      return failed.length === 0 ? [file] : failed.map((/** @type {any} */ a) => `${file} › ${a.fullName}`)
    }),
})

/** @param {any} suite @returns {string[]} the tests that failed at every try */
const failedIn = (suite) => [
  ...(suite.specs ?? [])
    .filter((/** @type {any} */ spec) => spec.tests.some((/** @type {any} */ t) => t.status === 'unexpected'))
    .map((/** @type {any} */ spec) => `${spec.file}:${spec.line} › ${spec.title}`),
  ...(suite.suites ?? []).flatMap(failedIn),
]

/** @param {any} report @returns {Counts} */
export const ofPlaywright = ({ stats, errors, suites }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
  names: suites.flatMap(failedIn),
  ...(stats.flaky > 0 ? { remark: `${stats.flaky} only at the second try` } : {}),
})

/** What one run of checks came to. */
export class Checks {
  /** @type {Outcome[]} */
  #outcomes = []
  #reports = mkdtempSync(join(tmpdir(), 'al-dia-test-'))

  /** @param {string} name @param {boolean} ok @param {string} [note] what to do about it */
  step(name, ok, note) {
    const said = ok || note === undefined ? {} : { note }
    this.#outcomes.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, ...said })
    return ok
  }

  /**
   * A runner counts through its JSON report. One that crashed, wrote none or ran nothing has failed too.
   * @param {string} name @param {(file: string) => boolean} run @param {(report: any) => Counts} count
   */
  runner(name, run, count) {
    const file = join(this.#reports, `${name}.json`)
    const ok = run(file)
    /** @type {Counts} */
    let counts = { passed: 0, failed: 0, skipped: 0 }
    let note = ''
    try {
      counts = count(JSON.parse(readFileSync(file, 'utf8')))
      if (counts.passed + counts.failed === 0) note = 'no test ran'
      else if (!ok && counts.failed === 0) note = 'the tests passed, but the run did not'
    } catch {
      note = 'no report: it crashed'
    }
    const failed = counts.failed + (note === '' ? 0 : 1)
    this.#outcomes.push({ name, ...counts, failed, ...(note === '' ? {} : { note }) })
  }

  /** Does the work, says what came of it and sets the exit code. @param {string} name @param {() => void} work */
  all(name, work) {
    try {
      work()
    } catch (error) {
      console.error(error)
      this.step(name, false, 'broke off')
    } finally {
      rmSync(this.#reports, { recursive: true, force: true })
    }
    console.log('\n── summary')
    for (const { name, passed, failed, skipped, names, note, remark } of this.#outcomes) {
      const words = [
        `${passed} passed`,
        `${failed} failed`,
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
        ...(note ? [note] : []),
        ...(remark ? [remark] : []),
      ]
      console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(16)} ${words.join(', ')}`)
      // Said once more: what a long log told in its middle, nobody finds.
      for (const test of names ?? []) console.log(`    ✗ ${test}`)
    }
    /** @param {'passed' | 'failed'} what */
    const sum = (what) => this.#outcomes.reduce((total, outcome) => total + outcome[what], 0)
    process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0
    console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  }
}
