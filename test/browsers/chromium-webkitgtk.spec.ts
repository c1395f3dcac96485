import { writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { goTo } from '../journeys/support/app.ts'
import {
  card,
  copyCode,
  digitsOn,
  handOver,
  invite,
  openDevices,
  pasteCode,
  takeAnswer,
} from '../journeys/support/meet.ts'
import { downloadFile, openChanges, sendChanges } from '../journeys/support/meetByFile.ts'
import { addCustomer, balance, expectText, openAccount, openShop, write } from '../journeys/support/shop.ts'
import { carry, standIn } from './support/standIn.ts'
import { test } from './support/webkitDevice.ts'

const hasWebRtc = (page: Page) => page.evaluate(() => 'RTCPeerConnection' in window)

async function owes(page: Page, customer: string, amount: string): Promise<void> {
  await openAccount(page, customer)
  await expectText(balance(page), `Debe ${amount}`)
}

/** Presses "Descargar". @returns where the file is then */
async function download(page: Page): Promise<string> {
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Descargar' }).click()
  return (await file).path()
}

/** Makes a backup that nobody has to know a word for. */
async function backUp(page: Page): Promise<string> {
  await goTo(page, '#/respaldo')
  await page.getByLabel('Cerrarlo con una contraseña').uncheck()
  await page.getByRole('button', { name: 'Hacer un respaldo' }).click()
  return download(page)
}

test('in WebKitGTK every screen of devices says why none is connected, and leads to what there is instead', async ({
  webkit,
  webkitSite,
}) => {
  expect(await hasWebRtc(webkit)).toBe(false)
  await openShop(webkit, webkitSite)
  for (const place of ['', '/anadir', '/conectar', '/unir']) {
    await goTo(webkit, `#/dispositivos${place}`)
    await expect(webkit.getByText('Este navegador no puede conectar dispositivos')).toBeVisible()
    await expectText(
      webkit.locator('main'),
      'por WebRTC, y este navegador no lo trae o lo tiene apagado en sus ajustes',
    )
  }
  await openDevices(webkit)
  await expect(webkit.getByText('Añadir dispositivo')).toBeHidden()
  await webkit.getByRole('link', { name: 'Ir a Respaldo' }).click()
  await expect(webkit.getByRole('button', { name: 'Hacer un respaldo' })).toBeVisible()
})

test('books go from WebKitGTK to a Chromium and back as backups, and what either wrote is on both', async ({
  webkit,
  webkitSite,
  page: chromium,
  site,
}) => {
  await openShop(webkit, webkitSite)
  const ana = await addCustomer(webkit, 'Ana Rivas')
  await write(webkit, 'Fiado', ana, '350')

  await chromium.goto(site.url)
  await chromium.getByLabel('Ya tengo un respaldo').setInputFiles(await backUp(webkit))
  await expect(chromium.getByRole('navigation', { name: 'Secciones' })).toBeVisible()
  await owes(chromium, ana, '$350.00')
  await write(chromium, 'Pago', ana, '120')
  await write(webkit, 'Fiado', ana, '40')

  const back = await backUp(chromium)
  await goTo(webkit, '#/respaldo')
  await webkit.getByLabel('Archivo de respaldo').setInputFiles(back)
  await expect(webkit.getByText('Apuntes que faltan aquí')).toBeVisible()
  await webkit.getByRole('button', { name: 'Traer 1 apunte' }).click()
  await expect(webkit.getByText('Listo: se trajo 1 apunte.')).toBeVisible()
  await owes(webkit, ana, '$270.00')
})

test('a device on the list that has no WebRTC keeps the same books by files, prepared and opened in WebKitGTK', async ({
  webkit,
  page: chromium,
  site,
}, info) => {
  await openShop(chromium, site)
  const ana = await addCustomer(chromium, 'Ana Rivas')
  await write(chromium, 'Fiado', ana, '500')

  await test.step('it comes onto the list by a connection that is carried by hand, and is gone with a reload', async () => {
    await chromium.evaluate(standIn, Array.from({ length: 32 }, () => 'A1').join(':'))
    await webkit.evaluate(standIn, Array.from({ length: 32 }, () => 'B2').join(':'))
    await goTo(webkit, '#/dispositivos/unir')
    await pasteCode(webkit, await invite(chromium))
    await takeAnswer(chromium, await copyCode(webkit))
    const met = async () => {
      expect(await digitsOn(webkit)).toBe(await digitsOn(chromium))
      await handOver(chromium, { name: 'Computadora', role: 'Dueño', own: 'Caja' })
      await expect(chromium.getByRole('heading', { name: 'Computadora ya tiene tus libros' })).toBeVisible()
      await expect(webkit.getByRole('navigation', { name: 'Secciones' })).toBeVisible()
    }
    await carry(chromium, webkit, met())
    await chromium.reload()
    await webkit.reload()
    expect(await hasWebRtc(webkit)).toBe(false)
  })

  await openDevices(webkit)
  await expect(webkit.getByText('Aquí pasa los cambios por archivo')).toBeVisible()
  await openDevices(chromium)
  await expectText(card(chromium, 'Computadora'), /Sin conexión/)
  await write(chromium, 'Pago', ana, '120')
  await write(webkit, 'Pago', ana, '80')

  const there = info.outputPath('DOC-20260105-WA0003.txt')
  writeFileSync(there, (await sendChanges(chromium)).buffer)
  await goTo(webkit, '#/dispositivos/abrir')
  await webkit.getByLabel('Archivo de tu otro dispositivo').setInputFiles(there)
  await expect(webkit.getByText(/Llegó 1 apunte de Caja|Llegaron \d+ apuntes de Caja/)).toBeVisible()
  await webkit.getByRole('button', { name: 'Preparar lo que le falta' }).click()
  const { buffer } = await downloadFile(webkit)
  await openChanges(chromium, { name: 'back.txt', mimeType: 'text/plain', buffer })
  await expect(chromium.getByRole('heading', { name: /de Computadora$/ })).toBeVisible()
  await owes(chromium, ana, '$300.00')
  await owes(webkit, ana, '$300.00')
})
