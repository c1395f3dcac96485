import { expect } from '@playwright/test'
import { test } from './support/app.ts'
import { moveTo, openShopOn } from './support/clock.ts'
import { draft, see, sendByWhatsApp } from './support/collecting.ts'
import { addCustomer, expectText, openAccount, write } from './support/shop.ts'

test.use({ locale: 'es-MX', timezoneId: 'America/Mexico_City' })

test('three weeks in which nobody opened the app: one step each, never a jump over a letter', async ({
  page,
  site,
}) => {
  await openShopOn(page, site, '2026-03-10T10:00-06:00')
  const main = page.locator('main')
  const level = (name: string) => page.getByRole('radio', { name, exact: true })
  // Due on 25 March both. José is reminded the day before, Ana never heard of anything.
  const jose = await addCustomer(page, 'José Ñandú', '55 1234 5678')
  await write(page, 'Fiado', jose, '350')
  const ana = await addCustomer(page, 'Ana Ruiz', '55 1234 5679')
  await write(page, 'Fiado', ana, '500')
  await moveTo(page, '2026-03-24T10:00-06:00')
  await see(page, `#/clientes/${jose}/recordar`, 'Vence mañana')
  await sendByWhatsApp(page)

  await moveTo(page, '2026-04-15T10:00-06:00')
  await test.step('Hoy asks for both, the dearer wait first, and whether all that came in is written down', async () => {
    await see(page, '#/hoy', 'Hoy puedes cobrar $850 de 2 clientes')
    await expectText(
      main,
      /Ana Ruiz Vencido hace 21 días; sin mensajes \$500\.00 Aviso 1 José Ñandú Vencido hace 21 días; último contacto hace 22 días \$350\.00 Aviso 1/,
    )
    await expectText(main, '¿Está todo anotado?')
  })

  await test.step('the steps of day 3, 7 and 15 have passed: the first letter is written, not the second', async () => {
    await see(page, `#/clientes/${ana}/recordar`, 'Se saltan los 2 avisos anteriores.')
    await expect(level('Aviso 1')).toBeChecked()
    expect(await draft(page)).toContain('$500.00')
    await sendByWhatsApp(page)
  })

  await test.step('the second one waits for the gap of three days', async () => {
    await openAccount(page, ana)
    await expectText(main, 'Se le escribió hace poco. Espera hasta el sábado 18 de abril.')
    await moveTo(page, '2026-04-17T10:00-06:00')
    await see(page, '#/hoy', 'Hoy puedes cobrar $350 de 1 cliente')
    await moveTo(page, '2026-04-18T10:00-06:00')
    await see(page, '#/hoy', /Ana Ruiz Vencido hace 24 días; último contacto hace 3 días \$500\.00 Aviso 2/)
    await see(page, `#/clientes/${ana}/recordar`, 'Vencido hace 24 días')
    await expect(level('Aviso 2')).toBeChecked()
  })
})
