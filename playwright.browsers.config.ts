import { defineConfig } from '@playwright/test'
import everyTime from './playwright.config.ts'
import { FIREFOX_ARGS, FIREFOX_PREFS, findFirefox } from './scripts/browsers.mjs'

const firefox = findFirefox()
const chromium = everyTime.projects?.[0]?.use ?? {}

/** All journeys are played in Firefox but these: what it cannot be made to do from outside. Files, and why. */
const NOT_IN_FIREFOX: Readonly<Record<string, string>> = {
  copies: 'needs a browser that hands out folders; what is said without is in lacking',
  installable:
    'asks Chromium, over CDP, whether it would install the app; what is said where it is not offered is in lacking',
  'local-network': 'gives and takes a permission that Chromium alone has',
  'not-saved': 'makes the disk full over CDP; Firefox takes the room for a page from its settings once, when it starts',
}
/** The same of single tests. */
const NO_TEST_IN_FIREFOX: Readonly<Record<string, string>> = {
  'a passkey of the device opens it instead of the PIN': 'makes a device with a passkey over CDP',
}

/** What `npm run test:browsers` runs, engine by engine (scripts/test-browsers.mjs). `npm test` needs Chromium alone. */
export default defineConfig({
  ...everyTime,
  outputDir: './test-results/browsers',
  // These engines start slowly, and two Firefoxes at once want more than a small machine has.
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  projects: [
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            testIgnore: Object.keys(NOT_IN_FIREFOX).map((name) => `**/${name}.spec.ts`),
            grepInvert: Object.keys(NO_TEST_IN_FIREFOX).map((name) => new RegExp(`${name}$`)),
            use: {
              browserName: 'firefox' as const,
              // Playwright's way to a stock Firefox: WebDriver BiDi.
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox, args: FIREFOX_ARGS, firefoxUserPrefs: FIREFOX_PREFS },
            },
          },
        ]),
    ...['chromium-firefox', 'webkitgtk', 'what-works'].map((name) => ({
      name,
      testDir: './test/browsers',
      testMatch: `${name}*.spec.ts`,
      use: chromium,
    })),
  ],
})
