import { expect, type Page } from '@playwright/test'
import { goTo, install, test } from './support/app.ts'
import {
  addCustomer,
  amountField,
  answerFirstRun,
  balance,
  expectText,
  movements,
  openAccount,
  savedCard,
} from './support/shop.ts'

const FULL = 'No guardado: este dispositivo no tiene espacio libre. Lo que escribiste sigue aquí.'

/** Lets the origin store so many bytes more, or as much as the disk holds. Holds as long as the page. */
async function storageOf(page: Page): Promise<(room: number | 'any') => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  return async (room) => {
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
    const quota = room === 'any' ? {} : { quotaSize: used + room }
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, ...quota })
  }
}

test('a business that finds no room is not begun, and its answers stay until there is some', async ({ page, site }) => {
  await page.goto(site.url)
  const name = page.getByLabel('¿Cómo se llama tu negocio?')
  const leaveRoom = await storageOf(page)
  await leaveRoom(0)
  await name.fill('Abarrotes Lupita')
  await page.getByRole('button', { name: 'Empezar' }).click()
  await expect(page.getByText(FULL)).toBeVisible()
  await expect(name).toHaveValue('Abarrotes Lupita')

  await leaveRoom('any')
  await page.getByRole('button', { name: 'Empezar' }).click()
  await expect(page.getByRole('navigation', { name: 'Secciones' })).toBeVisible()
})

test('what no longer fits says "No guardado", stays typed, and is in no account until it is saved', async ({
  page,
  context,
  site,
}) => {
  // What the app keeps of itself for flight mode takes its room first.
  await install(page, site)
  const leaveRoom = await storageOf(page)
  await leaveRoom(40_000)
  await answerFirstRun(page)
  const ana = await addCustomer(page, 'Ana Rivas')
  const watching = await context.newPage()
  await watching.goto(`${site.url}#/clientes/${ana}`)

  // The shopkeeper goes on selling until the phone is full.
  const refused = page.getByRole('alert').filter({ hasText: 'No guardado' })
  let saved = 0
  await goTo(page, '#/apuntar/fiado')
  for (;;) {
    await amountField(page).pressSequentially('350')
    await page.getByRole('button', { name: 'Ana Rivas' }).click()
    await page.getByRole('button', { name: 'Guardar' }).click()
    await expect(savedCard(page).or(refused)).toBeVisible()
    if (await refused.isVisible()) break
    saved += 1
  }
  await expect(refused).toHaveText(FULL)
  await expect(savedCard(page)).toBeHidden()
  await expect(amountField(page)).toHaveValue('350')
  await expect(page.getByRole('heading', { name: 'Ana Rivas' })).toBeVisible()
  await watching.reload()
  const owed = (n: number) => `Debe $${(n * 350).toLocaleString('es-MX')}.00`
  if (saved === 0) await expectText(watching.locator('main'), 'Todavía no hay nada apuntado')
  else await expectText(balance(watching), owed(saved))

  await leaveRoom('any')
  await page.getByRole('button', { name: 'Guardar' }).click()
  await expect(savedCard(page)).toContainText('Fiado de $350.00 a Ana Rivas')
  await expectText(balance(watching), owed(saved + 1))
  await openAccount(page, ana)
  await expectText(balance(page), owed(saved + 1))
  await expect(movements(page)).toHaveCount(Math.min(saved + 1, 30))
})
