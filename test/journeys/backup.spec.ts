import { expect, type Page } from '@playwright/test'
import { goTo } from './support/app.ts'
import { test } from './support/secondDevice.ts'
import { makeBackup, PHRASE } from './support/backup.ts'
import { addCustomer, expectText, openWholeAccount, openShop, textOf, write } from './support/shop.ts'

/** What the list of customers and two accounts say. */
async function booksOf(page: Page, customers: readonly string[]): Promise<readonly string[]> {
  const read: string[] = []
  await goTo(page, '#/clientes')
  await expect(page.locator('main').getByRole('listitem')).toHaveCount(customers.length)
  read.push(...(await page.locator('main').getByRole('listitem').allInnerTexts()))
  await goTo(page, '#/cartera')
  await expect(page.getByRole('list', { name: 'Saldo por antigüedad' })).toBeVisible()
  read.push(await textOf(page.locator('main dl')))
  for (const customer of customers) {
    await openWholeAccount(page, customer)
    await expect(page.getByRole('heading', { name: 'Deudas abiertas' })).toBeVisible()
    // The movements are a question of their own, and may be answered a moment later.
    await expect(page.locator('main')).toContainText(/Movimientos.*Saldo \$/)
    read.push(await textOf(page.locator('main')))
  }
  return read
}

async function fillBooks(page: Page): Promise<readonly string[]> {
  const ana = await addCustomer(page, 'Ana Rivas', '55 1234 5678')
  const beto = await addCustomer(page, 'Beto Ñáñez')
  await write(page, 'Fiado', ana, '350')
  await write(page, 'Fiado', beto, '1200.75')
  await write(page, 'Pago', ana, '99.95')
  return [ana, beto]
}

test('everything is in one file, and comes back from it on another device to the cent', async ({
  page,
  site,
  openDevice,
}) => {
  await openShop(page, site)
  const customers = await fillBooks(page)
  const before = await booksOf(page, customers)
  const file = await makeBackup(page)
  expect(file.name).toMatch(/^aldia-abarrotes-lupita-\d{4}-\d\d-\d\d\./)

  // Another device of the same person: nothing of the first is on it.
  const other = await openDevice()
  await other.getByLabel('Ya tengo un respaldo').setInputFiles(file)
  await other.getByLabel('Contraseña del respaldo').fill('otra cosa')
  await other.getByRole('button', { name: 'Abrir' }).click()
  await expect(other.getByText('Con esa contraseña no se abre. Mira mayúsculas y espacios.')).toBeVisible()
  await other.getByLabel('Contraseña del respaldo').fill(PHRASE)
  await other.getByRole('button', { name: 'Abrir' }).click()
  await expect(other.getByRole('navigation', { name: 'Secciones' })).toBeVisible()
  expect(await booksOf(other, customers)).toEqual(before)
  await other.reload()
  expect(await booksOf(other, customers)).toEqual(before)

  // The same file once more finds nothing that is missing.
  await goTo(other, '#/respaldo')
  await other.getByLabel('Archivo de respaldo').setInputFiles(file)
  await other.getByLabel('Contraseña del respaldo').fill(PHRASE)
  await other.getByRole('button', { name: 'Abrir' }).click()
  await expect(other.getByText('Todo lo de este respaldo ya está aquí.')).toBeVisible()
})

test('a backup that is cut short, changed or something else gets a sentence and changes nothing', async ({
  page,
  site,
}) => {
  await openShop(page, site)
  const customers = await fillBooks(page)
  const file = await makeBackup(page)
  const before = await booksOf(page, customers)

  const cut = file.buffer.subarray(0, Math.floor(file.buffer.length * 0.7))
  const damaged = Buffer.from(file.buffer)
  const middle = Math.floor(damaged.length / 2)
  damaged[middle] = (damaged[middle] ?? 0) ^ 0xff
  const refusals: readonly (readonly [Buffer, RegExp])[] = [
    [cut, /^El respaldo está incompleto/],
    [damaged, /^El respaldo está (?:dañado|incompleto)/],
    [Buffer.from('cliente,monto\nAna,350\n'), /^Ese archivo no es un respaldo de Al Día/],
    [Buffer.alloc(0), /^Ese archivo no es un respaldo de Al Día|^El respaldo está incompleto/],
  ]
  await goTo(page, '#/respaldo')
  for (const [buffer, sentence] of refusals) {
    await page.getByLabel('Archivo de respaldo').setInputFiles({ ...file, buffer })
    const alert = page.getByRole('alert').filter({ hasText: sentence })
    await expectText(alert, sentence)
  }
  expect(await booksOf(page, customers)).toEqual(before)
})

test('on the first run a foreign file gets a sentence, and the questions are still there', async ({ page, site }) => {
  await page.goto(site.url)
  await page
    .getByLabel('Ya tengo un respaldo')
    .setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('\u00ff\u00d8\u00ff', 'latin1') })
  await expectText(page.getByRole('alert').filter({ hasText: /\S/ }), 'Ese archivo no es un respaldo de Al Día.')
  await expect(page.getByLabel('¿Cómo se llama tu negocio?')).toBeVisible()
})
