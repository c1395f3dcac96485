// `npm run golden`: takes the golden pictures of the papers again (test/documents/golden). Look at each before a commit.
import { ensureBrowser, tool } from './checks.mjs'

const chromium = ensureBrowser()
const run = ['run', '--project', 'browser', 'test/documents/golden']
const env = { VITE_RENEW_GOLDEN: '1', ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }) }
process.exitCode = tool('node_modules/vitest/vitest.mjs', run, env) ? 0 : 1
