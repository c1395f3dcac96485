import { expect, type Locator, type Page } from '@playwright/test'
import { goTo } from './app.ts'
import { settled, textOf } from './shop.ts'

/** What people do to bring two devices together, in Spanish, through the screens. */

/** What a screen says of what went wrong. */
export function sentence(page: Page): Locator {
  return page.getByRole('main').getByRole('alert').filter({ hasText: /\S/ })
}

/** Copies the code that is shown. @returns what is on the clipboard then */
export async function copyCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copiar', exact: true }).click()
  await expect(page.getByText('Código copiado')).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Pastes a code into the box under the camera. */
export async function pasteCode(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Código del otro dispositivo' })
  const use = page.getByRole('button', { name: 'Usar este código' })
  if (!(await use.isVisible())) await page.getByText('Pegarlo o escribirlo').click()
  await box.fill(text)
  // A notice may lie over the button for a moment; the keyboard reaches under it.
  await use.press('Enter')
}

/** The owner's screen with an invitation on it. @returns the invitation */
export async function invite(owner: Page): Promise<string> {
  await openDevices(owner)
  await goTo(owner, '#/dispositivos/anadir')
  return copyCode(owner)
}

/** From the first screen of an empty app to the place where the other's code is read. */
export async function goToJoin(joiner: Page): Promise<void> {
  await joiner.getByRole('link', { name: 'Ya uso Al Día en otro dispositivo' }).click()
  await expect(joiner.getByRole('heading', { name: 'Escanea el código del otro dispositivo' })).toBeVisible()
}

/** The other's answer is pasted where the invitation is shown. */
export async function takeAnswer(owner: Page, answer: string): Promise<void> {
  await owner.getByRole('button', { name: 'Escanear su código' }).click()
  await pasteCode(owner, answer)
}

/** The six digits that a screen shows. */
export async function digitsOn(page: Page): Promise<string> {
  const digits = page.getByRole('img', { name: /^Números: / })
  await expect(digits).toBeVisible()
  return (await textOf(digits)).replaceAll(' ', '')
}

/** Both codes by pasted text, until both screens show digits. */
export async function meetAsStrangers(owner: Page, joiner: Page): Promise<void> {
  await pasteCode(joiner, await invite(owner))
  await takeAnswer(owner, await copyCode(joiner))
  await Promise.all([digitsOn(owner), digitsOn(joiner)])
}

export interface NewDevice {
  readonly name: string
  readonly role: 'Dueño' | 'Vendedor'
  /** What the owner calls the own device, when it is asked for: with the first one that is added. */
  readonly own?: string
}

/** The owner says that the digits are the same, what the other device is, and hands the books over. */
export async function handOver(owner: Page, { name, role, own }: NewDevice): Promise<void> {
  await owner.getByRole('button', { name: 'Sí, los mismos' }).click()
  await owner.getByLabel('Nombre del dispositivo', { exact: true }).fill(name)
  await owner.getByRole('radio', { name: role }).check()
  if (own !== undefined) await owner.getByLabel('Nombre de este dispositivo').fill(own)
  await owner.getByRole('button', { name: 'Entregar los libros' }).click()
}

/** Both devices have the books, and have proven it to each other. */
export async function expectAdded(owner: Page, joiner: Page, name: string): Promise<void> {
  await expect(owner.getByRole('heading', { name: `${name} ya tiene tus libros` })).toBeVisible({ timeout: 60_000 })
  await expect(owner.getByText(/^Al día — verificado/)).toBeVisible()
  await expect(joiner.getByRole('navigation', { name: 'Secciones' })).toBeVisible({ timeout: 60_000 })
}

/** Adds a device by pasted texts; the joiner is at the place where the code is read. */
export async function addDevice(owner: Page, joiner: Page, device: NewDevice): Promise<void> {
  await goToJoin(joiner)
  await meetAsStrangers(owner, joiner)
  await handOver(owner, device)
  await expectAdded(owner, joiner, device.name)
}

/** Devices that know each other exchange codes by pasted text. */
export async function exchangeCodes(first: Page, then: Page, { goOn = false } = {}): Promise<void> {
  for (const page of [first, then]) {
    // The one to which the books have not come yet has no list of devices to open.
    if (!goOn || page === first) await openDevices(page)
    await page.getByRole('link', { name: 'Conectar' }).click()
  }
  const offer = await copyCode(first)
  await then.getByRole('button', { name: 'Escanear', exact: true }).click()
  await pasteCode(then, offer)
  await expect(then.getByRole('heading', { name: '2. Ahora, que el otro dispositivo lea este' })).toBeVisible()
  const answer = await copyCode(then)
  await first.getByRole('button', { name: 'Escanear', exact: true }).click()
  await pasteCode(first, answer)
}

/** Devices that know each other meet, and prove that they hold the same. */
export async function connect(first: Page, then: Page, options?: { readonly goOn: boolean }): Promise<void> {
  await exchangeCodes(first, then, options)
  for (const page of [first, then]) {
    await expect(page.getByRole('heading', { name: / y este dispositivo tienen lo mismo$/ })).toBeVisible({
      timeout: 60_000,
    })
    await expect(page.getByText(/^Al día — verificado/)).toBeVisible()
  }
}

/** The card of another device, in the list. */
export function card(page: Page, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('button', { name: new RegExp(`^${name}`) }) })
}

/** Opens the list of devices. */
export async function openDevices(page: Page): Promise<void> {
  await goTo(page, '#/dispositivos')
  await expect(page.getByRole('heading', { level: 1, name: 'Dispositivos' })).toBeVisible()
}

/** Takes the link down, as a person does. */
export async function disconnect(page: Page, name: string): Promise<void> {
  await openDevices(page)
  await card(page, name).getByRole('button').first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Desconectar' }).click()
}

/** What the list of customers and the ageing of all debts say. */
async function booksOn(page: Page): Promise<readonly string[]> {
  await goTo(page, '#/clientes')
  await expect(page.getByRole('heading', { level: 1, name: 'Clientes' })).toBeVisible()
  await settled(page)
  const rows = page.locator('main li:has(a[href^="#/clientes/"])')
  await expect(rows.first()).toBeVisible()
  const customers = await rows.allInnerTexts()
  await goTo(page, '#/cartera')
  await expect(page.getByRole('list', { name: 'Saldo por antigüedad' })).toBeVisible()
  const aging = [await textOf(page.getByRole('list', { name: 'Saldo por antigüedad' }))]
  aging.push(await textOf(page.locator('main dl')))
  return [...customers, ...aging].map((text) => text.replace(/\s+/g, ' ').trim())
}

/** The same customers, balances and ages on all screens. */
export async function expectSameBooks(one: Page, ...others: readonly Page[]): Promise<void> {
  await expect(async () => {
    const books = await booksOn(one)
    for (const other of others) expect(await booksOn(other)).toEqual(books)
  }).toPass({ timeout: 30_000 })
}

/** What the app has said last, beside the screen. */
export function notice(page: Page, text: string): Locator {
  return page.getByRole('status').filter({ hasText: text })
}
