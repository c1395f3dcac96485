import { expect } from '@playwright/test'
import { test } from './support/app.ts'
import { moveTo, openShopOn } from './support/clock.ts'
import { notSaid, see, sendByWhatsApp } from './support/collecting.ts'
import { addCustomer, balance, expectText, openAccount, savedCard, write } from './support/shop.ts'

test.use({ locale: 'es-MX', timezoneId: 'America/Mexico_City' })

test('a fiado from the sale to the payment, with one friendly reminder', async ({ page, site, watch }) => {
  await openShopOn(page, site, '2026-03-10T10:00-06:00')
  const main = page.locator('main')
  const jose = await addCustomer(page, 'José Ñandú', '55 1234 5678')

  await test.step('the sale, at the fifteen days of a fiado: due on 25 March, to be reminded of the day before', async () => {
    await write(page, 'Fiado', jose, '350')
    await expectText(savedCard(page), 'Fiado de $350.00 a José Ñandú. Ahora debe $350.00.')
    await openAccount(page, jose)
    await expectText(balance(page), 'Debe $350.00 Por vencer $350.00')
    await expectText(main, 'Vence en 15 días · 25 mar $350.00')
    await expectText(main, 'Nada que mandar hoy. Lo siguiente, el martes 24 de marzo.')
    await see(page, '#/hoy', 'Nadie tiene pagos vencidos')
    await notSaid(page, 'José Ñandú')
  })

  await test.step('two days before, Hoy only tells that it is coming', async () => {
    await moveTo(page, '2026-03-23T10:00-06:00')
    await see(page, '#/hoy', 'José Ñandú Vence en 2 días $350.00')
    await notSaid(page, 'Recordatorio')
  })

  await test.step('the day before, one friendly reminder', async () => {
    await moveTo(page, '2026-03-24T10:00-06:00')
    await see(page, '#/hoy', 'José Ñandú Vence mañana $350.00 Recordatorio')
    await page.getByRole('link', { name: /José Ñandú/ }).click()
    await expectText(main, '$350.00 Vence mañana; todavía sin mensajes.')
    await expect(page.getByRole('radio', { name: 'Recordatorio' })).toBeChecked()
    const text = await sendByWhatsApp(page)
    expect(text).toContain('$350.00')
    expect(text).toContain('vence el miércoles 25 de marzo')
    expect(text).toContain('¿Todo bien con lo entregado?')
    expect(watch.opened).toEqual([`https://wa.me/525512345678?text=${encodeURIComponent(text)}`])
  })

  await test.step('after it nothing is proposed, that day or the next', async () => {
    await openAccount(page, jose)
    await expectText(main, 'Nada que mandar hoy. Lo siguiente, el sábado 28 de marzo.')
    await expectText(main, 'WhatsApp · 24 mar 2026 · recordatorio amable')
    await moveTo(page, '2026-03-25T10:00-06:00')
    await see(page, '#/hoy', 'José Ñandú Vence hoy $350.00')
    await notSaid(page, 'Recordatorio')
    await openAccount(page, jose)
    await expectText(main, 'Lo siguiente, el sábado 28 de marzo.')
  })

  await test.step('a day late he pays: nothing is owed, and nobody is proposed any more', async () => {
    await moveTo(page, '2026-03-26T10:00-06:00')
    await see(page, '#/hoy', 'Hoy no toca escribir a nadie 1 cliente con pagos vencidos está en espera.')
    await write(page, 'Pago', jose, '350')
    await expectText(savedCard(page), 'Pago de $350.00 de José Ñandú.')
    await openAccount(page, jose)
    await expectText(balance(page), 'Está al día')
    await moveTo(page, '2026-04-10T10:00-06:00')
    await see(page, '#/hoy', 'Nadie tiene pagos vencidos')
    await notSaid(page, 'José Ñandú')
    await see(page, '#/como-voy', /Días de atraso al pagar 1(?:\.0)? días? en 1 pago/)
  })
})
