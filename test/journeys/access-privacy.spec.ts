import { expect, type Page } from '@playwright/test'
import { en, es, pt } from '../i18n/words.ts'
import { goTo, test } from './support/app.ts'
import { checkAxe } from './support/axe.ts'
import { expectNoSideways, settled } from './support/shop.ts'

test.use({ viewport: { width: 320, height: 640 } })

/** By day and by night, and not wider than the glass. */
async function canBeUsed(page: Page, where: string): Promise<void> {
  await settled(page)
  await expectNoSideways(page, where)
  await checkAxe(page)
}

for (const [language, words] of Object.entries({ es, en, pt })) {
  const { lock, onboarding, privacy, shell } = words
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
  const type = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text)

  test(`who knows what, the lock and the erasing can be used by everybody, in ${language}`, async ({ page, site }) => {
    test.slow()
    await page.addInitScript((chosen) => {
      // Firefox has a document of no origin between two pages, and gives it no storage.
      if (self.origin !== 'null') localStorage.setItem('al-dia.language', chosen)
    }, language)
    await page.goto(site.url)
    await type(page, onboarding.nameLabel, 'Lupita')
    await press(page, onboarding.start)
    await expect(page.getByRole('navigation', { name: shell.navigation })).toBeVisible()

    await test.step('who knows what', async () => {
      await goTo(page, '#/ajustes/privacidad')
      await expect(page.getByRole('heading', { level: 1, name: privacy.title })).toBeVisible()
      await canBeUsed(page, 'privacy')
    })

    await test.step('the erasing, and a word that is another one', async () => {
      await goTo(page, '#/ajustes/privacidad/borrar')
      await type(page, privacy.wipe.typeLabel, 'x')
      await canBeUsed(page, 'erasing')
      await press(page, privacy.wipe.confirm)
      await expect(page.getByText(privacy.wipe.wrongWord)).toBeVisible()
      await canBeUsed(page, 'another word')
    })

    await test.step('a new lock, and a PIN that is none', async () => {
      await goTo(page, '#/ajustes/privacidad/bloqueo')
      await type(page, lock.newPin, '1')
      await canBeUsed(page, 'new lock')
      await press(page, lock.turnOn)
      await expect(page.getByText(lock.badPin)).toBeVisible()
      await canBeUsed(page, 'no PIN')
    })

    await test.step('locked, another PIN, and without it', async () => {
      await type(page, lock.newPin, '24680')
      await type(page, lock.repeat, '24680')
      await press(page, lock.turnOn)
      await expect(page.getByRole('heading', { name: lock.lockedTitle })).toBeVisible({ timeout: 60_000 })
      await canBeUsed(page, 'locked')
      await type(page, lock.pin, '13579')
      await press(page, lock.unlock)
      await expect(page.getByText(lock.wrong)).toBeVisible({ timeout: 30_000 })
      await canBeUsed(page, 'another PIN')
      await press(page, lock.forgot)
      await expect(page.getByRole('heading', { name: lock.forgotTitle })).toBeVisible()
      await canBeUsed(page, 'without the PIN')
      await press(page, lock.back)
    })

    await test.step('a lock that is on', async () => {
      await type(page, lock.pin, '24680')
      await press(page, lock.unlock)
      await expect(page.getByRole('heading', { level: 1, name: lock.title })).toBeVisible({ timeout: 30_000 })
      await canBeUsed(page, 'lock on')
      await type(page, lock.pin, '24680')
      await press(page, lock.go)
      await expect(page.getByRole('button', { name: lock.turnOff, exact: true })).toBeVisible({ timeout: 30_000 })
      await canBeUsed(page, 'changing the lock')
    })
  })
}
