import { expect, type Page } from '@playwright/test'
import type { StaticServer } from '../../scripts/static-server.mjs'
import { addDevice, disconnect, expectSameBooks, sentence } from './support/meet.ts'
import { downloadFile, openChanges, sendChanges, type ChangesFile } from './support/meetByFile.ts'
import { test } from './support/secondDevice.ts'
import { addCustomer, balance, expectText, movements, openAccount, openShop, write } from './support/shop.ts'

/** Two devices with a customer who owes 500, apart. @returns the customer */
async function openApart(page: Page, second: Page, site: StaticServer): Promise<string> {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '500')
  await addDevice(page, second, { name: 'Celular', role: 'Dueño', own: 'Caja' })
  await disconnect(page, 'Celular')
  return ana
}

/** What came is counted with its seals, so the number is not what a person would count. */
const arrived = (from: string) => new RegExp(`^(Llegó 1 apunte|Llegaron \\d+ apuntes) de ${from}$`)

/** What WhatsApp makes of the name of a file. */
function renamed(file: ChangesFile, name = 'DOC-20260105-WA0003.txt'): ChangesFile {
  return { ...file, name, mimeType: 'text/plain' }
}

test('devices that never meet keep the same books by files, whatever a messenger calls them', async ({
  page,
  second,
  site,
}) => {
  const ana = await openApart(page, second, site)
  await write(page, 'Pago', ana, '120')
  await write(second, 'Pago', ana, '80')
  await addCustomer(second, 'Beto Ñáñez')

  const there = await sendChanges(page)
  await openChanges(second, renamed(there))
  await expect(second.getByRole('heading', { name: arrived('Caja') })).toBeVisible()
  await expect(second.getByText('A ese dispositivo le faltan cosas que hay aquí.')).toBeVisible()
  await second.getByRole('button', { name: 'Preparar lo que le falta' }).click()
  const back = await downloadFile(second)
  await openChanges(page, renamed(back, 'something.txt'))
  await expect(page.getByRole('heading', { name: arrived('Celular') })).toBeVisible()
  for (const on of [page, second]) {
    await openAccount(on, ana)
    await expectText(balance(on), 'Debe $300.00')
  }
  await expectSameBooks(page, second)

  // Opened again, and again on the other: nothing is there twice.
  await openChanges(page, back)
  await expect(page.getByRole('heading', { name: 'Todo lo del archivo de Celular ya estaba aquí' })).toBeVisible()
  await openChanges(second, there)
  await expect(second.getByRole('heading', { name: 'Todo lo del archivo de Caja ya estaba aquí' })).toBeVisible()
  for (const on of [page, second]) {
    await openAccount(on, ana)
    await expectText(balance(on), 'Debe $300.00')
    await expect(movements(on)).toHaveCount(3)
  }
  await expectSameBooks(page, second)
})

test('a damaged, a foreign and a wrong file get one sentence each, and change nothing', async ({
  page,
  second,
  openDevice,
  site,
}) => {
  const ana = await openApart(page, second, site)
  await write(page, 'Pago', ana, '120')
  const file = await sendChanges(page)

  const flipped = Buffer.from(file.buffer)
  const middle = flipped.length >> 1
  // One letter becomes another letter: what a bad download does, and what somebody in the middle would.
  flipped[middle] = (flipped[middle] ?? 0) ^ 1
  await openChanges(second, { ...file, buffer: flipped })
  await expect(sentence(second)).toHaveText(
    'El archivo llegó dañado o incompleto. No se tocó nada: pide que lo manden otra vez.',
  )
  await openChanges(second, { ...file, buffer: file.buffer.subarray(0, file.buffer.length - 40) })
  await expect(sentence(second)).toHaveText(/^El archivo llegó dañado o incompleto\./)

  for (const [name, text] of [
    ['cartera.csv', 'cliente,monto\nAna,100'],
    ['nada.txt', ''],
  ] as const) {
    await openChanges(second, { name, mimeType: 'text/plain', buffer: Buffer.from(text) })
    await expect(sentence(second)).toHaveText(
      'Ese archivo no es de Al Día. Elige el que te mandaron desde tu otro dispositivo.',
    )
  }

  // The neighbour's shop has two devices as well.
  const neighbour = await openDevice()
  const helper = await openDevice()
  await openShop(neighbour, site, 'Ferretería Sol')
  const otra = await addCustomer(neighbour, 'Otra Persona')
  await write(neighbour, 'Fiado', otra, '77')
  await addDevice(neighbour, helper, { name: 'Tableta', role: 'Dueño', own: 'Mostrador' })
  await disconnect(neighbour, 'Tableta')
  await write(neighbour, 'Pago', otra, '7')
  await openChanges(second, await sendChanges(neighbour))
  await expect(sentence(second)).toHaveText(
    'Es de otro negocio: no se juntó nada. Comprueba que abriste el que querías.',
  )

  await openAccount(second, ana)
  await expectText(balance(second), 'Debe $500.00')
  await openChanges(second, file)
  await expect(second.getByRole('heading', { name: arrived('Caja') })).toBeVisible()
  await expectSameBooks(page, second)
})

test('a complete copy brings a device everything, and nothing that it had is touched', async ({
  page,
  second,
  site,
}) => {
  const ana = await openApart(page, second, site)
  await write(page, 'Pago', ana, '120')
  await write(second, 'Pago', ana, '80')
  const first = await sendChanges(page)
  await write(page, 'Pago', ana, '20')
  // The second file was made without knowing whether the first arrived; both orders end the same.
  const next = await sendChanges(page)
  await openChanges(second, next)
  await expect(second.getByRole('heading', { name: arrived('Caja') })).toBeVisible()
  await openChanges(second, first)
  await expect(second.getByRole('heading', { name: /^Todo lo del archivo de Caja ya estaba aquí/ })).toBeVisible()
  await openAccount(second, ana)
  await expectText(balance(second), 'Debe $280.00')

  await page.goto(`${site.url}#/dispositivos/archivo/todos/completo`)
  await second.goto(`${site.url}#/dispositivos/archivo/todos/completo`)
  await second.getByRole('button', { name: 'Preparar el archivo' }).click()
  await openChanges(page, await downloadFile(second))
  await expect(page.getByRole('heading', { name: arrived('Celular') })).toBeVisible()
  await expectSameBooks(page, second)
})
