import { expect, type Page } from '@playwright/test'
import { goTo } from './support/app.ts'
import {
  addDevice,
  card,
  connect,
  disconnect,
  exchangeCodes,
  expectSameBooks,
  notice,
  openDevices,
  sentence,
} from './support/meet.ts'
import { test } from './support/secondDevice.ts'
import { addCustomer, balance, expectText, openAccount, openShop, write } from './support/shop.ts'

async function remove(owner: Page, name: string): Promise<void> {
  await openDevices(owner)
  await card(owner, name).getByRole('button').first().click()
  await owner.getByRole('dialog').getByRole('button', { name: 'Quitar este dispositivo' }).click()
  const question = owner.getByRole('dialog')
  await expectText(question, 'Lo que ya tiene no se puede borrar desde aquí')
  await question.getByRole('button', { name: 'Quitar', exact: true }).click()
  await expect(notice(owner, `${name} ya no es de tus dispositivos`)).toBeAttached()
  await expectText(card(owner, name), 'Quitado. Lo que apuntó antes sigue contando.')
}

async function expectOwes(page: Page, customer: string, amount: string): Promise<void> {
  await openAccount(page, customer)
  await expectText(balance(page), `Debe ${amount}`)
}

test('a lost phone is refused by all; what it recorded later is listed, and counts when the owner says so', async ({
  page,
  second,
  openDevice,
  site,
}) => {
  const phone = second
  const tablet = await openDevice()
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '500')
  await addDevice(page, phone, { name: 'Celular', role: 'Vendedor', own: 'Caja' })
  await addDevice(page, tablet, { name: 'Tableta', role: 'Dueño' })
  await write(phone, 'Pago', ana, '50')
  await expectOwes(tablet, ana, '$450.00')
  await disconnect(page, 'Celular')
  await disconnect(page, 'Tableta')

  await remove(page, 'Celular')
  // Neither the phone nor the tablet has heard of it: they still meet, and the phone's payment goes along.
  await write(phone, 'Pago', ana, '30')
  await connect(tablet, phone)
  await expectOwes(tablet, ana, '$420.00')

  // The shop refuses the phone, and the phone says so.
  await exchangeCodes(page, phone)
  for (const on of [page, phone]) {
    await expect(sentence(on)).toHaveText(
      'Uno de los dos dispositivos no está en la lista de este negocio, o lo quitaron. El dueño puede añadirlo otra vez.',
    )
  }
  await expectOwes(page, ana, '$450.00')

  // Through the tablet the late payment comes all the same, and stays out of every total until the owner has looked.
  await connect(page, tablet)
  for (const on of [page, tablet]) await expectOwes(on, ana, '$450.00')
  await openDevices(page)
  await expect(page.getByText('1 apunte llegó después de quitar su dispositivo.')).toBeVisible()
  await page.getByRole('link', { name: 'Revisar' }).click()
  const late = page
    .locator('section section')
    .filter({ has: page.getByRole('heading', { name: 'Llegó después de quitar el dispositivo' }) })
  await expectText(late, /Ana Rivas.*Celular.*\$30\.00/)
  await late.getByRole('button', { name: 'Aceptar 1 apunte' }).click()
  await expect(notice(page, '1 apunte aceptado')).toBeAttached()
  for (const on of [page, tablet]) await expectOwes(on, ana, '$420.00')
  await openDevices(page)
  await expect(page.getByText(/llegó después de quitar/)).toBeHidden()

  // The phone was still with the tablet when that heard of it, and so has heard of it too.
  await openDevices(phone)
  await expectText(sentence(phone), 'Este dispositivo ya no está en la lista del negocio')
  await expect(phone.getByRole('link', { name: 'Conectar' })).toBeHidden()
  await expectSameBooks(page, tablet)
})

test('a phone that is taken off the list while it is connected says so at once, and keeps what it has', async ({
  page,
  second,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '500')
  await addDevice(page, second, { name: 'Celular', role: 'Vendedor', own: 'Caja' })
  await remove(page, 'Celular')
  await goTo(second, '#/dispositivos')
  await expect(second.getByText('Este dispositivo ya no está en la lista del negocio')).toBeVisible()
  await expect(second.getByRole('link', { name: 'Conectar' })).toBeHidden()
  await expectOwes(second, ana, '$500.00')
  // It goes on as a notebook of its own; nothing of it goes over any more.
  await write(second, 'Pago', ana, '10')
  await expectOwes(second, ana, '$490.00')
  await expectOwes(page, ana, '$500.00')
})
