import { expect, mergeTests, type Page } from '@playwright/test'
import type { BrowserLack } from '../../src/platform/browserLacks.ts'
import { goTo } from '../journeys/support/app.ts'
import { openShop } from '../journeys/support/shop.ts'
import { test as withFirefox } from './support/firefoxDevice.ts'
import { rowsOfReadme } from './support/readTable.ts'
import { test as withWebKit } from './support/webkitDevice.ts'

const test = mergeTests(withFirefox, withWebKit)

/** How the README calls each. */
const ROWS: Readonly<Record<BrowserLack, string>> = {
  offline: 'opens without coverage',
  persist: 'is asked to keep the books for good',
  connect: 'connects devices on the same network',
  camera: 'reads codes with the camera',
  install: 'offers to install the app',
  receive: 'hands over files that other apps share or open',
  share: 'shares files',
  folder: 'leaves copies in a folder by itself',
  contacts: 'opens the address book of the phone',
  passkey: 'opens the lock by finger, face or code',
  badge: 'shows a number on the icon',
  awake: 'keeps the screen on while devices meet',
}

/** What Ayuda says, in this browser, that it does not have. Runs inside the page. */
const lacksSaid = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-lack]')].map((item) => item.dataset['lack'] ?? '')

async function lacksOf(page: Page): Promise<readonly string[]> {
  await goTo(page, '#/ayuda')
  await expect(page.getByRole('heading', { name: 'En este navegador' })).toBeVisible()
  return page.evaluate(lacksSaid)
}

test('what the app says of each browser is what the README says of it', async ({
  page: chromium,
  firefox,
  webkit,
  webkitSite,
  site,
}) => {
  await openShop(chromium, site)
  await openShop(firefox, site)
  await openShop(webkit, webkitSite)
  const lacks = [await lacksOf(chromium), await lacksOf(firefox), await lacksOf(webkit)]
  const readme = rowsOfReadme()
  const cells = (row: string) => (readme.get(row) ?? []).slice(0, lacks.length).map((cell) => cell === 'no')
  const said = Object.values(ROWS).map((row) => [row, ...cells(row)])
  const found = Object.entries(ROWS).map(([lack, row]) => [row, ...lacks.map((list) => list.includes(lack))])
  expect(said).toEqual(found)
})
