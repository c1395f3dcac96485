import { defineConfig } from '@playwright/test'
import everyTime from './playwright.config.ts'
import { FIREFOX_ARGS, FIREFOX_PREFS, findFirefox } from './scripts/browsers.mjs'
import { leavingOut, NOT_IN_FIREFOX, NOT_IN_WEBKITGTK } from './test/browsers/support/notPlayed.ts'
import type { Journey } from './test/journeys/support/app.ts'

const firefox = findFirefox()
const chromium = everyTime.projects?.[0]?.use ?? {}

/** What `npm run test:browsers` runs, engine by engine (scripts/test-browsers.mjs). `npm test` needs Chromium alone. */
export default defineConfig<Pick<Journey, 'engine'>>({
  ...everyTime,
  outputDir: './test-results/browsers',
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  projects: [
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            // Two at once want more than a small machine has.
            workers: 1,
            ...leavingOut(NOT_IN_FIREFOX),
            use: {
              browserName: 'firefox' as const,
              // Playwright's way to a stock Firefox: WebDriver BiDi.
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox, args: FIREFOX_ARGS, firefoxUserPrefs: FIREFOX_PREFS },
            },
          },
        ]),
    {
      name: 'webkitgtk',
      ...leavingOut(NOT_IN_WEBKITGTK),
      // Playwright starts its Chromium beside it, which has nothing to do.
      use: { ...chromium, engine: 'webkitgtk' },
    },
    ...['chromium-firefox', 'chromium-webkitgtk', 'what-works'].map((name) => ({
      name,
      testDir: './test/browsers',
      testMatch: `${name}*.spec.ts`,
      workers: 1,
      use: chromium,
    })),
  ],
})
