import { expect, type Page } from '@playwright/test'
import { goTo, test } from './support/app.ts'
import { openShop } from './support/shop.ts'

const BROKE = 'Algo se rompió en esta pantalla'
const NEW_PAGE_COMES_AFTER_MS = 500

/** Notes, past the end of this page, that the words stood on it. */
const noteWords = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    new MutationObserver(() => {
      if (document.body.innerText.includes(wanted)) sessionStorage.setItem('seen', wanted)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  }, words)

test('a page that is loaded again while a screen is on its way does not say that the screen broke', async ({
  page,
  site,
}) => {
  await openShop(page, site)
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const isSlow = /^assets\/BackupScreen-.*\.js$/
  site.transform = async (file, body) => {
    if (isSlow.test(file)) await held
    // The old page goes on until the new one is there.
    if (file === 'index.html') await new Promise((resolve) => setTimeout(resolve, NEW_PAGE_COMES_AFTER_MS))
    return body
  }
  await noteWords(page, BROKE)
  const asked = page.waitForRequest(/\/BackupScreen-[^/]*\.js$/)
  await goTo(page, '#/respaldo')
  await asked
  await page.reload({ waitUntil: 'commit' })
  letGo()
  await expect(page.getByRole('heading', { name: 'Respaldo', level: 1 })).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.getItem('seen'))).toBeNull()
})
