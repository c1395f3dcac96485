import { defineConfig } from '@playwright/test'
import everyTime from './playwright.config.ts'
import { FIREFOX_PREFS, findFirefox } from './scripts/browsers.mjs'

const firefox = findFirefox()
const chromium = everyTime.projects?.[0]?.use ?? {}

/** Journeys of one device, in another engine: what a day needs, what the disk must keep, and what goes in and out. */
const IN_FIREFOX = ['first-day', 'two-tabs', 'backup', 'import', 'install']

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
            testMatch: IN_FIREFOX.map((name) => `**/${name}.spec.ts`),
            use: {
              browserName: 'firefox' as const,
              // Playwright's way to a stock Firefox: WebDriver BiDi.
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox, firefoxUserPrefs: FIREFOX_PREFS },
            },
          },
        ]),
    ...['chromium-firefox', 'webkitgtk'].map((name) => ({
      name,
      testDir: './test/browsers',
      testMatch: `${name}.spec.ts`,
      use: chromium,
    })),
  ],
})
