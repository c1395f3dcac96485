import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './scripts/browsers.mjs'

const executablePath = findChromium()

export default defineConfig({
  testDir: './test/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: './test-results/journeys',
  fullyParallel: true,
  forbidOnly: true,
  // A second try on a busy machine, and said aloud: npm test names what needed one.
  retries: 1,
  workers: 2,
  reporter: [['list']],
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'es-MX',
    timezoneId: 'America/Mexico_City',
    viewport: { width: 360, height: 740 },
    // A step that never comes fails by itself, long before its journey.
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        launchOptions: {
          ...(executablePath === undefined ? {} : { executablePath }),
          args: CHROMIUM_ARGS,
          chromiumSandbox: false,
        },
      },
    },
  ],
})
