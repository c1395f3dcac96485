import { playwright } from '@vitest/browser-playwright'
import { defineConfig, mergeConfig } from 'vitest/config'
import { CHROMIUM_ARGS, findChromium } from './scripts/browsers.mjs'
import viteConfig from './vite.config.ts'

const executablePath = findChromium()

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            // Random histories on a busy machine of two cores.
            testTimeout: 30_000,
            environment: 'node',
            include: ['test/**/*.test.ts'],
            setupFiles: ['test/support/fakeIndexedDb.ts'],
            // Through Vite, so that the aliases for what they import hold in Node too.
            server: { deps: { inline: ['y-webrtc', 'write-excel-file'] } },
          },
        },
        {
          extends: true,
          // Found late, a dependency would be bundled during the run and reload the page under a test.
          optimizeDeps: {
            include: [
              'react',
              'react-dom',
              'react-dom/client',
              'react/jsx-dev-runtime',
              '@testing-library/react',
              '@testing-library/user-event',
              '@mui/material/Button',
              '@mui/material/CssBaseline',
              '@mui/material/GlobalStyles',
              '@mui/material/IconButton',
              '@mui/material/TextField',
              '@mui/material/styles',
              'wouter',
              'wouter/use-hash-location',
              'comlink',
              'jspdf',
              'jspdf-autotable',
              'pdfjs-dist/legacy/build/pdf.mjs',
              'qr',
              'saxes',
              'dexie',
              'dexie-react-hooks',
              'yjs',
              'lib0/hash/sha256',
              'libphonenumber-js/max',
              '@date-fns/utc/date/mini',
              'date-fns/addDays',
              'date-fns/addMonths',
              'date-fns/differenceInCalendarDays',
              'date-fns/endOfMonth',
            ],
          },
          test: {
            name: 'browser',
            include: ['test/**/*.browser.test.tsx'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  ...(executablePath === undefined ? {} : { executablePath }),
                  args: CHROMIUM_ARGS,
                  chromiumSandbox: false,
                },
                contextOptions: { locale: 'es-MX', timezoneId: 'America/Mexico_City' },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
      coverage: {
        provider: 'v8',
        include: ['src/**/*.{ts,tsx}'],
        exclude: ['src/documents/unusedOptional.ts', 'src/main.tsx'],
        reporter: ['text-summary', 'html'],
        // What holds in `npm run coverage`, of both projects together, less a point at most (CONTRIBUTING.md, "Coverage").
        thresholds: {
          'src/domain/**': { lines: 99, functions: 97, branches: 95 },
          'src/ledger/**': { lines: 98, functions: 97, branches: 95 },
          'src/storage/**': { lines: 96, functions: 92, branches: 95 },
          'src/sync/**': { lines: 98.5, functions: 97.5, branches: 95 },
        },
      },
    },
  }),
)
