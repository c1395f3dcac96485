import { expect, type Page } from '@playwright/test'
import { goTo, install, test } from './support/app.ts'
import {
  addCustomer,
  amountField,
  answerFirstRun,
  balance,
  expectText,
  openAccount,
  savedCard,
  settled,
} from './support/shop.ts'
import type { StaticServer } from '../../scripts/static-server.mjs'

const save = (page: Page) => page.getByRole('button', { name: 'Guardar' }).click()

/** Every page is in the service worker's hands from its second load on. */
async function openAgain(page: Page): Promise<void> {
  await page.reload()
  await settled(page)
  await page.evaluate(() => {
    document.documentElement.dataset['before'] = 'yes'
  })
}

/** Somebody writes down what Ana takes, and has not saved it yet. */
async function halfWrite(page: Page, customer: string): Promise<void> {
  await goTo(page, `#/apuntar/fiado/${customer}`)
  await amountField(page).pressSequentially('350')
}

async function bringNewVersion(page: Page, site: StaticServer): Promise<void> {
  site.transform = (file, body) => (file === 'sw.js' ? Buffer.concat([body, Buffer.from('\n// next version')]) : body)
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })
  await expect(page.getByText('Hay una versión nueva')).toBeVisible()
}

const isSame = (page: Page) => expect(page.locator('html[data-before]')).toBeAttached()
const isNew = (page: Page) => expect(page.locator('html[data-before]')).not.toBeAttached()

test('a new version does not take away what is half written, unless told to', async ({ page, site }) => {
  await install(page, site)
  await answerFirstRun(page)
  const ana = await addCustomer(page, 'Ana Rivas')
  await openAgain(page)
  await halfWrite(page, ana)
  await bringNewVersion(page, site)
  await page.getByRole('button', { name: 'Actualizar ahora' }).click()
  await expect(page.getByText('En esta pantalla hay algo a medio escribir, y se perdería.')).toBeVisible()
  await isSame(page)
  await page.getByRole('button', { name: 'Después' }).click()
  await expect(amountField(page)).toHaveValue('350')
  await save(page)
  await expect(savedCard(page)).toBeVisible()
  await openAccount(page, ana)
  await expectText(balance(page), 'Debe $350.00')
})

async function letGo(page: Page, site: StaticServer): Promise<void> {
  await install(page, site)
  await answerFirstRun(page)
  const ana = await addCustomer(page, 'Ana Rivas')
  await openAgain(page)
  await halfWrite(page, ana)
  await bringNewVersion(page, site)
  await page.getByRole('button', { name: 'Actualizar ahora' }).click()
  await page.getByRole('button', { name: 'Actualizar ya' }).click()
  await expect(page.getByText('Actualizando…')).toBeVisible()
}

test('what was told to go goes', async ({ page, site }) => {
  await letGo(page, site)
  await isNew(page)
})

test('what is written after that does not go', async ({ page, site }) => {
  await letGo(page, site)
  await amountField(page).fill('480')
  await amountField(page).press('End')
  await expect(page.getByText('La versión nueva ya está lista')).toBeVisible()
  await expect(amountField(page)).toHaveValue('480')
  await isSame(page)
  await page.getByRole('button', { name: 'Ponerla al día ya' }).click()
  await isNew(page)
})

test('the other tab is saved first, and then follows by itself', async ({ page, context, site }) => {
  await install(page, site)
  await answerFirstRun(page)
  const ana = await addCustomer(page, 'Ana Rivas')
  await openAgain(page)
  await halfWrite(page, ana)
  const other = await context.newPage()
  await other.goto(`${site.url}#/hoy`)
  await settled(other)
  await openAgain(other)
  await bringNewVersion(other, site)
  await expect(page.getByText('Hay una versión nueva')).toBeVisible()
  await other.getByRole('button', { name: 'Actualizar ahora' }).click()
  await isNew(other)

  await expect(page.getByText('La versión nueva ya está lista')).toBeVisible()
  await expect(amountField(page)).toHaveValue('350')
  await isSame(page)
  await save(page)
  await isNew(page)
  await openAccount(page, ana)
  await expectText(balance(page), 'Debe $350.00')
  await openAccount(other, ana)
  await expectText(balance(other), 'Debe $350.00')
})

/** As a newer app does: asks for the books in a form of its own. Answers when it has them. */
const takeAsNewer = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const asked = indexedDB.open('al-dia', 1_000)
        asked.addEventListener('success', () => {
          resolve(asked.result.version)
          asked.result.close()
        })
        asked.addEventListener('error', () => reject(asked.error ?? new Error('IndexedDB')))
      }),
  )

test('a newer app waits for the books until the older one has saved what is half written', async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.url)
  await answerFirstRun(page)
  const ana = await addCustomer(page, 'Ana Rivas')
  await openAgain(page)
  await halfWrite(page, ana)
  const newer = await context.newPage()
  await newer.goto(`${site.url}favicon.svg`)
  const taken = takeAsNewer(newer)
  await expect(page.getByText('La versión nueva ya está lista')).toBeVisible()
  await isSame(page)
  await save(page)
  await isNew(page)
  expect(await taken).toBe(1_000)
  // This app is the older one now, and reads what it knows of.
  await openAccount(page, ana)
  await expectText(balance(page), 'Debe $350.00')
})

test('while another tab keeps the books, the app says what it waits for, and goes on by itself', async ({
  page,
  context,
  site,
}) => {
  const older = await context.newPage()
  await older.goto(`${site.url}favicon.svg`)
  await older.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const asked = indexedDB.open('al-dia', 1)
        asked.addEventListener('success', () => {
          Object.assign(window, { books: asked.result })
          resolve()
        })
      }),
  )
  await page.goto(site.url)
  await expect(page.getByText('Otra pestaña tiene algo a medio escribir')).toBeVisible()
  await older.close()
  await expect(page.getByRole('button', { name: 'Probar con datos de ejemplo' })).toBeVisible()
})
