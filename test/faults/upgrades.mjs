import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTime, openBrowser, openPage, removeProfile, sleep } from './browser.mjs'

/*
 * The app itself is opened on books that an older version of its database keeps, and the process is killed meanwhile: once,
 * or up to three times on the same books. Then it is opened once more, and left to end.
 */

const VERSIONS = [1, 2, 3, 4, 5]
const MOST_KILLS = 3
/** From where on a moment is drawn, in the order in which the page comes to it. */
const POINTS = /** @type {const} */ (['start', 'upgrading', 'open', 'remaking'])
/** How long the page takes from each of them to the next, to begin with; what it took the last time follows. */
const FIRST_MS = { start: 500, upgrading: 500, open: 1_500, remaking: 2_000 }
/** A page that has been there before does not come to a point again. */
const NOT_COMING_MS = 6_000

/** @typedef {typeof POINTS[number]} Point */

/** Tells what the page does to the books: the upgrade of the database, its end, the first row that is thrown away. */
function tellPoints() {
  const { said } = /** @type {{ said: (point: string) => Promise<void> }} */ (/** @type {unknown} */ (window))
  const open = indexedDB.open.bind(indexedDB)
  indexedDB.open = (name, version) => {
    const request = open(name, version)
    if (name !== 'al-dia') return request
    request.addEventListener('upgradeneeded', () => void said('upgrading'))
    request.addEventListener('success', () => void said('open'))
    return request
  }
  const clear = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'clear')?.value
  IDBObjectStore.prototype.clear = function () {
    void said('remaking')
    return Reflect.apply(clear, this, [])
  }
}

/**
 * @param {import('playwright-core').BrowserContext} context @param {string} url
 * @returns {Promise<import('playwright-core').Page>} while it loads
 */
async function openApp(context, url) {
  const page = await context.newPage()
  await page.addInitScript(tellPoints)
  page.goto(url).catch(() => undefined)
  return page
}

/** @param {() => boolean} isSo @param {number} ms at most */
async function waitFor(isSo, ms) {
  for (const until = Date.now() + ms; !isSo() && Date.now() < until;) await sleep(2)
}

/**
 * What the harness's page is asked; its functions are those of upgrade.ts.
 * @param {import('playwright-core').Page} page @param {string} name @param {unknown} [argument] @returns {Promise<any>}
 */
const ask = (page, name, argument) =>
  inTime(
    page.evaluate(([of, given]) => /** @type {any} */ (window)[of](given), /** @type {const} */ ([name, argument])),
    name,
  )

/** The account of who owes most, as the app shows it. @param {import('playwright-core').Page} page @param {string} url @param {any} before */
async function isOnScreen(page, url, before) {
  const [customer, cents] = before.owed.toSorted((/** @type {any} */ a, /** @type {any} */ b) => b[1] - a[1])[0]
  await page.goto(`${url}#/clientes/${customer}`)
  await page.locator('main section p').first().waitFor()
  const shown = await page.locator('main').innerText()
  return shown.split(/\s+/).some((word) => word.replace(/\D/g, '') === String(cents))
}

/**
 * @param {{ harness: string, app: string }} at addresses of both pages, of one origin
 * @param {number} rounds @param {() => number} random
 * @returns {Promise<{ said: number, problems: string[], note: string }>}
 */
export async function playUpgrades(at, rounds, random) {
  const profile = mkdtempSync(join(tmpdir(), 'al-dia-fault-'))
  const took = { ...FIRST_MS }
  /** @type {Record<string, number>} where the disk was after a kill */
  const reached = { 'as before': 0, 'rows to be made': 0, done: 0 }
  /** @type {string[]} */
  const problems = []
  let [said, within] = [0, 0]
  /** @type {Map<string, number>} */
  let points = new Map()
  let strikeOpen = () => {}
  const openIt = async () => {
    const opened = await openBrowser(profile, (point) => {
      if (!points.has(point)) points.set(point, Date.now())
    })
    let isOpen = true
    opened.context.once('close', () => {
      isOpen = false
    })
    strikeOpen = () => isOpen && opened.strike()
    return opened
  }
  const begin = () => {
    points = new Map([['start', Date.now()]])
  }
  try {
    for (let round = 0; round < rounds && problems.length === 0; round += 1) {
      const version = VERSIONS[round % VERSIONS.length]
      const kills = Array.from({ length: 1 + Math.floor(random() * MOST_KILLS) }, () =>
        Math.floor(random() * POINTS.length),
      ).toSorted((a, b) => a - b)
      const first = await openIt()
      const before = await ask(await openPage(first.context, at.harness), 'writeOld', version)
      await first.context.close()
      for (const index of kills) {
        const { context, gone, strike } = await openIt()
        const point = POINTS[index] ?? 'start'
        begin()
        await openApp(context, at.app)
        await waitFor(() => points.has(point), NOT_COMING_MS)
        await sleep(random() * took[point])
        if (points.has('upgrading') && !points.has('open')) within += 1
        strike()
        await gone
        const after = await openIt()
        const disk = await ask(await openPage(after.context, at.harness), 'reached')
        reached[disk] = (reached[disk] ?? 0) + 1
        await after.context.close()
      }
      const last = await openIt()
      const harness = await openPage(last.context, at.harness)
      begin()
      const app = await openApp(last.context, at.app)
      await waitFor(() => points.has('open'), NOT_COMING_MS)
      const isDone = async () => (await ask(harness, 'reached')) === 'done'
      await inTime(
        (async () => {
          while (!(await isDone())) await sleep(100)
        })(),
        'rows made anew',
      )
      points.set('done', Date.now())
      POINTS.forEach((point, i) => {
        const [from, to] = [points.get(point), points.get(POINTS[i + 1] ?? 'done')]
        if (from !== undefined && to !== undefined) took[point] = Math.max(50, to - from)
      })
      const where = `round ${round}, version ${version}`
      if (!(await isOnScreen(app, at.app, before))) problems.push(`${where}: the account shows another balance`)
      await app.close()
      const found = await ask(harness, 'checkUpgraded', before)
      if (found.lost.length > 0) problems.push(`${where}: ${found.lost.length} of ${before.ids.length} lost`)
      if (found.wrongRows.length > 0) problems.push(`${where}: rows of ${found.wrongRows.join(', ')} are wrong`)
      if (found.wrongBalances > 0) problems.push(`${where}: ${found.wrongBalances} balances are wrong`)
      if (found.otherRows.length > 0) problems.push(`${where}: other than was saved: ${found.otherRows.join(', ')}`)
      said += before.ids.length
      await last.context.close()
    }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
  } finally {
    strikeOpen()
    await removeProfile(profile)
  }
  const disk = Object.entries(reached).map(([name, count]) => `${count} ${name}`)
  return { said, problems, note: `${disk.join(', ')}; ${within} within the upgrade` }
}
