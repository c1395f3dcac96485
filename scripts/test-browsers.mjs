// `npm run test:browsers`: the engines that `npm test` does without. Its last line is `N passed, N failed`, and an engine
// that is not there is a failure, because a promise about it was not kept.
import { findFirefox, findWebKitGtk } from './browsers.mjs'
import { Checks, ensureBrowser, ofPlaywright, tool } from './checks.mjs'
import { ensureDependencies } from './install.mjs'

const NO_FIREFOX =
  'there is no Firefox: install one (Debian: apt-get install firefox-esr), or name it with FIREFOX_PATH'

const checks = new Checks()

checks.all('npm run test:browsers', () => {
  if (!checks.step('install', ensureDependencies())) return
  const chromium = ensureBrowser()
  checks.step('Chromium', chromium !== undefined, 'none starts: name one with CHROMIUM_PATH')
  const firefox = checks.step('Firefox', findFirefox() !== undefined, NO_FIREFOX)
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
    ...(webkit && chromium !== undefined ? ['webkitgtk'] : []),
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
