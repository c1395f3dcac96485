// `npm test`: installs what is missing and runs every check. Its last line is `N passed, N failed`.
// Runs on a fresh clone, so only node: imports and our own files that need nothing else.
import { Checks, ensureBrowser, ofPlaywright, ofVitest, tool } from './checks.mjs'
import { ensureDependencies } from './install.mjs'

const checks = new Checks()

checks.all('npm test', () => {
  if (!checks.step('install', ensureDependencies())) return
  const chromium = ensureBrowser()
  checks.step('browser', chromium !== undefined)
  const env = chromium === undefined ? {} : { CHROMIUM_PATH: chromium }

  checks.step('types', tool('node_modules/typescript/bin/tsc', ['--noEmit']))
  checks.step('lint', tool('node_modules/oxlint/bin/oxlint', ['--deny-warnings']))
  checks.step('format', tool('node_modules/oxfmt/bin/oxfmt', ['--check']))
  checks.step('unused', tool('node_modules/knip/bin/knip.js', []))

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
    checks.runner(project === 'unit' ? 'unit tests' : 'component tests', run, ofVitest)
  }

  const built = checks.step('build', tool('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']))
  if (built) checks.step('size', tool('scripts/check-size.mjs', []))
  if (built && chromium !== undefined) {
    /** @param {string} file */
    const run = (file) =>
      tool('node_modules/@playwright/test/cli.js', ['test', '--reporter=list,json'], {
        ...env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      })
    checks.runner('journeys', run, ofPlaywright)
    checks.step('guide pictures', tool('scripts/guide.mjs', ['--check'], env), 'npm run guide')
  } else {
    checks.step('journeys', false, 'need the build and a browser')
  }
})
