import { expect, type Page } from '@playwright/test'
import type { StaticServer } from '../../scripts/static-server.mjs'
import { goTo } from './support/app.ts'
import {
  addDevice,
  connect,
  copyCode,
  digitsOn,
  disconnect,
  expectAdded,
  expectSameBooks,
  goToJoin,
  handOver,
  invite,
  meetAsStrangers,
  openDevices,
  pasteCode,
  sentence,
  takeAnswer,
} from './support/meet.ts'
import { test } from './support/secondDevice.ts'
import { addCustomer, openShop, write } from './support/shop.ts'

const EXPIRED = 'El código ya caducó: valen dos minutos. Empieza con uno nuevo.'
const USED = 'Ese código ya se usó, y cada uno sirve una vez. Empieza con uno nuevo.'
const NOT_OURS = 'Ese código no es de Al Día. Busca el que muestra tu otro dispositivo.'

async function openShopOfAna(page: Page, site: StaticServer): Promise<string> {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await write(page, 'Fiado', ana, '80')
  return ana
}

/** Not a customer, not a debt, not even a business. */
async function expectEmpty(page: Page, site: StaticServer): Promise<void> {
  // By another page: the address differs in its hash alone, and Firefox reports what a page that is loaded twice was fetching.
  await page.goto('about:blank')
  await page.goto(site.url)
  await expect(page.getByLabel('¿Cómo se llama tu negocio?')).toBeVisible()
}

test('digits that are not the same: nothing is handed over, and both screens say so', async ({
  page,
  second,
  site,
}) => {
  await openShopOfAna(page, site)
  await goToJoin(second)
  await meetAsStrangers(page, second)
  await page.getByRole('button', { name: 'No', exact: true }).click()
  await expect(sentence(page)).toHaveText(
    'Los números no eran iguales, y no se entregó nada. Empieza otra vez, con los dos dispositivos juntos.',
  )
  await expect(sentence(second)).toHaveText(
    'En el otro dispositivo no se confirmó. No pasó ningún dato; puedes empezar otra vez.',
  )
  await expectEmpty(second, site)
  await goTo(page, '#/dispositivos')
  await expect(page.getByRole('heading', { name: 'Por ahora, solo este dispositivo' })).toBeVisible()
})

test('the one who joins may be the one who sees that the digits differ', async ({ page, second, site }) => {
  await openShopOfAna(page, site)
  await goToJoin(second)
  await meetAsStrangers(page, second)
  await second.getByRole('button', { name: 'No son los mismos' }).click()
  await expect(sentence(second)).toHaveText(/^Los números no eran iguales, y no se entregó nada\./)
  // The owner who says yes all the same hands nothing over.
  await handOver(page, { name: 'Celular', role: 'Vendedor', own: 'Caja' })
  await expect(sentence(page)).toHaveText(/^Los números no eran iguales, y no se entregó nada\./)
  await expectEmpty(second, site)
})

test('leaving the screen with the digits hands nothing over', async ({ page, second, site }) => {
  await openShopOfAna(page, site)
  await goToJoin(second)
  await meetAsStrangers(page, second)
  await page.getByRole('link', { name: 'Volver' }).click()
  await expect(sentence(second)).toHaveText(/^En el otro dispositivo no se confirmó\./)
  await expectEmpty(second, site)
})

test('a code of something else, and half a code, get a sentence; the right one works after that', async ({
  page,
  second,
  site,
}) => {
  await openShopOfAna(page, site)
  await goToJoin(second)
  await second.getByText('Pegarlo o escribirlo').click()
  await second.getByRole('button', { name: 'Usar este código' }).click()
  await expect(second.getByText('Pega o escribe el código.')).toBeVisible()
  for (const other of ['https://menu.example/mesa-4', 'WIFI:S:Casa;T:WPA;P:12345678;;', 'hola']) {
    await pasteCode(second, other)
    await expect(sentence(second)).toHaveText(NOT_OURS)
  }
  const invitation = await invite(page)
  await pasteCode(second, invitation.slice(0, -9))
  await expect(sentence(second)).toHaveText(NOT_OURS)

  // As WhatsApp breaks and people quote it: with words around it, in lower case, in lines of twenty.
  const lines = invitation.match(/.{1,20}/g) ?? []
  await pasteCode(second, `> Hola, aquí va:\n> ${lines.join('\n')}\nGracias`)
  const answer = await copyCode(second)
  const letters = answer.slice(answer.lastIndexOf('/') + 1).toLowerCase()
  await takeAnswer(page, `\n\n${letters.replace(/(.{4})/g, '$1 ')}\n`)
  expect(await digitsOn(second)).toBe(await digitsOn(page))
  await handOver(page, { name: 'Celular', role: 'Vendedor', own: 'Caja' })
  await expectAdded(page, second, 'Celular')
  await expectSameBooks(page, second)
})

test('the code of a screen is nothing for that screen, nor an invitation for who belongs already', async ({
  page,
  second,
  site,
}) => {
  await openShopOfAna(page, site)
  const invitation = await invite(page)
  await page.getByRole('button', { name: 'Escanear su código' }).click()
  await pasteCode(page, invitation)
  await expect(sentence(page)).toHaveText(/^Ese código no es el que toca ahora\./)

  await addDevice(page, second, { name: 'Celular', role: 'Dueño', own: 'Caja' })
  const again = await invite(page)
  await goTo(second, '#/dispositivos/conectar')
  await second.getByRole('button', { name: 'Escanear', exact: true }).click()
  await pasteCode(second, again)
  await expect(
    second.getByText('Ese código es para unirse a un negocio. Este dispositivo ya está en uno: usa Conectar.'),
  ).toBeVisible()
  await expect(second.getByRole('button', { name: 'Unirme otra vez' })).toBeVisible()
})

test('a code that was used is refused on both sides', async ({ page, second, site }) => {
  await openShopOfAna(page, site)
  await goToJoin(second)
  await pasteCode(second, await invite(page))
  const answer = await copyCode(second)
  await takeAnswer(page, answer)
  expect(await digitsOn(second)).toBe(await digitsOn(page))
  await handOver(page, { name: 'Celular', role: 'Dueño', own: 'Caja' })
  await expectAdded(page, second, 'Celular')

  // The answer of before, to the next invitation.
  await invite(page)
  await takeAnswer(page, answer)
  await expect(sentence(page)).toHaveText(USED)

  // A code to meet again serves once too.
  await disconnect(page, 'Celular')
  await goTo(page, '#/dispositivos/conectar')
  const offer = await copyCode(page)
  await goTo(second, '#/dispositivos/conectar')
  await second.getByRole('button', { name: 'Escanear', exact: true }).click()
  await pasteCode(second, offer)
  const back = await copyCode(second)
  await page.getByRole('button', { name: 'Escanear', exact: true }).click()
  await pasteCode(page, back)
  for (const on of [page, second])
    await expect(on.getByRole('heading', { name: / y este dispositivo tienen lo mismo$/ })).toBeVisible()
  await disconnect(page, 'Celular')
  await openDevices(second)
  await goTo(second, '#/dispositivos/conectar')
  await second.getByRole('button', { name: 'Escanear', exact: true }).click()
  await pasteCode(second, offer)
  await expect(sentence(second)).toHaveText(USED)

  await connect(page, second)
  await expectSameBooks(page, second)
})

test('a code is good for two minutes; a photograph of yesterday tells what to do', async ({ page, second, site }) => {
  await page.clock.install()
  await second.clock.install()
  await openShopOfAna(page, site)
  await second.goto(site.url)
  await goToJoin(second)
  const invitation = await invite(page)
  await expect(page.getByRole('timer')).toHaveText(/Vale [12]:\d\d/)
  await pasteCode(second, invitation)
  const answer = await copyCode(second)

  // Two minutes are over: the screen says so, and takes no answer any more.
  await page.getByRole('button', { name: 'Escanear su código' }).click()
  await page.clock.fastForward('02:05')
  await pasteCode(page, answer)
  await expect(sentence(page)).toHaveText(EXPIRED)
  await page.getByRole('button', { name: 'Empezar otra vez' }).click()
  await copyCode(page)
  await page.clock.fastForward('02:05')
  await expect(page.getByText('Este código caducó.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Código para el otro dispositivo' })).toBeHidden()
  await page.getByRole('button', { name: 'Mostrar uno nuevo' }).click()
  await expect(page.getByRole('img', { name: 'Código para el otro dispositivo' })).toBeVisible()

  // The photograph is looked at the day after.
  await second.clock.fastForward('24:00:00')
  await goTo(second, '#/hoy')
  await goToJoin(second)
  await pasteCode(second, invitation)
  await expect(sentence(second)).toHaveText(EXPIRED)
  await expectEmpty(second, site)
})
