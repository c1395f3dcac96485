// `npm run test:browsers`: the engines that `npm test` does without. Its last line is `N passed, N failed`, and an engine
// that is not there is a failure, because a promise about it was not kept.
import { spawnSync } from 'node:child_process'
import { findFirefox, findWebKitGtk } from './browsers.mjs'
import { Checks, ensureBrowser, ofPlaywright, tool } from './checks.mjs'
import { ensureDependencies } from './install.mjs'

const NO_FIREFOX =
  'there is no Firefox: install one (Debian: apt-get install firefox-esr), or name it with FIREFOX_PATH'

/** The oldest that was seen to work: 140 does not know what Playwright 1.64 says to it (network.addDataCollector). */
const OLDEST_FIREFOX = 153

/** @param {string} path @returns {number} 0 where it does not say */
function majorOf(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return Number(/Firefox (\d+)/.exec(stdout)?.[1] ?? 0)
}

/** @returns {string | undefined} why no Firefox can be driven */
function noFirefox() {
  const path = findFirefox()
  if (path === undefined) return NO_FIREFOX
  const major = majorOf(path)
  if (major >= OLDEST_FIREFOX) return undefined
  return `${path} is of version ${major}: Playwright drives it from ${OLDEST_FIREFOX} on (Debian: apt-get update, then install again)`
}

const checks = new Checks()

checks.all('npm run test:browsers', () => {
  if (!checks.step('install', ensureDependencies())) return
  const chromium = ensureBrowser()
  checks.step('Chromium', chromium !== undefined, 'none starts: name one with CHROMIUM_PATH')
  const why = noFirefox()
  const firefox = checks.step('Firefox', why === undefined, why)
  const { found, missing } = findWebKitGtk()
  const webkit = checks.step(
    'WebKitGTK',
    found !== undefined,
    `${missing.join(' and ')} missing: Debian has them in webkit2gtk-driver and xvfb`,
  )
  const built = checks.step('build', tool('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn']))
  if (!built) return
  const projects = [
    ...(firefox ? ['firefox'] : []),
    ...(firefox && chromium !== undefined ? ['chromium-firefox'] : []),
    ...(webkit && chromium !== undefined ? ['webkitgtk', 'chromium-webkitgtk'] : []),
    ...(webkit && firefox && chromium !== undefined ? ['what-works'] : []),
  ]
  for (const project of projects) {
    checks.runner(
      project,
      (file) =>
        tool(
          'node_modules/@playwright/test/cli.js',
          ['test', '--config', 'playwright.browsers.config.ts', '--project', project, '--reporter=list,json'],
          { ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }), PLAYWRIGHT_JSON_OUTPUT_FILE: file },
        ),
      ofPlaywright,
    )
  }
})
