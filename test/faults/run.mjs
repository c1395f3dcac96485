// `npm run test:faults`: faults × rounds, seeded, in a real Chromium with a profile on the disk. FAULT_ROUNDS (25) of each,
// FAULT_SEED (1); an argument picks the faults whose name holds it. Its last line is `N passed, N failed`, a fault a check.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../../scripts/install.mjs'
import { serveStatic } from '../../scripts/static-server.mjs'
import { twoWires } from '../bench/twoWires.mjs'
import { inTime, openBrowser, openPage, randomOf, removeProfile, sleep } from './browser.mjs'
import { FAULTS } from './faults.mjs'
import { playUpgrades } from './upgrades.mjs'

const rounds = Math.max(1, Number(process.env['FAULT_ROUNDS'] ?? 25))
const seed = Number(process.env['FAULT_SEED'] ?? 1)
const wanted = process.argv[2] ?? ''
const DAY_MS = 86_400_000
/** Books grow with every round: after so many, others are begun. */
const ROUNDS_OF_BOOKS = 10
const dist = mkdtempSync(join(tmpdir(), 'al-dia-faults-'))
await build({
  configFile: false,
  root: join(ROOT, 'test/faults'),
  base: './',
  logLevel: 'error',
  plugins: [twoWires],
  build: {
    outDir: join(dist, 'site'),
    target: 'es2023',
    rolldownOptions: { input: join(ROOT, 'test/faults/faults.html') },
  },
})
const site = await serveStatic(join(dist, 'site'), { port: 0 })
const PAGE = `${site.url}faults.html`

/** @param {import('playwright-core').Page} page @param {string} work @returns {Promise<string>} why it ended */
const start = (page, work) =>
  page
    .evaluate((name) => /** @type {any} */ (window).faults[name](), work)
    .catch((/** @type {Error} */ error) => (/closed|crashed/.test(error.message) ? 'killed' : error.message))

/** @param {import('playwright-core').Page} page @param {readonly string[]} said @param {boolean} withOther */
const check = (page, said, withOther) =>
  inTime(
    page.evaluate(
      ([ids, other]) => /** @type {any} */ (window).check(ids, other),
      /** @type {const} */ ([[...said], withOther]),
    ),
    'check',
  )

/**
 * @param {import('./faults.mjs').Fault} fault
 * @returns {Promise<{ said: number, problems: string[] }>}
 */
async function play(fault) {
  const random = randomOf(seed + fault.name.length)
  if (fault.work === 'upgrade') {
    await build({ root: ROOT, logLevel: 'error', build: { outDir: join(dist, 'site/app'), emptyOutDir: true } })
    const { note, ...played } = await playUpgrades({ harness: PAGE, app: `${site.url}app/` }, rounds, random)
    console.log(`${fault.name}: after the kills the disk was ${note}`)
    return played
  }
  let said = 0
  for (let left = rounds; left > 0; left -= ROUNDS_OF_BOOKS) {
    const books = await playOn(fault, Math.min(left, ROUNDS_OF_BOOKS), random)
    said += books.said
    if (books.problems.length > 0) return { said, problems: books.problems }
  }
  return { said, problems: [] }
}

/**
 * Rounds on the same books.
 * @param {import('./faults.mjs').Fault} fault @param {number} rounds @param {() => number} random
 * @returns {Promise<{ said: number, problems: string[] }>}
 */
async function playOn({ work, tabs = 1, end, clockDays = [] }, rounds, random) {
  const profile = mkdtempSync(join(tmpdir(), 'al-dia-fault-'))
  /** @type {string[]} */
  const problems = []
  /** @type {string[]} */
  let said = []
  let deletedAt = 0
  let total = 0
  const withOther = work === 'sync' || work === 'besieged'
  let strikeOpen = () => {}
  const openIt = async () => {
    const opened = await openBrowser(profile, (id, begunAt = 0) => {
      // Begun before the books were deleted, it went with them, though word of it comes later.
      if (begunAt < deletedAt) return
      said.push(id)
      total += 1
    })
    let isOpen = true
    strikeOpen = () => isOpen && opened.strike()
    opened.context.once('close', () => {
      isOpen = false
    })
    return opened
  }
  try {
    for (let round = 0; round <= rounds && problems.length === 0; round += 1) {
      let { context, gone, strike } = await openIt()
      const clockOff = (clockDays[round % Math.max(1, clockDays.length)] ?? 0) * DAY_MS
      let first = await openPage(context, PAGE, clockOff)
      if (round > 0) {
        const found = await check(first, said, withOther)
        if (found.lost.length > 0) problems.push(`round ${round}: ${found.lost.length} of ${said.length} lost`)
        if (found.wrongRows.length > 0) problems.push(`round ${round}: rows of ${found.wrongRows.join(', ')} are wrong`)
        if (found.wrongBalances > 0) problems.push(`round ${round}: ${found.wrongBalances} balances are wrong`)
        if (found.otherRows.length > 0)
          problems.push(`round ${round}: two devices show different rows of ${found.otherRows.join(', ')}`)
      }
      if (round === rounds) {
        await context.close()
        break
      }
      let used = 0
      if (end === 'full') {
        // How much room there is a browser remembers for half a minute: one that has not asked yet is told.
        used = await first.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
        await context.close()
        ;({ context, gone, strike } = await openIt())
        first = await openPage(context, PAGE)
      }
      const pages = [first]
      while (pages.length < tabs) pages.push(await openPage(context, PAGE))
      const session = await context.newCDPSession(first)
      if (end === 'full') {
        const quotaSize = used + 2_000 + Math.floor(random() * (work === 'import' ? 600_000 : 100_000))
        await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize })
      }
      const before = said.length
      const running = pages.map((page) => start(page, work))
      if (end === 'kill') {
        while (said.length === before) await inTime(Promise.race([sleep(5), ...running]), 'the first that is saved')
        await sleep(random() * (work === 'besieged' ? 4_000 : 700))
        strike()
        await gone
        await Promise.all(running)
      } else if (end === 'full') {
        const why = await inTime(Promise.race(running), 'a full disk')
        // A browser that gives up itself is a fault like the others: what counts is what is there afterwards.
        if (!/NotSaved|killed/.test(why)) problems.push(`round ${round}: a full disk ended it with ${why}`)
        await context.close()
      } else {
        while (said.length === before) await inTime(Promise.race([sleep(5), ...running]), 'the first that is saved')
        await sleep(random() * 300)
        const second = await openPage(context, PAGE)
        // What was there is gone by somebody's wish; what is begun from then on has to be there.
        deletedAt = await inTime(
          second.evaluate(() => /** @type {any} */ (window).remove()),
          'deleting',
        )
        said = []
        await Promise.race([sleep(200), ...running])
        await context.close()
      }
    }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
  } finally {
    strikeOpen()
    await removeProfile(profile)
  }
  return { said: total, problems }
}

let failed = 0
const faults = FAULTS.filter(({ name }) => name.includes(wanted))
const lines = []
try {
  for (const fault of faults) {
    const { said, problems } = await play(fault)
    if (problems.length > 0) failed += 1
    for (const problem of problems) console.error(`✗ ${fault.name}: ${problem}`)
    lines.push(`| ${fault.name} | ${rounds} | ${said} | ${problems.length === 0 ? '0' : '**see above**'} |`)
    console.log(lines.at(-1))
  }
} finally {
  await site.close()
  rmSync(dist, { recursive: true, force: true })
}
console.log(
  `\n| fault | rounds | said to be saved | lost, or different |\n| --- | --- | --- | --- |\n${lines.join('\n')}`,
)
console.log(`${faults.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || faults.length === 0 ? 1 : 0
