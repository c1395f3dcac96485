import { expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { readPdf } from '../documents/readPdf.ts'
import { goOffline, goTo, install, test } from './support/app.ts'
import {
  addCustomer,
  amountField,
  balance,
  expectText,
  movements,
  openAccount,
  openWholeAccount,
  savedCard,
  section,
  textOf,
} from './support/shop.ts'
import { pressKeys, tapsOf } from './support/taps.ts'

const save = (page: Page) => page.getByRole('button', { name: 'Guardar' }).click()
const act = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Qué hacer' }).getByRole('link', { name }).click()
const debts = (page: Page) => page.locator('section:has(> h2:text-is("Deudas abiertas"))')

/** `yyyy-MM-dd` so many days before today, as the business's clock has it. */
function daysAgo(days: number): string {
  const day = new Date(Date.now() - days * 86_400_000)
  return day.toLocaleDateString('en-CA', { timeZone: 'America/Mexico_City' })
}

/** Everything that the account says, but for what only passes by. */
async function accountOf(page: Page, customer: string): Promise<string> {
  await openWholeAccount(page, customer)
  await expect(debts(page)).toBeVisible()
  return textOf(page.locator('main'))
}

test('the whole first day without a network: customer, fiado, payment, reminder, letter, and all is still there', async ({
  page,
  context,
  site,
  watch,
}) => {
  test.setTimeout(test.info().timeout + 30_000)
  await install(page, site)
  await goOffline(context, site)
  await page.reload()

  await test.step('four questions, of which the phone answers two', async () => {
    await page.getByLabel('¿Cómo se llama tu negocio?').fill('Abarrotes Lupita')
    await page.getByRole('radio', { name: /^Fiado/ }).check()
    await expectText(page.getByRole('region', { name: 'País y moneda' }), 'México · peso mexicano')
    await page.getByRole('button', { name: 'Empezar' }).click()
    await expect(page.getByRole('heading', { name: 'Hoy' })).toBeVisible()
  })

  const jose = await addCustomer(page, 'José Ñandú', '55 1234 5678')

  await test.step('a fiado takes four taps', async () => {
    await goTo(page, '#/hoy')
    const taps = await tapsOf(page, async () => {
      await section(page, 'Apuntar').click()
      await pressKeys(page, '350')
      await page.getByRole('button', { name: 'José Ñandú' }).click()
      await save(page)
      await expectText(savedCard(page), 'Fiado de $350.00 a José Ñandú. Ahora debe $350.00.')
    })
    expect(taps).toBe(4)
  })

  await test.step('what he owed before, 40 days late, and the account with both', async () => {
    await goTo(page, `#/apuntar/saldo/${jose}`)
    await pressKeys(page, '1250.50')
    await page.getByLabel('Vencía el').fill(daysAgo(40))
    await save(page)
    await expectText(
      savedCard(page),
      'Saldo inicial de $1,250.50 de José Ñandú. Ahora debe $1,600.50; vencido, $1,250.50.',
    )
    await openAccount(page, jose)
    await expectText(balance(page), 'Debe $1,600.50 Por vencer $350.00 31–60 días $1,250.50')
    await expect(movements(page)).toHaveCount(2)
    await expectText(movements(page).nth(0), /^Saldo inicial .* \$1,250\.50 Saldo \$1,600\.50$/)
    await expectText(movements(page).nth(1), /^Fiado .* \$350\.00 Saldo \$350\.00$/)
  })

  await test.step('a payment over both, oldest first; taken back; and the right one', async () => {
    await act(page, 'Pago')
    await pressKeys(page, '1400')
    const spread = page.getByRole('group', { name: 'Se aplica a' })
    await expectText(spread, /Saldo inicial .* \$1,250\.50 Fiado .* \$149\.50/)
    await save(page)
    await expectText(savedCard(page), 'Pago de $1,400.00 de José Ñandú. Ahora debe $200.50.')
    await savedCard(page).getByRole('button', { name: 'Deshacer' }).click()
    await expect(amountField(page)).toHaveValue('1,400')
    for (const _figure of '1400') await amountField(page).press('Backspace')
    await pressKeys(page, '600')
    await expectText(spread, /Saldo inicial .* \$600\.00/)
    await save(page)
    await expectText(savedCard(page), 'Pago de $600.00 de José Ñandú. Ahora debe $1,000.50; vencido, $650.50.')
    await openAccount(page, jose)
    await expectText(balance(page), 'Debe $1,000.50')
    await expectText(movements(page).nth(0), /^Pago · Efectivo .* -\$600\.00 Saldo \$1,000\.50$/)
    await expectText(movements(page).nth(1), /^Pago · Efectivo .* Anulado -\$1,400\.00 Saldo \$1,600\.50$/)
    await expectText(debts(page), /Saldo inicial .* \$650\.50 de \$1,250\.50 Fiado .* \$350\.00/)
  })

  const sent = await test.step('a reminder by WhatsApp, kept with its words once it was sent', async () => {
    await act(page, 'Recordar')
    const whatsapp = page.getByRole('link', { name: /WhatsApp/ })
    await expect(whatsapp).toBeVisible()
    const text = await page.getByRole('textbox', { name: 'Mensaje', exact: true }).inputValue()
    expect(text).toContain('José')
    expect(text).toContain('$650.50')
    expect(text).toContain('hace 40 días')
    expect(text).toContain('\n')
    await whatsapp.click()
    await expect.poll(() => watch.opened).toHaveLength(1)
    // To the letter: the digits without a plus, a line break as %0A, a space as %20, ñ and ú as their UTF-8 bytes.
    expect(watch.opened[0]).toBe(`https://wa.me/525512345678?text=${encodeURIComponent(text)}`)
    expect(watch.opened[0]).toContain('%0A%0A')
    expect(watch.opened[0]).toContain('Jos%C3%A9')

    const question = page.getByRole('group', { name: /¿Lo enviaste\?/ })
    await question.getByRole('button', { name: 'Sí' }).click()
    await expect(question).toBeHidden()
    await openAccount(page, jose)
    const contacts = page.locator('section:has(> h2:text-is("Mensajes y llamadas"))')
    await expectText(contacts, /WhatsApp · .* · «se te pasó»/)
    await contacts.getByText('Ver el texto').click()
    await expectText(contacts, text.replace(/\s+/g, ' '))
    return text
  })

  await test.step('a letter whose figures are those of the account', async () => {
    await page.getByRole('button', { name: 'Más', exact: true }).click()
    await page.getByRole('link', { name: 'Carta en PDF' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Descargar PDF' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^Carta-Jose-Nandu-\d{4}-\d\d-\d\d\.pdf$/)
    const { text, overflowing } = await readPdf(new Uint8Array(readFileSync(await file.path())))
    expect(text).toContain('Abarrotes Lupita')
    expect(text).toContain('José Ñandú')
    expect(text).toMatch(/Saldo inicial .* 40 \$1,250\.50 \$600\.00 \$650\.50 Total \$1,250\.50 \$600\.00 \$650\.50/)
    // What is not due yet is not in it.
    expect(text).not.toContain('$350.00')
    expect(overflowing).toEqual([])
  })

  await test.step('all of it is there after the app was closed and opened without a network', async () => {
    const before = await accountOf(page, jose)
    expect(before).toContain('Debe $1,000.50')
    await page.goto('about:blank')
    await page.goto(site.url)
    await expectText(page.locator('main'), 'José Ñandú')
    expect(await accountOf(page, jose)).toBe(before)
    await page.getByText('Ver el texto').click()
    await expectText(page.locator('main'), sent.replace(/\s+/g, ' '))
  })
})
