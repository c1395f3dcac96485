import { expect, type Page } from '@playwright/test'
import { addDevice, connect, expectSameBooks } from './support/meet.ts'
import { goTo } from './support/app.ts'
import { test } from './support/secondDevice.ts'
import { addCustomer, openShop, write } from './support/shop.ts'

async function turnOn(page: Page, pin: string): Promise<void> {
  await goTo(page, '#/ajustes/privacidad/bloqueo')
  await page.getByLabel('PIN nuevo').fill(pin)
  await page.getByLabel('Escríbelo otra vez').fill(pin)
  // A notice may lie over the button for a moment; the keyboard reaches under it.
  await page.getByRole('button', { name: 'Encender el bloqueo' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Al Día está bloqueada' })).toBeVisible({ timeout: 60_000 })
}

async function unlock(page: Page, pin: string): Promise<void> {
  await page.getByLabel('PIN').fill(pin)
  await page.getByRole('button', { name: 'Abrir' }).click()
}

/** Unlocked, the app is where it was. */
async function expectOpen(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Bloqueo con PIN' })).toBeVisible({ timeout: 30_000 })
}

/** The business keys as they lie on the disk. */
function keysOnDisk(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(
    () =>
      new Promise<string[][]>((resolve, reject) => {
        const asked = indexedDB.open('al-dia')
        asked.addEventListener('error', () => reject(new Error('not opened')))
        asked.addEventListener('success', () => {
          const db = asked.result
          const got = db.transaction('local').objectStore('local').get('sync/keys')
          got.addEventListener('success', () => {
            db.close()
            const { value } = (got.result ?? { value: [] }) as { readonly value: readonly object[] }
            resolve(value.map((item) => Object.keys(item).toSorted()))
          })
        })
      }),
  )
}

test('locked, the app shows nothing before the PIN, and after several wrong ones it waits, also when it is opened anew', async ({
  page,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '500')
  await turnOn(page, '24680')
  await expect(page.getByText('Ana Rivas')).toBeHidden()
  // Four wrong ones before.
  await page.evaluate(() => {
    const lock = JSON.parse(localStorage['al-dia.lock'] as string) as object
    localStorage['al-dia.lock'] = JSON.stringify({ ...lock, wrong: 4 })
  })
  await page.reload()
  await unlock(page, '13579')
  await expect(page.getByText(/^No es ese PIN\./)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/Espera \d+ segundos/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/Espera \d+ segundos/)).toBeVisible()
  await page.evaluate(() => {
    const lock = JSON.parse(localStorage['al-dia.lock'] as string) as { wrongAt: number }
    localStorage['al-dia.lock'] = JSON.stringify({ ...lock, wrongAt: lock.wrongAt - 60_000 })
  })
  await expect(page.getByText(/Espera/)).toBeHidden()
  await unlock(page, '24680')
  await expectOpen(page)
  await write(page, 'Pago', ana, '100')
})

test('under the lock the keys of the business are sealed, and once it is open the devices meet all the same', async ({
  page,
  second,
  site,
}) => {
  test.slow()
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '500')
  await addDevice(page, second, { name: 'Celular', role: 'Dueño', own: 'Caja' })
  expect(await keysOnDisk(page)).toEqual([['epoch', 'hash', 'key']])
  await turnOn(page, '24680')
  expect(await keysOnDisk(page)).toEqual([['epoch', 'hash', 'sealed']])
  await unlock(page, '24680')
  await expectOpen(page)
  await write(page, 'Pago', ana, '100')
  await connect(page, second)
  await expectSameBooks(page, second)
})

test('a passkey of the device opens it instead of the PIN', async ({ page, site }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
    },
  })
  await openShop(page, site)
  await turnOn(page, '24680')
  await unlock(page, '24680')
  await expectOpen(page)
  await page.getByLabel('PIN').fill('24680')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await page.getByRole('button', { name: 'Añadirlo' }).click()
  await expect(page.getByText('Añadido en este dispositivo.')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Usar huella, cara o código' }).click()
  await expectOpen(page)
})

test('out of sight for the minutes that were chosen, it locks itself', async ({ page, site }) => {
  await openShop(page, site)
  await turnOn(page, '24680')
  await page.evaluate(() => {
    const lock = JSON.parse(localStorage['al-dia.lock'] as string) as object
    localStorage['al-dia.lock'] = JSON.stringify({ ...lock, minutes: 1 })
  })
  await page.reload()
  await unlock(page, '24680')
  await expectOpen(page)
  await page.evaluate(() => {
    const now = Date.now
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    Date.now = () => now() + 61_000
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect(page.getByRole('heading', { name: 'Al Día está bloqueada' })).toBeVisible()
})
