import { expect, type Page } from '@playwright/test'
import { test } from './support/app.ts'
import { anyCustomer, startSample } from './support/sample.ts'
import { settled } from './support/shop.ts'

/** What a person opens with something to press in mind. */
const SCREENS = [
  'hoy',
  'clientes',
  'clientes/:id',
  'clientes/:id/editar',
  'clientes/:id/recordar',
  'clientes/:id/llamar',
  'apuntar/fiado',
  'apuntar/pago/:id',
  'cartera',
  'mas',
  'respaldo',
  'ajustes',
]
/** Up to here what moves on a screen that opens is called good (web.dev/articles/cls). */
const GOOD = 0.1

/** Keeps, from the page's start, what moved though nobody had touched anything. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: { readonly value: number; readonly what: readonly string[] }[] = []
    const changes = { last: Date.now() }
    Object.assign(window, { moved, changes })
    const watcher = new MutationObserver(() => (changes.last = Date.now()))
    watcher.observe(document, { subtree: true, childList: true, attributes: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as unknown as {
          readonly value: number
          readonly hadRecentInput: boolean
          readonly sources: readonly { readonly node?: Node }[]
        }
        const what = sources.map(({ node }) => (node?.textContent ?? '').slice(0, 40))
        if (!hadRecentInput) moved.push({ value, what })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Nothing on it is otherwise than it was a second ago. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () => Date.now() - (window as unknown as { changes: { last: number } }).changes.last > 1_000,
  )
}

test('on a slow phone nothing moves from under the thumb while a screen comes', async ({ page, context, site }) => {
  test.setTimeout(120_000)
  await startSample(page, site)
  const id = await anyCustomer(page)
  await watchShifts(page)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  for (const screen of SCREENS) {
    await test.step(screen, async () => {
      await page.goto('about:blank')
      await page.goto(`${site.url}#/${screen.replace(':id', id)}`)
      await settled(page)
      await atRest(page)
      const moved = await page.evaluate(
        () => (window as unknown as { moved: { value: number; what: readonly string[] }[] }).moved,
      )
      const sum = moved.reduce((total, { value }) => total + value, 0)
      expect(sum, `${screen}: ${JSON.stringify(moved)}`).toBeLessThan(GOOD)
    })
  }
})
