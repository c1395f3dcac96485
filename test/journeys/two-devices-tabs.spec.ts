import { expect } from '@playwright/test'
import { addDevice, card, connect, expectSameBooks, openDevices } from './support/meet.ts'
import { test } from './support/secondDevice.ts'
import { addCustomer, balance, expectText, openAccount, openShop, write } from './support/shop.ts'

const ELSEWHERE = 'Otra pestaña de este dispositivo lleva la conexión.'

test('two tabs are one device: one holds the link, the other shows it and records, and they do not quarrel', async ({
  page,
  second,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '500')
  await addDevice(page, second, { name: 'Celular', role: 'Dueño', own: 'Caja' })

  const tab = await page.context().newPage()
  await tab.goto(`${site.url}#/dispositivos`)
  await expect(tab.getByText(ELSEWHERE)).toBeVisible()
  await expectText(card(tab, 'Celular'), /Al día — verificado/)
  await openDevices(page)
  await expect(page.getByText(ELSEWHERE)).toBeHidden()

  // What any tab records is on the other device at once, and what comes is in every tab.
  await openAccount(second, ana)
  await write(tab, 'Pago', ana, '40')
  await expectText(balance(second), 'Debe $460.00')
  await write(page, 'Pago', ana, '10')
  await expectText(balance(second), 'Debe $450.00')
  for (const on of [tab, page]) await openAccount(on, ana)
  await write(second, 'Pago', ana, '50')
  for (const on of [tab, page]) await expectText(balance(on), 'Debe $400.00')
  await openDevices(second)
  await expectText(card(second, 'Caja'), /Al día — verificado/)

  // The tab with the link is closed: the other one takes over as soon as a person connects.
  await page.close()
  await openDevices(tab)
  await expectText(card(tab, 'Celular'), 'Sin conexión')
  await expect(tab.getByText(ELSEWHERE)).toBeHidden()
  await write(tab, 'Pago', ana, '100')
  await connect(tab, second)
  await openAccount(second, ana)
  await expectText(balance(second), 'Debe $300.00')
  await expectSameBooks(tab, second)
})

test('connecting in one tab while another holds the link moves the link, and nothing is recorded twice', async ({
  page,
  second,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '500')
  await addDevice(page, second, { name: 'Celular', role: 'Dueño', own: 'Caja' })
  const tab = await page.context().newPage()
  await tab.goto(`${site.url}#/dispositivos`)
  await expect(tab.getByText(ELSEWHERE)).toBeVisible()

  await connect(tab, second)
  await openDevices(page)
  await expect(page.getByText(ELSEWHERE)).toBeVisible()
  await openAccount(second, ana)
  await Promise.all([write(page, 'Pago', ana, '30'), write(tab, 'Pago', ana, '20')])
  await expectText(balance(second), 'Debe $450.00')
  await expectSameBooks(page, tab, second)
})
