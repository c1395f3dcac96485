import { expect, type Page } from '@playwright/test'
import { addDevice, openDevices } from './support/meet.ts'
import { serveMeetings } from './support/meetingServer.ts'
import { test } from './support/secondDevice.ts'
import { openShop } from './support/shop.ts'

/** As Chromium and Firefox write it. */
const REFUSED = /violates the following (?:Content Security Policy )?directive|'Trusted(?:HTML|ScriptURL)'/

/** What comes of opening a socket from the page. */
function socketTo(page: Page, url: string): Promise<string> {
  return page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        try {
          const socket = new WebSocket(address)
          socket.addEventListener('open', () => resolve('open'))
          socket.addEventListener('error', () => resolve('refused'))
        } catch {
          // Firefox throws where Chromium lets the socket fail.
          resolve('refused')
        }
      }),
    url,
  )
}

test('a page speaks to the address that the owner switched on, from then on, and to no other', async ({
  page,
  second,
  site,
  watch,
}) => {
  const [chosen, other] = [await serveMeetings(), await serveMeetings()]
  await openShop(page, site)
  await addDevice(page, second, { name: 'Celular', role: 'Dueño', own: 'Caja' })
  expect(await socketTo(page, chosen.url)).toBe('refused')

  await openDevices(page)
  await page.getByText('Encontrarse sin códigos').click()
  await page.getByLabel('Dirección').fill(chosen.url)
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Guardar' }).click()
  await reloaded
  await expect(page.getByText(`Por ${chosen.url}`)).toBeVisible()
  // The app looks for the other device there by itself.
  await expect.poll(chosen.opened).toBeGreaterThan(0)
  expect(await socketTo(page, chosen.url)).toBe('open')
  expect(await socketTo(page, other.url)).toBe('refused')
  expect(await socketTo(second, chosen.url)).toBe('refused')

  await page.getByText('Encontrarse sin códigos').click()
  const again = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Apagar' }).click()
  await again
  await expect(page.getByText('Apagado: los dispositivos se conectan con códigos o archivos.')).toBeVisible()
  expect(await socketTo(page, chosen.url)).toBe('refused')
  expect(other.opened()).toBe(0)

  const refused = watch.problems.filter((problem) => REFUSED.test(problem))
  expect(refused.length).toBeGreaterThanOrEqual(4)
  // Firefox tells of the request that a socket begins with.
  const ways = [`opened a socket: ${chosen.url}`, `left the origin: ${chosen.url.replace('ws:', 'http:')}`]
  const opened = watch.problems.filter((problem) => ways.some((way) => problem.startsWith(way)))
  watch.problems.splice(0, Infinity, ...watch.problems.filter((one) => ![...refused, ...opened].includes(one)))
  await Promise.all([chosen.close(), other.close()])
})

test('text becomes neither markup nor code, and no worker comes from elsewhere', async ({ page, site, watch }) => {
  await page.goto(site.url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const outcomes = await page.evaluate(() => {
    const tries: Record<string, () => unknown> = {
      markup: () => {
        document.createElement('div').innerHTML = '<b>x</b>'
      },
      'a worker of text': () => new Worker(URL.createObjectURL(new Blob(['1']))),
      'a worker from outside': () => new Worker('https://example.org/w.js'),
      'a script from outside': () => {
        document.createElement('script').src = 'https://example.org/s.js'
      },
      'another rule': () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy: (...rule: unknown[]) => unknown } }
        ).trustedTypes.createPolicy('default', {}),
    }
    return Object.entries(tries).map(([what, attempt]) => {
      try {
        attempt()
        return `${what}: done`
      } catch {
        return `${what}: refused`
      }
    })
  })
  expect(outcomes.filter((one) => one.endsWith('done'))).toEqual([])
  // It is told of a moment later; in WebKitGTK when the page is asked something again.
  await page.evaluate(() => true)
  await expect.poll(() => watch.problems.filter((one) => REFUSED.test(one)).length).toBeGreaterThan(0)
  watch.problems.splice(0, Infinity, ...watch.problems.filter((one) => !REFUSED.test(one)))
})
