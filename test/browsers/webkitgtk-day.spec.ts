import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { readPdf } from '../documents/readPdf.ts'
import { fileFrom, keepDownloads } from './support/hearBlob.ts'
import { test } from './support/webkitDevice.ts'
import { addCustomer, beginShop, go, keptHere, owes, speakSpanish, write } from './support/webkitShop.ts'
import type { WebKitPage } from './support/webkitgtk.ts'

const SAMPLE = fileURLToPath(new URL('../cases/samples/cartera-ejemplo.csv', import.meta.url))
const PHRASE = 'tres gatos en la tapia'

/** @returns the id of the customer of that name, out of the list */
async function customerNamed(page: WebKitPage, name: string): Promise<string> {
  await go(page, '#/clientes')
  await page.says(name)
  return page.run((wanted: string) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#/clientes/"]')]
    return (
      links
        .find((link) => link.textContent.includes(wanted))
        ?.href.split('/')
        .at(-1) ?? ''
    )
  }, name)
}

test('in WebKitGTK a table is brought in once, Cartera adds it up, and a letter says the same figures', async ({
  webkit,
}, info) => {
  await beginShop(webkit)
  await go(webkit, '#/importar')
  await webkit.choose('Archivo con clientes y facturas', SAMPLE)
  await webkit.says('5 facturas de 3 clientes')
  await webkit.press('Traer 5 facturas')
  await webkit.says('Facturas traídas')
  await go(webkit, '#/cartera/2026-05-31')
  await webkit.says('2,050.00')
  await go(webkit, '#/importar')
  await webkit.choose('Archivo con clientes y facturas', SAMPLE)
  await webkit.says('Todo lo de este archivo ya está en Al Día.')

  const one = await customerNamed(webkit, 'Tienda de Ejemplo Uno')
  await write(webkit, 'pago', one, '250')
  await keepDownloads(webkit)
  await go(webkit, `#/clientes/${one}/carta`)
  await webkit.press('Descargar PDF')
  const { text, overflowing } = await readPdf(new Uint8Array(await fileFrom(webkit, info.outputPath('carta.pdf'))))
  expect(text).toContain('Tienda de Ejemplo Uno')
  expect(text).toContain('$1,250.00')
  expect(overflowing).toEqual([])
})

test('in WebKitGTK a device is erased, nothing is left of it, and a locked backup brings the books back', async ({
  webkit,
  site,
}, info) => {
  await beginShop(webkit)
  const ana = await addCustomer(webkit, 'Ana Rivas')
  await write(webkit, 'fiado', ana, '350')
  await write(webkit, 'pago', ana, '99.95')
  await keptHere(webkit)
  await webkit.reload()
  await owes(webkit, ana, '$250.05')

  const backup = info.outputPath('libros.aldia')
  await go(webkit, '#/respaldo')
  await keepDownloads(webkit)
  await webkit.type('Elige una contraseña', PHRASE)
  await webkit.press('Hacer un respaldo')
  await webkit.says('El respaldo está en tus descargas')
  const bytes = await fileFrom(webkit, backup)
  expect(bytes.toString('latin1')).not.toContain('Ana Rivas')

  await go(webkit, '#/ajustes/privacidad')
  await webkit.says('Quién sabe qué')
  await webkit.says('La app ya está guardada en este dispositivo')
  await webkit.says(/Último respaldo de este dispositivo: \d/)
  await go(webkit, '#/ajustes/privacidad/borrar')
  await webkit.type('Escribe BORRAR para confirmar', 'BORRAR')
  await webkit.press('Borrar este dispositivo')
  await webkit.says(/Este dispositivo ya no tiene nada de Al Día|This device has nothing of Al Día any more/)
  const left = await webkit.run(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    local: Object.keys(localStorage),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(left).toEqual({ databases: [], caches: [], local: [], workers: 0 })

  await webkit.goTo(site.url)
  await webkit.choose('I already have a backup', backup)
  await webkit.type('Passphrase of the backup', 'otra cosa')
  await webkit.press('Open')
  await webkit.says('That passphrase does not open it.')
  await webkit.type('Passphrase of the backup', PHRASE)
  await webkit.press('Open')
  await webkit.says('Receivables')
  await speakSpanish(webkit)
  await owes(webkit, ana, '$250.05')
})

test('in WebKitGTK the guide, the search and the lock with a PIN work, and what it lacks is said in a sentence each', async ({
  webkit,
}) => {
  await beginShop(webkit)
  const ana = await addCustomer(webkit, 'Ana Rivas')
  await write(webkit, 'fiado', ana, '500')

  await test.step('help of the screen, the guide, and what this browser does not have', async () => {
    await go(webkit, '#/cartera')
    await webkit.press('Ayuda')
    await webkit.press('Ver toda la guía')
    await webkit.says('En este navegador')
    await webkit.says('No conecta dispositivos entre sí: pasa los cambios por archivo.')
    await webkit.says('No promete conservar tus datos: haz respaldos a menudo.')
    await go(webkit, '#/ayuda/backup')
    await webkit.says('Volver a la guía')
  })

  await test.step('a search finds what to do, and who', async () => {
    await go(webkit, '#/hoy')
    await webkit.press('Buscar')
    await webkit.type('Buscar en todo', 'cobrar')
    await webkit.press('Apuntar un pago')
    await expect.poll(() => webkit.run(() => window.location.hash)).toBe('#/apuntar/pago')
  })

  await test.step('locked, it shows nothing before the PIN', async () => {
    await go(webkit, '#/ajustes/privacidad/bloqueo')
    await webkit.type('PIN nuevo', '24680')
    await webkit.type('Escríbelo otra vez', '24680')
    await webkit.press('Encender el bloqueo')
    await webkit.says('Al Día está bloqueada')
    await webkit.reload()
    await webkit.says('Al Día está bloqueada')
    expect(await webkit.text()).not.toContain('Ana Rivas')
    await webkit.type('PIN', '13579')
    await webkit.press('Abrir')
    await webkit.says('No es ese PIN.')
    await webkit.type('PIN', '24680')
    await webkit.press('Abrir')
    await webkit.says('Bloqueo con PIN')
    await owes(webkit, ana, '$500.00')
  })

  await test.step('instead of finger or face there is the PIN', async () => {
    await go(webkit, '#/ajustes/privacidad/bloqueo')
    await webkit.type('PIN', '24680')
    await webkit.press('Seguir')
    await webkit.says('Este dispositivo o navegador no lo da. El PIN sigue valiendo.')
  })
})

test('in WebKitGTK the page sends nothing to another origin, and what its policy refuses is heard of', async ({
  webkit,
  webkitNoting,
}) => {
  const sent = await webkit.run(() =>
    fetch('https://example.invalid/', { mode: 'no-cors' }).then(
      () => 'sent',
      () => 'refused',
    ),
  )
  expect(sent).toBe('refused')
  await expect.poll(async () => (await webkitNoting.problems()).join('\n')).toMatch(/refused: .*connect-src/)
  const markup = await webkit.run(() => {
    const place = document.createElement('div')
    try {
      place.innerHTML = '<b>x</b>'
    } catch {
      return 'refused'
    }
    return 'done'
  })
  expect(markup).toBe('refused')
  await expect
    .poll(async () => (await webkitNoting.problems()).join('\n'))
    .toMatch(/refused: .*require-trusted-types-for/)
  const problems = await webkitNoting.problems()
  problems.length = 0
})
