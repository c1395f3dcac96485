import { expect, type Page } from '@playwright/test'
import { goTo } from './support/app.ts'
import { addDevice, card, connect, disconnect, expectSameBooks, openDevices } from './support/meet.ts'
import { test } from './support/secondDevice.ts'
import { bringPortfolio } from './support/portfolio.ts'
import { addCustomer, balance, expectText, movements, openAccount, openShop, write } from './support/shop.ts'

/** Every customer has 49 invoices of 10 pesos: with the customers themselves 4,000 facts. */
const CUSTOMERS = 80
const INVOICES = 3_920

/** The id of a customer, as the list of customers links to it. */
async function idOf(page: Page, name: string): Promise<string> {
  await goTo(page, '#/clientes')
  const link = page.locator('main li a[href^="#/clientes/"]').filter({ hasText: name }).first()
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? ''
}

async function expectOwes(page: Page, customer: string, amount: string): Promise<void> {
  await openAccount(page, customer)
  await expectText(balance(page), `Debe ${amount}`)
}

/** The two of one day and one amount are marked, and nothing else is. */
async function expectSuspects(page: Page, customer: string, amount: string): Promise<void> {
  await openAccount(page, customer)
  const suspects = movements(page).filter({ hasText: 'Posible pago duplicado' })
  await expect(suspects.filter({ hasText: amount })).not.toHaveCount(0)
  await suspects.first().getByRole('button').click()
  await expect(page.getByRole('dialog').getByText(/^Hay otro pago igual, de/)).toBeVisible()
  await page.keyboard.press('Escape')
}

test('4,000 facts go over, edits show at once, and what both recorded apart is there on both afterwards, once', async ({
  page,
  second,
  site,
}) => {
  test.setTimeout(180_000)
  await openShop(page, site)
  await bringPortfolio(page, CUSTOMERS, INVOICES)
  await addDevice(page, second, { name: 'Celular', role: 'Dueño', own: 'Caja' })
  const one = await idOf(page, 'Cliente 01')
  const two = await idOf(page, 'Cliente 02')
  let dora = ''
  await test.step('the copy is whole', () => expectSameBooks(page, second))

  await test.step('a payment here appears there, and the other way round, one after the other', async () => {
    for (const [on, other, amount, left] of [
      [page, second, '1', '$489.00'],
      [second, page, '2', '$487.00'],
      [page, second, '3', '$484.00'],
      [second, page, '4', '$480.00'],
    ] as const) {
      await openAccount(other, one)
      await write(on, 'Pago', one, amount)
      await expectText(balance(other), `Debe ${left}`)
    }
    dora = await addCustomer(second, 'Dora Paz')
    await write(second, 'Fiado', dora, '75')
    await expectOwes(page, dora, '$75.00')
  })

  await test.step('the link is cut: both say so, and go on recording', async () => {
    await disconnect(page, 'Celular')
    for (const [on, other] of [
      [page, 'Celular'],
      [second, 'Caja'],
    ] as const) {
      await openDevices(on)
      await expectText(card(on, other), 'Sin conexión; tus cambios están guardados aquí')
    }
    // The same money, taken down on both: Cliente 02 paid once.
    await write(page, 'Pago', two, '100')
    await write(second, 'Pago', two, '100')
    await write(page, 'Fiado', dora, '15.50')
    await write(second, 'Fiado', dora, '4.50')
    await write(second, 'Pago', one, '0.25')
    await expectOwes(page, two, '$390.00')
    await expectOwes(second, two, '$390.00')
    await openDevices(page)
    await expectText(card(page, 'Celular'), '2 cambios por enviar')
    await openDevices(second)
    await expectText(card(second, 'Caja'), '3 cambios por enviar')
  })

  await test.step('met again: everything is on both, once, and the double payment is asked about', async () => {
    await connect(page, second)
    for (const on of [page, second]) {
      await expectOwes(on, one, '$479.75')
      await expectOwes(on, dora, '$95.00')
      await expectOwes(on, two, '$290.00')
      await expectSuspects(on, two, '$100.00')
      await openDevices(on)
    }
    await expectText(card(page, 'Celular'), /Al día — verificado/)
    await expectText(card(second, 'Caja'), /Al día — verificado/)
    await expectSameBooks(page, second)
  })

  await test.step('what came in can be looked at', async () => {
    await goTo(page, '#/dispositivos/recibido')
    await page
      .getByRole('button', { name: /3 apuntes.*Celular · por conexión/s })
      .first()
      .click()
    await expectText(page.getByRole('dialog'), 'Llegó de Celular')
    await expectText(page.getByRole('dialog'), /Cliente 02.*\$100\.00/)
  })
})

test('a closed lid: the page of one is gone, the other says so, and both meet again by two codes', async ({
  page,
  second,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '500')
  await addDevice(page, second, { name: 'Celular', role: 'Vendedor', own: 'Caja' })

  await second.reload()
  await openDevices(page)
  // Nobody said goodbye: it takes a while until silence means that the other one is gone.
  await expect(card(page, 'Celular')).toContainText('Sin conexión', { timeout: 30_000 })
  await write(page, 'Pago', ana, '120')
  await write(second, 'Pago', ana, '80')
  await page.reload()
  await connect(second, page)
  await expectOwes(page, ana, '$300.00')
  await expectOwes(second, ana, '$300.00')
  await expectSameBooks(page, second)
})
