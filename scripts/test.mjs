// `npm test`: installs what is missing and runs every check. Its last line is `N passed, N failed`.
// Runs on a fresh clone, so only node: imports and our own files that need nothing else.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, ensureDependencies } from './install.mjs'

/** @typedef {{ name: string, passed: number, failed: number, skipped: number, note?: string, remark?: string }} Outcome */
/** @typedef {Pick<Outcome, 'passed' | 'failed' | 'skipped' | 'remark'>} Counts */

const reports = mkdtempSync(join(tmpdir(), 'al-dia-test-'))
/** @type {Outcome[]} */
const outcomes = []

/**
 * Starts a tool of node_modules with this Node, its output shown, standard input closed.
 * @param {string} script path below the root @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether it ended with 0
 */
function tool(script, args, env = {}) {
  console.log(`\n── ${script.replace('node_modules/', '')} ${args.join(' ')}`)
  const { status } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return status === 0
}

/** @param {string} name @param {boolean} ok */
function step(name, ok) {
  outcomes.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })
  return ok
}

/**
 * A runner counts through its JSON report. One that crashed, wrote none or ran nothing has failed too.
 * @param {string} name @param {(file: string) => boolean} run @param {(report: any) => Counts} count
 */
function runner(name, run, count) {
  const file = join(reports, `${name}.json`)
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
  outcomes.push({ name, ...counts, failed: counts.failed + (note === '' ? 0 : 1), ...(note === '' ? {} : { note }) })
}

/** @param {any} report @returns {Counts} */
const ofVitest = (report) => ({
  passed: report.numPassedTests,
  // A file that cannot be loaded has no tests to count.
  failed:
    report.numFailedTests +
    report.testResults.filter((/** @type {any} */ f) => f.status === 'failed' && f.assertionResults.length === 0)
      .length,
  skipped: report.numPendingTests + report.numTodoTests,
})

/** @param {any} report @returns {Counts} */
const ofPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
  ...(stats.flaky > 0 ? { remark: `${stats.flaky} only at the second try` } : {}),
})

/** @returns {string | undefined} the path of a Chromium that starts */
function ensureBrowser() {
  console.log('\n── a browser for the tests')
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts/ensure-browser.mjs')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  const path = stdout.trim().split('\n').at(-1)
  return status === 0 && path ? path : undefined
}

function checkAll() {
  if (!step('install', ensureDependencies())) return
  const chromium = ensureBrowser()
  step('browser', chromium !== undefined)
  const env = chromium === undefined ? {} : { CHROMIUM_PATH: chromium }

  step('types', tool('node_modules/typescript/bin/tsc', ['--noEmit']))
  step('lint', tool('node_modules/oxlint/bin/oxlint', ['--deny-warnings']))
  step('format', tool('node_modules/oxfmt/bin/oxfmt', ['--check']))
  step('unused', tool('node_modules/knip/bin/knip.js', []))

  for (const project of chromium === undefined ? ['unit'] : ['unit', 'browser']) {
    /** @param {string} file */
    const run = (file) =>
      tool(
        'node_modules/vitest/vitest.mjs',
        [
          'run',
          '--project',
          project,
          '--allowOnly=false',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${file}`,
        ],
        env,
      )
    runner(project === 'unit' ? 'unit tests' : 'component tests', run, ofVitest)
  }

  const built = step('build', tool('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']))
  if (built) step('size', tool('scripts/check-size.mjs', []))
  if (built && chromium !== undefined) {
    /** @param {string} file */
    const run = (file) =>
      tool('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
        ...env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      })
    runner('journeys', run, ofPlaywright)
  } else {
    outcomes.push({ name: 'journeys', passed: 0, failed: 1, skipped: 0, note: 'need the build and a browser' })
  }
}

try {
  checkAll()
} catch (error) {
  console.error(error)
  outcomes.push({ name: 'npm test', passed: 0, failed: 1, skipped: 0, note: 'broke off' })
} finally {
  rmSync(reports, { recursive: true, force: true })
}

console.log('\n── summary')
for (const { name, passed, failed, skipped, note, remark } of outcomes) {
  const words = [
    `${passed} passed`,
    `${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(note ? [note] : []),
    ...(remark ? [remark] : []),
  ]
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(16)} ${words.join(', ')}`)
}
/** @param {'passed' | 'failed'} what */
const sum = (what) => outcomes.reduce((total, outcome) => total + outcome[what], 0)
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
