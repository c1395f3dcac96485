import { expect, type Page } from '@playwright/test'
import { goTo, test } from './support/app.ts'
import { checkAxe } from './support/axe.ts'
import { startSample } from './support/sample.ts'
import { expectNoSideways, section, settled } from './support/shop.ts'

const dialog = (page: Page) => page.getByRole('dialog')
const combobox = (page: Page) => dialog(page).getByRole('combobox')

test('on a phone: help of the screen, and a search that finds what to do', async ({ page, site }) => {
  await startSample(page, site)
  await goTo(page, '#/cartera')
  await settled(page)
  await page.getByRole('button', { name: 'Ayuda' }).click()
  await expect(page.getByRole('dialog', { name: 'Cartera' })).toBeVisible()
  await checkAxe(page)
  await dialog(page).getByRole('link', { name: 'Ajustes' }).click()
  await expect(page.getByRole('dialog', { name: 'Ajustes' })).toBeVisible()
  await dialog(page).getByRole('link', { name: 'Ver toda la guía' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ayuda' })).toBeVisible()
  await checkAxe(page)

  await section(page, 'Hoy').click()
  await page.getByRole('button', { name: 'Buscar' }).click()
  await combobox(page).fill('cobrar')
  await expect(page.getByRole('option').first()).toHaveText('Apuntar un pago')
  await expectNoSideways(page)
  await checkAxe(page)
  await page.getByRole('option').first().click()
  await expect(page).toHaveURL(/#\/apuntar\/pago$/)
})

test.describe('on a desktop', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('Ctrl-K finds a customer from anywhere, and ? shows the keys', async ({ page, site }) => {
    await startSample(page, site)
    // The keys come with it.
    await expect(page.getByRole('button', { name: 'Buscar' })).toBeVisible()
    await page.keyboard.press('Control+k')
    await combobox(page).fill('ramon')
    await expect(page.getByRole('option', { selected: true })).toContainText('Ramón Beltrán')
    await checkAxe(page)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#\/clientes\/\w{18}$/)
    await expect(dialog(page)).toBeHidden()
    await page.getByRole('heading', { name: 'Movimientos' }).waitFor()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Teclas' })).toBeVisible()
    await checkAxe(page)
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
    await page.keyboard.press('3')
    await expect(page).toHaveURL(/#\/cartera$/)
    await page.getByRole('button', { name: 'Ayuda' }).click()
    await expect(page.getByRole('dialog', { name: 'Cartera' })).toBeVisible()
  })

  test('a low window has search and help in the bar of its pages', async ({ page, site }) => {
    await startSample(page, site)
    const search = page.getByRole('button', { name: 'Buscar' })
    await expect(search).toBeVisible()
    await page.setViewportSize({ width: 1280, height: 560 })
    // Once, not in the rail as well, where it would lie over the places.
    await expect(search).toBeVisible()
    await page.getByRole('button', { name: 'Ayuda' }).click()
    await expect(page.getByRole('dialog', { name: 'Hoy' })).toBeVisible()
  })
})
