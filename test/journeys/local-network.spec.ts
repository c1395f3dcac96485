import { expect, type Page } from '@playwright/test'
import { exchangeCodes, addDevice, card, connect, disconnect, openDevices } from './support/meet.ts'
import { test } from './support/secondDeviceProcess.ts'
import { addCustomer, expectText, openShop, write } from './support/shop.ts'

/* Browsers begin to ask before a page from the Internet may reach the local network. This one takes the site for such a page. */

const ALLOWED = ['camera', 'clipboard-read', 'clipboard-write']
const flagsFor = (url: string): readonly string[] => [
  `--ip-address-space-overrides=127.0.0.1:${new URL(url).port}=public`,
  '--enable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebRTC',
]

/** What the browser does where it was refused: it looks for nobody, for ever, without an error. Not every version does. */
async function reachNobody(page: Page): Promise<void> {
  await page.evaluate(() => {
    type Take = (this: RTCPeerConnection, description: RTCSessionDescriptionInit) => Promise<void>
    const { prototype } = RTCPeerConnection
    const take = Object.getOwnPropertyDescriptor(prototype, 'setRemoteDescription')?.value as Take
    prototype.setRemoteDescription = function (this: RTCPeerConnection, { type, sdp = '' }) {
      return take.call(this, { type, sdp: sdp.replaceAll(/^a=candidate.*\r\n/gm, '') })
    }
  })
}

test('where the local network was allowed devices meet; where it is refused, eight seconds of nothing say why and lead to a file', async ({
  openCameraDevice,
  site,
}) => {
  const flags = flagsFor(site.url)
  const shop = await openCameraDevice([...ALLOWED, 'local-network-access'], flags)
  const phone = await openCameraDevice([...ALLOWED, 'local-network-access'], flags)
  await openShop(shop.page, site)
  const ana = await addCustomer(shop.page, 'Ana Rivas')
  await write(shop.page, 'Fiado', ana, '350')
  await addDevice(shop.page, phone.page, { name: 'Celular', role: 'Dueño', own: 'Caja' })
  await disconnect(shop.page, 'Celular')

  await test.step('refused', async () => {
    for (const { page } of [shop, phone]) {
      await page.context().clearPermissions()
      await page.context().grantPermissions(ALLOWED)
      await reachNobody(page)
    }
    await exchangeCodes(shop.page, phone.page)
    const hint = shop.page.getByRole('alert').filter({ hasText: 'No se pudo conectar' })
    await expect(hint).toHaveText(
      /Este navegador no deja ver tu red local: dale ese permiso en los ajustes del sitio\./,
    )
    await shop.page.getByRole('link', { name: 'Usar un archivo' }).click()
    await expect(shop.page.getByRole('heading', { level: 1, name: 'Por archivo' })).toBeVisible()
  })

  await test.step('allowed again', async () => {
    for (const { page } of [shop, phone]) {
      await page.context().grantPermissions([...ALLOWED, 'local-network-access'])
      await page.reload()
    }
    await connect(shop.page, phone.page)
    await openDevices(shop.page)
    await expectText(card(shop.page, 'Celular'), /Al día — verificado/)
  })
})
