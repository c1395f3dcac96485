import { expect } from '@playwright/test'
import { goTo, test } from './support/app.ts'
import { moveTo, openShopOn } from './support/clock.ts'
import { draft, notSaid, see } from './support/collecting.ts'
import { addCustomer, balance, expectText, openAccount, write } from './support/shop.ts'

test.use({ locale: 'es-MX', timezoneId: 'America/Mexico_City' })

test('a disputed invoice is not chased while it is in dispute, and stays in every total', async ({ page, site }) => {
  await openShopOn(page, site, '2026-03-10T10:00-06:00')
  const main = page.locator('main')
  const ruiz = await addCustomer(page, 'Ferretería Ruiz', '55 1234 5679')
  // The fiado is due on 25 March, the invoice two days later.
  await write(page, 'Fiado', ruiz, '300')
  await moveTo(page, '2026-03-12T10:00-06:00')
  await write(page, 'Factura', ruiz, '1200')
  await moveTo(page, '2026-03-30T10:00-06:00')
  await see(page, '#/hoy', 'Ferretería Ruiz Vencido hace 5 días; sin mensajes $1,500.00 Aviso 1')

  await test.step('what the customer has against the invoice', async () => {
    await goTo(page, `#/clientes/${ruiz}/pausa`)
    await page.getByRole('radio', { name: /No está conforme/ }).check()
    const debts = page.getByLabel('¿De qué?')
    const invoice = await debts.locator('option', { hasText: 'Factura' }).getAttribute('value')
    await debts.selectOption(invoice)
    await page.getByRole('textbox', { name: /Por qué/ }).fill('Faltó una caja')
    await page.getByRole('button', { name: 'Guardar' }).click()
    await expect(page).toHaveURL(new RegExp(`/clientes/${ruiz}$`))
    await see(page, `#/clientes/${ruiz}/pausa`, 'Faltó una caja')
  })

  await test.step('only the other debt is asked for; both are owed', async () => {
    await openAccount(page, ruiz)
    await expectText(balance(page), 'Debe $1,500.00')
    await expectText(main, 'No está conforme')
    await see(page, `#/clientes/${ruiz}/recordar`, '$300.00 Vencido hace 5 días')
    const text = await draft(page)
    expect(text).toContain('$300.00')
    expect(text).not.toContain('$1,200.00')
    expect(text).not.toContain('$1,500.00')
    await see(page, '#/cartera', '$1,500.00')
  })

  await test.step('with the other one paid, Hoy proposes nothing, and tells why', async () => {
    await write(page, 'Pago', ruiz, '300')
    await see(page, '#/hoy', 'Hoy no toca escribir a nadie 1 cliente con pagos vencidos está en espera.')
    await page.getByText('En espera: 1 cliente').click()
    await expectText(main, /Ferretería Ruiz Vencido hace 3 días; .*\$1,200\.00/)
    await openAccount(page, ruiz)
    await expectText(balance(page), 'Debe $1,200.00')
    await notSaid(page, 'Toca:')
  })

  await test.step('weeks later it still waits; with the dispute settled the ladder goes on at its first letter', async () => {
    await moveTo(page, '2026-04-14T10:00-06:00')
    await see(page, '#/hoy', 'Hoy no toca escribir a nadie')
    await goTo(page, `#/clientes/${ruiz}/pausa`)
    await page.getByRole('button', { name: 'Terminar' }).click()
    await see(page, '#/hoy', /Ferretería Ruiz Vencido hace 18 días; sin mensajes \$1,200\.00 Aviso 1/)
  })
})
