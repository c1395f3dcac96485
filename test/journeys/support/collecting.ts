import { expect, type Page } from '@playwright/test'
import { goTo } from './app.ts'
import { expectText } from './shop.ts'

/** What a shopkeeper does to collect, in Spanish, through the screens. */

/** Opens a screen and waits for these words in it. */
export async function see(page: Page, route: string, words: string | RegExp): Promise<void> {
  await goTo(page, route)
  await expectText(page.locator('main'), words)
}

/** Asserts what a screen that is open says, and what it does not. */
export async function notSaid(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.locator('main')).not.toContainText(words)
}

/** The message that is drafted on the open Recordar, once it is written: it waits for what is read beside the account. */
export async function draft(page: Page): Promise<string> {
  const message = page.getByRole('textbox', { name: 'Mensaje', exact: true })
  await expect(message).not.toHaveValue('')
  return message.inputValue()
}

/** Sends the draft of the open Recordar by WhatsApp, and says that it went out. @returns its text */
export async function sendByWhatsApp(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: /WhatsApp/ }).first()
  await expect(link).toBeVisible()
  const text = await draft(page)
  await link.click()
  const question = page.getByRole('group', { name: /¿Lo enviaste\?/ })
  await question.getByRole('button', { name: 'Sí' }).click()
  await expect(question).toBeHidden()
  return text
}
