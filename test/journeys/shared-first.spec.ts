import { expect, type Page } from '@playwright/test'
import { goTo, test } from './support/app.ts'
import { makeBackup, PHRASE } from './support/backup.ts'
import { handShared, secondVisit } from './support/share.ts'
import { addCustomer, answerFirstRun, balance, expectText, openAccount, openShop, write } from './support/shop.ts'

/* A phone on which Al Día was put in, and not begun yet: what another app shares with it is not lost. */

/** The page that the share sheet leads to. */
async function openShared(page: Page): Promise<void> {
  await goTo(page, '#/abrir')
  await page.reload()
}

test('a backup that is shared with an app that has no books yet is brought back', async ({
  page,
  site,
  newContext,
  watch,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '350')
  const { buffer: backup } = await makeBackup(page)

  const context = await newContext()
  watch.add(context)
  const phone = await context.newPage()
  await phone.goto(site.url)
  await secondVisit(phone)
  await handShared(phone, [['DOC-20260105-WA0003.aldia', 'application/octet-stream', backup]])
  await openShared(phone)
  await phone.getByLabel('Contraseña del respaldo').fill(PHRASE)
  await phone.getByRole('button', { name: 'Abrir' }).click()
  await expect(phone.getByRole('navigation', { name: 'Secciones' })).toBeVisible()
  await openAccount(phone, ana)
  await expectText(balance(phone), 'Debe $350.00')
  expect(await phone.evaluate(() => caches.has('al-dia-shared'))).toBe(false)
})

test('a list waits until the four questions are answered, and is looked at then', async ({ page, site }) => {
  await page.goto(site.url)
  await secondVisit(page)
  await handShared(page, [['cartera.csv', 'text/csv', 'cliente;saldo;vencimiento\nEva Gil;120,50;01/07/2026\n']])
  await openShared(page)
  await expect(page.getByText('Tu archivo se abre en cuanto termines aquí.')).toBeVisible()
  await answerFirstRun(page)
  await expect(page.getByRole('heading', { name: 'Revisa lo que llega' })).toBeVisible()
  await expect(page.getByText(/Eva Gil/).first()).toBeVisible()
})
