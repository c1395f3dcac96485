import { expect } from '@playwright/test'
import { goTo } from './support/app.ts'
import {
  addDevice,
  card,
  copyCode,
  digitsOn,
  expectAdded,
  expectSameBooks,
  goToJoin,
  handOver,
  invite,
  notice,
  openDevices,
  pasteCode,
  takeAnswer,
} from './support/meet.ts'
import { test } from './support/secondDevice.ts'
import { addCustomer, balance, expectText, movements, openAccount, openShop, write } from './support/shop.ts'

test('a second device gets the books by two pasted codes, after both have shown the same six digits', async ({
  page,
  second,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas', '55 1234 5678')
  const beto = await addCustomer(page, 'Beto Ñáñez')
  await write(page, 'Fiado', ana, '350')
  await write(page, 'Fiado', beto, '1200.75')
  await write(page, 'Pago', ana, '99.95')

  await goToJoin(second)
  await pasteCode(second, await invite(page))
  await expect(second.getByRole('heading', { name: '2. Ahora, que el otro dispositivo lea este' })).toBeVisible()
  await takeAnswer(page, await copyCode(second))
  const digits = await digitsOn(page)
  expect(digits).toMatch(/^\d{6}$/)
  expect(await digitsOn(second)).toBe(digits)
  await expect(second.getByText('Esperando a que el otro dispositivo confirme…')).toBeVisible()

  await handOver(page, { name: 'Celular de Beto', role: 'Vendedor', own: 'Caja' })
  await expectAdded(page, second, 'Celular de Beto')
  await expect(notice(second, 'Este dispositivo ya tiene los libros')).toBeAttached()
  await openAccount(second, ana)
  await expectText(balance(second), 'Debe $250.05')
  await openAccount(second, beto)
  await expectText(balance(second), 'Debe $1,200.75')

  // Each says of itself and of the other who it is, and that both hold the same.
  for (const [on, self, other] of [
    [page, 'Caja', 'Celular de Beto'],
    [second, 'Celular de Beto', 'Caja'],
  ] as const) {
    await openDevices(on)
    const own = on.getByRole('heading', { level: 2, name: 'Este dispositivo' }).locator('..')
    await expectText(own, self)
    await expectText(card(on, other), /Al día — verificado/)
  }

  // Who wrote what down can be read on both.
  await write(second, 'Pago', ana, '50')
  for (const on of [page, second]) {
    await openAccount(on, ana)
    await expectText(balance(on), 'Debe $200.05')
    for (const [amount, by] of [
      ['$50.00', 'Celular de Beto'],
      ['$350.00', 'Caja'],
    ] as const) {
      await movements(on).filter({ hasText: amount }).getByRole('button').click()
      await expectText(on.getByRole('dialog'), `Apuntado por ${by}`)
      await on.keyboard.press('Escape')
      await expect(on.getByRole('dialog')).toBeHidden()
    }
  }
  await expectSameBooks(page, second)
})

test('a camera app opens the link of the code, and nothing happens before the person wants it to', async ({
  page,
  second,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '80')
  const link = await invite(page)
  expect(link.startsWith(site.url)).toBe(true)
  await second.goto(link)
  await expect(second.getByRole('heading', { name: 'Te vas a unir al negocio del otro dispositivo' })).toBeVisible()
  // A secret of two minutes stands in no history.
  expect(second.url()).not.toContain('/v/')
  await second.getByRole('button', { name: 'Continuar', exact: true }).click()
  await takeAnswer(page, await copyCode(second))
  expect(await digitsOn(second)).toBe(await digitsOn(page))
  await handOver(page, { name: 'Laptop', role: 'Dueño' })
  await expectAdded(page, second, 'Laptop')
  await expectSameBooks(page, second)
})

test('books of its own are asked about in words, and put together only when the person says so', async ({
  page,
  second,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '80')
  await openShop(second, site, 'Ruta de Carla')
  const carla = await addCustomer(second, 'Carla Díaz')
  await write(second, 'Fiado', carla, '45.50')

  await goTo(second, '#/dispositivos')
  await second.getByRole('link', { name: 'Ya uso Al Día en otro dispositivo' }).click()
  await pasteCode(second, await invite(page))
  await expect(second.getByRole('heading', { name: 'En este dispositivo ya hay libros' })).toBeVisible()
  await expect(second.getByText('Aquí hay 1 cliente apuntado.')).toBeVisible()
  await second.getByRole('button', { name: 'Juntarlos' }).click()
  await takeAnswer(page, await copyCode(second))
  expect(await digitsOn(second)).toBe(await digitsOn(page))
  await handOver(page, { name: 'Carla', role: 'Dueño' })
  await expectAdded(page, second, 'Carla')
  for (const on of [page, second]) {
    await openAccount(on, carla)
    await expectText(balance(on), 'Debe $45.50')
    await openAccount(on, ana)
    await expectText(balance(on), 'Debe $80.00')
  }
  await expectSameBooks(page, second)
})

test('books that give way to the other’s are copied first, and go only when the other’s have come', async ({
  page,
  second,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '80')
  await openShop(second, site, 'Ruta de Carla')
  const carla = await addCustomer(second, 'Carla Díaz')
  await write(second, 'Fiado', carla, '45.50')

  await goTo(second, '#/dispositivos')
  await second.getByRole('link', { name: 'Ya uso Al Día en otro dispositivo' }).click()
  await pasteCode(second, await invite(page))
  await second.getByRole('button', { name: 'Guardar una copia y usar los del otro' }).click()
  const saved = second.waitForEvent('download')
  await second.getByRole('button', { name: 'Guardar la copia' }).click()
  await saved
  await second.getByRole('button', { name: 'Ya la tengo: usar los del otro' }).click()
  await takeAnswer(page, await copyCode(second))
  expect(await digitsOn(second)).toBe(await digitsOn(page))
  await handOver(page, { name: 'Carla', role: 'Dueño', own: 'Caja' })
  await expectAdded(page, second, 'Carla')
  await expectSameBooks(page, second)

  // What is recorded now is in the new books, and they are those that the app opens from now on.
  await write(second, 'Pago', ana, '30')
  await openAccount(page, ana)
  await expectText(balance(page), 'Debe $50.00')
  await second.reload()
  await openAccount(second, ana)
  await expectText(balance(second), 'Debe $50.00')
  await goTo(second, '#/clientes')
  await expect(second.getByText('Carla Díaz')).toHaveCount(0)
})

test('a third device joins, and hears of what the second records through the first', async ({
  page,
  second,
  openDevice,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '80')
  await addDevice(page, second, { name: 'Celular de Beto', role: 'Vendedor', own: 'Caja' })
  const third = await openDevice()
  await addDevice(page, third, { name: 'Tableta', role: 'Dueño' })
  await write(second, 'Pago', ana, '30')
  await openAccount(third, ana)
  await expectText(balance(third), 'Debe $50.00')
  await expectSameBooks(page, second, third)
})
