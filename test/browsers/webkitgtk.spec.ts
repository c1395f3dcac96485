import { writeFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { goTo } from '../journeys/support/app.ts'
import { card, digitsOn, handOver, invite, openDevices, takeAnswer } from '../journeys/support/meet.ts'
import { openChanges, sendChanges } from '../journeys/support/meetByFile.ts'
import {
  addCustomer as addInChromium,
  balance,
  expectText,
  openAccount,
  openShop,
  write as writeInChromium,
} from '../journeys/support/shop.ts'
import { fileFrom, keepDownloads } from './support/hearBlob.ts'
import { carry, standIn } from './support/standIn.ts'
import { test } from './support/webkitDevice.ts'
import {
  addCustomer,
  beginShop,
  copied,
  go,
  keepCopied,
  keptHere,
  owes,
  speakSpanish,
  write,
} from './support/webkitShop.ts'

test('in WebKitGTK the books outlive a reload and the host, and the screen says why no device is connected', async ({
  webkit,
  site,
}) => {
  expect(await webkit.run(() => 'RTCPeerConnection' in window)).toBe(false)
  await beginShop(webkit)
  const ana = await addCustomer(webkit, 'Ana Rivas')
  await write(webkit, 'fiado', ana, '350.5')
  await owes(webkit, ana, '$350.50')

  await go(webkit, '#/dispositivos')
  await webkit.says('Este navegador no puede conectar dispositivos')
  await webkit.says('por WebRTC, y este navegador no lo trae o lo tiene apagado en sus ajustes')
  expect(await webkit.text()).not.toContain('Añadir dispositivo')
  for (const place of ['anadir', 'conectar', 'unir']) {
    await go(webkit, `#/dispositivos/${place}`)
    await webkit.says('Este navegador no puede conectar dispositivos')
  }
  await webkit.press('Ir a Respaldo')
  await webkit.says('Hacer un respaldo')

  await keptHere(webkit)
  await webkit.reload()
  await owes(webkit, ana, '$350.50')
  await site.close()
  await webkit.goTo(`${site.url}#/clientes`)
  await owes(webkit, ana, '$350.50')
  await write(webkit, 'pago', ana, '50')
  await owes(webkit, ana, '$300.50')
})

test('books go from WebKitGTK to a Chromium and back as backups, and what either wrote is on both', async ({
  webkit,
  page: chromium,
  site,
}, info) => {
  await beginShop(webkit)
  const ana = await addCustomer(webkit, 'Ana Rivas')
  await write(webkit, 'fiado', ana, '350')
  await go(webkit, '#/respaldo')
  await keepDownloads(webkit)
  await webkit.press('Cerrarlo con una contraseña')
  await webkit.press('Hacer un respaldo')
  await webkit.says('El respaldo está en tus descargas')
  const there = info.outputPath('from-webkit.aldia')
  await fileFrom(webkit, there)

  await chromium.goto(site.url)
  await chromium.getByLabel('Ya tengo un respaldo').setInputFiles(there)
  await expect(chromium.getByRole('navigation', { name: 'Secciones' })).toBeVisible()
  await openAccount(chromium, ana)
  await expectText(balance(chromium), 'Debe $350.00')
  await writeInChromium(chromium, 'Pago', ana, '120')
  await write(webkit, 'fiado', ana, '40')

  await goTo(chromium, '#/respaldo')
  await chromium.getByLabel('Cerrarlo con una contraseña').uncheck()
  await chromium.getByRole('button', { name: 'Hacer un respaldo' }).click()
  const download = chromium.waitForEvent('download')
  await chromium.getByRole('button', { name: 'Descargar' }).click()
  const back = info.outputPath('from-chromium.aldia')
  await (await download).saveAs(back)
  await go(webkit, '#/respaldo')
  await webkit.choose('Archivo de respaldo', back)
  await webkit.says('Apuntes que faltan aquí')
  await webkit.press('Traer 1 apunte')
  await webkit.says('Listo: se trajo 1 apunte.')
  await owes(webkit, ana, '$270.00')
})

test('a device on the list that has no WebRTC keeps the same books by files, prepared and opened in WebKitGTK', async ({
  webkit,
  page: chromium,
  site,
}, info) => {
  await openShop(chromium, site)
  const ana = await addInChromium(chromium, 'Ana Rivas')
  await writeInChromium(chromium, 'Fiado', ana, '500')

  await test.step('it comes onto the list by a connection that is carried by hand, and is gone with a reload', async () => {
    await chromium.evaluate(standIn, Array.from({ length: 32 }, () => 'A1').join(':'))
    await webkit.run(standIn, Array.from({ length: 32 }, () => 'B2').join(':'))
    await keepCopied(webkit)
    await go(webkit, '#/dispositivos/unir')
    await webkit.press('Paste or type it')
    await webkit.type('Code of the other device', await invite(chromium))
    await webkit.press('Use this code')
    await webkit.press('Copy')
    await takeAnswer(chromium, await copied(webkit))
    const met = async () => {
      const digits = await digitsOn(chromium)
      await webkit.says(new RegExp(digits.replace(/^(...)/, '$1 ?')))
      await handOver(chromium, { name: 'Computadora', role: 'Dueño', own: 'Caja' })
      await expect(chromium.getByRole('heading', { name: 'Computadora ya tiene tus libros' })).toBeVisible()
      await webkit.says('Receivables')
    }
    await carry(chromium, webkit, met())
    await chromium.reload()
    await webkit.reload()
    await speakSpanish(webkit)
    expect(await webkit.run(() => 'RTCPeerConnection' in window)).toBe(false)
  })

  await go(webkit, '#/dispositivos')
  await webkit.says('Aquí pasa los cambios por archivo')
  await openDevices(chromium)
  await expectText(card(chromium, 'Computadora'), /Sin conexión/)
  await writeInChromium(chromium, 'Pago', ana, '120')
  await write(webkit, 'pago', ana, '80')

  const there = info.outputPath('DOC-20260105-WA0003.txt')
  writeFileSync(there, (await sendChanges(chromium)).buffer)
  await go(webkit, '#/dispositivos/abrir')
  await keepDownloads(webkit)
  await webkit.choose('Archivo de tu otro dispositivo', there)
  await webkit.says(/Llegó 1 apunte de Caja|Llegaron \d+ apuntes de Caja/)
  await webkit.press('Preparar lo que le falta')
  await webkit.says('El archivo está listo')
  await webkit.press('Descargar')
  const buffer = await fileFrom(webkit, info.outputPath('back'))
  await openChanges(chromium, { name: 'back.txt', mimeType: 'text/plain', buffer })
  await expect(chromium.getByRole('heading', { name: /de Computadora$/ })).toBeVisible()
  await openAccount(chromium, ana)
  await expectText(balance(chromium), 'Debe $300.00')
  await owes(webkit, ana, '$300.00')
})
