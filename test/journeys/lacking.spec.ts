import { expect, type Page } from '@playwright/test'
import type { BrowserLack } from '../../src/platform/browserLacks.ts'
import { goTo, test } from './support/app.ts'
import { openShop, settled } from './support/shop.ts'

/** What Ayuda says where there is no such thing. */
const SAID: Readonly<Record<BrowserLack, string>> = {
  offline: 'No guarda la app: sin internet no abre. Instálala en otro navegador.',
  persist: 'No promete conservar tus datos: haz respaldos a menudo.',
  connect: 'No conecta dispositivos entre sí: pasa los cambios por archivo.',
  camera: 'No da la cámara: los códigos de otro dispositivo se pegan o se escriben.',
  install: 'No ofrece instalar la app. Busca «Añadir a inicio» en su menú, o ábrela desde un marcador.',
  receive: 'No recibe archivos de otras apps: elígelos en Más › Traer clientes y facturas.',
  share: 'No comparte archivos: descárgalos y adjúntalos tú.',
  folder: 'No deja copias solas en una carpeta: haz tú el respaldo.',
  contacts: 'No abre la agenda del teléfono: escribe el contacto, o trae la agenda en un archivo.',
  passkey: 'No abre el bloqueo con huella o cara: queda el PIN.',
  badge: 'No pone un número en el icono: lo que hay que hacer hoy se ve al abrir.',
  awake: 'No mantiene encendida la pantalla: tócala de vez en cuando mientras conectas dispositivos.',
}

/** What the browser itself gives a page, asked of it here once more. */
function givenBy(page: Page): Promise<Readonly<Record<BrowserLack, boolean>>> {
  return page.evaluate(() => {
    const file = new File(['x'], 'x.pdf', { type: 'application/pdf' })
    const { canShare, storage } = navigator as Partial<Navigator>
    return {
      offline: 'serviceWorker' in navigator,
      persist: storage !== undefined && 'persist' in storage,
      connect: 'RTCPeerConnection' in window,
      camera: 'mediaDevices' in navigator,
      install: 'onbeforeinstallprompt' in window,
      receive: 'launchQueue' in window,
      share: canShare?.call(navigator, { files: [file] }) ?? false,
      folder: 'showDirectoryPicker' in window,
      contacts: 'contacts' in navigator,
      passkey: 'PublicKeyCredential' in window,
      badge: 'setAppBadge' in navigator,
      awake: 'wakeLock' in navigator,
    }
  })
}

test('what this browser lacks is said in Ayuda, and nothing else; and at its place it says what there is instead', async ({
  page,
  site,
}) => {
  await openShop(page, site)
  const given = await givenBy(page)
  // No browser of a desktop has this one, so that this journey never has nothing to say.
  expect(given.contacts).toBe(false)

  await test.step('Ayuda', async () => {
    await goTo(page, '#/ayuda')
    await expect(page.getByRole('heading', { name: 'En este navegador' })).toBeVisible()
    const wanted = Object.entries(SAID).flatMap(([lack, sentence]) => (given[lack as BrowserLack] ? [] : [sentence]))
    await expect(page.locator('[data-lack]')).toHaveText(wanted)
  })

  await test.step('a folder for copies', async () => {
    await goTo(page, '#/respaldo')
    const cannot = page.getByText(/^Este navegador no deja escribir en una carpeta\./)
    const choose = page.getByRole('button', { name: 'Elegir carpeta' })
    await expect(given.folder ? choose : cannot).toBeVisible()
    await expect(given.folder ? cannot : choose).toBeHidden()
  })

  await test.step('handing a file over', async () => {
    await page.getByLabel('Elige una contraseña').fill('tres gatos en la tapia')
    await page.getByRole('button', { name: 'Hacer un respaldo' }).click()
    const share = page.getByRole('button', { name: 'Compartir' })
    const download = page.getByRole('button', { name: 'Descargar' })
    await expect(download).toBeVisible()
    await expect(share).toHaveCount(given.share ? 1 : 0)
  })

  await test.step('other devices', async () => {
    for (const place of ['', '/anadir', '/conectar', '/unir']) {
      await goTo(page, `#/dispositivos${place}`)
      await settled(page)
      await expect(page.getByText('Este navegador no puede conectar dispositivos')).toHaveCount(given.connect ? 0 : 1)
    }
  })

  await test.step('the address book', async () => {
    await goTo(page, '#/clientes/nuevo')
    await expect(page.getByLabel('Nombre', { exact: true })).toBeVisible()
    const pick = page.getByRole('button', { name: 'Elegir de mis contactos' })
    await expect(pick).toBeHidden()
    // As a telephone has one.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'contacts', { value: { select: () => Promise.resolve([]) } })
    })
    await page.reload()
    await expect(pick).toBeVisible()
  })

  await test.step('finger, face or code', async () => {
    await goTo(page, '#/ajustes/privacidad/bloqueo')
    await page.getByLabel('PIN nuevo').fill('24680')
    await page.getByLabel('Escríbelo otra vez').fill('24680')
    // A notice may lie over the button for a moment; the keyboard reaches under it.
    await page.getByRole('button', { name: 'Encender el bloqueo' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Al Día está bloqueada' })).toBeVisible({ timeout: 60_000 })
    await page.getByLabel('PIN').fill('24680')
    await page.getByRole('button', { name: 'Abrir' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Bloqueo con PIN' })).toBeVisible({ timeout: 30_000 })
    await page.getByLabel('PIN').fill('24680')
    await page.getByRole('button', { name: 'Seguir' }).click()
    await expect(page.getByRole('button', { name: 'Apagar el bloqueo' })).toBeVisible({ timeout: 30_000 })
    const cannot = page.getByText('Este dispositivo o navegador no lo da. El PIN sigue valiendo.')
    await expect(cannot).toHaveCount(given.passkey ? 0 : 1)
  })
})
