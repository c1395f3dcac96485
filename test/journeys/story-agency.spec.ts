import { expect } from '@playwright/test'
import { goTo, test } from './support/app.ts'
import { moveTo, openShopOn } from './support/clock.ts'
import { notSaid, see, sendByWhatsApp } from './support/collecting.ts'
import { addCustomer, balance, expectText, openAccount, write } from './support/shop.ts'

test.use({ locale: 'es-MX', timezoneId: 'America/Mexico_City' })

test('a promise that is broken, an agreement whose instalment is missed, and the agency in the end', async ({
  page,
  site,
}) => {
  await openShopOn(page, site, '2026-03-10T10:00-06:00')
  const main = page.locator('main')
  const at = (day: string) => moveTo(page, `2026-${day}T10:00-06:00`)
  const ana = await addCustomer(page, 'Ana Ruiz', '55 1234 5679')
  const account = `#/clientes/${ana}`
  // Due on 25 March.
  await write(page, 'Fiado', ana, '1200')

  await test.step('five days late she is written to, and promises Friday: two taps', async () => {
    await at('03-30')
    await see(page, `${account}/recordar`, 'Vencido hace 5 días')
    await sendByWhatsApp(page)
    await goTo(page, `${account}/promesa`)
    await page.getByRole('button', { name: 'El viernes' }).click()
    await page.getByRole('button', { name: 'Guardar promesa' }).click()
    await see(page, account, 'Prometió pagar $1,200.00 el viernes 3 de abril')
  })

  await test.step('until then nobody writes; on the day, and the day after, it is asked whether it came', async () => {
    await at('04-02')
    await see(page, '#/hoy', 'Hoy no toca escribir a nadie')
    await at('04-03')
    await see(page, '#/hoy', 'Por revisar Ana Ruiz Prometió pagar $1,200.00 hoy')
    await at('04-04')
    await see(page, '#/hoy', 'Ana Ruiz Prometió pagar $1,200.00 el viernes 3 de abril: ¿llegó?')
  })

  await test.step('two days after it is broken, and she stands on top again by herself', async () => {
    await at('04-05')
    await see(page, '#/hoy', 'A quién escribir Ana Ruiz Prometió $1,200.00 para el 3 abr 2026 y no llegó')
    await expectText(main, 'Hoy puedes cobrar $1,200 de 1 cliente')
  })

  await test.step('four weekly instalments of 300 take its place; nothing is overdue any more', async () => {
    await at('04-06')
    await see(page, `${account}/convenio`, 'Suman exactamente $1,200.00.')
    await expectText(
      main,
      /13 de abril de 2026 \$300\.00 .*20 de abril de 2026 \$300\.00 .*27 de abril de 2026 \$300\.00 .*4 de mayo de 2026 \$300\.00/,
    )
    await page.getByRole('button', { name: 'Guardar convenio' }).click()
    await see(page, account, 'Convenio: 0 de 4 cuotas La próxima: $300.00 el 13 abr 2026')
    await expectText(balance(page), 'Debe $1,200.00 Por vencer $1,200.00')
    await see(page, '#/hoy', 'Nadie tiene pagos vencidos')
    await expectText(main, 'Ana Ruiz Vence en 7 días $300.00')
  })

  await test.step('the first instalment is asked for on its day, and comes', async () => {
    await at('04-13')
    await see(page, '#/hoy', 'Hoy puedes cobrar $300 de 1 cliente')
    await expectText(main, 'Ana Ruiz Cuota 1 de 4 del convenio, $300.00: vence hoy $300.00')
    await write(page, 'Pago', ana, '300')
    await see(page, account, 'Convenio: 1 de 4 cuotas La próxima: $300.00 el 20 abr 2026')
    await expectText(balance(page), 'Debe $900.00 Por vencer $900.00')
  })

  await test.step('the second does not: three days of grace, and on the fourth the agreement is broken', async () => {
    await at('04-23')
    await see(page, '#/hoy', 'Ana Ruiz Cuota 2 de 4 del convenio, $300.00: venció hace 3 días')
    await expectText(main, 'Hoy puedes cobrar $300 de 1 cliente')
    await at('04-24')
    await see(page, '#/hoy', 'Hoy puedes cobrar $900 de 1 cliente')
    // 25 March again, less the 300 that came.
    await expectText(main, 'Ana Ruiz Vencido hace 30 días; último contacto hace 25 días $900.00 Aviso 1')
    await see(page, account, 'Convenio roto el 24 abr 2026 Las deudas tienen otra vez su fecha de antes.')
    await expectText(balance(page), 'Debe $900.00 1–30 días $900.00')
  })

  await test.step('handing over is proposed at ninety days, and not before', async () => {
    await at('06-22')
    await see(page, '#/hoy', 'Ana Ruiz Vencido hace 89 días')
    await notSaid(page, 'Toca decidir cómo seguir')
    await at('06-23')
    await see(page, '#/hoy', 'Toca decidir cómo seguir')
    await see(page, `${account}/entregar`, 'Vencido: $900.00 Lo más antiguo venció hace 90 días')
    // A year in a shop, interrupted by the payment of 13 April.
    await expectText(main, 'Prescribe el 12 abr 2027.')
    await expectText(main, 'Verifica con tu asesor.')
  })

  await test.step('she has to be told before the agency is', async () => {
    await page.getByText('A una agencia de cobranza').click()
    await main.getByRole('button', { name: 'Entregar a la agencia' }).click()
    await expect(page.getByRole('alert').filter({ hasText: /aviso|avisa/i })).toBeVisible()
    await page.getByText('Aviso previo al cliente', { exact: true }).click()
    await main.getByRole('button', { name: 'Entregar a la agencia' }).click()
    await see(page, account, 'Está con una agencia Desde el 23 jun 2026')
  })

  await test.step('with the agency she is written to no more, and still owes it', async () => {
    await at('07-20')
    await see(page, '#/hoy', 'Hoy no toca escribir a nadie 1 cliente con pagos vencidos está en espera.')
    await openAccount(page, ana)
    await expectText(balance(page), 'Debe $900.00 91 días o más $900.00')
    await notSaid(page, 'Toca:')
  })

  await test.step('what the agency recovers is written down whole, and its part beside it', async () => {
    await write(page, 'Pago', ana, '500')
    await see(page, `${account}/entregar`, 'Lo que cobró la agencia')
    await page.getByRole('button', { name: 'Apuntar comisión' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('textbox', { name: /^Comisión/ }).fill('20')
    await expectText(sheet, 'Pagó el cliente: $500.00 Se queda la agencia: $100.00 Te llega: $400.00')
    await sheet.getByRole('button', { name: 'Guardar comisión' }).click()
    await expectText(main, 'Comisión $100.00; te llegan $400.00')
    await openAccount(page, ana)
    // What she owes is hers: the whole payment counts.
    await expectText(balance(page), 'Debe $400.00 91 días o más $400.00')
  })
})
