import { expect, type Page } from '@playwright/test'
import { goTo, test } from './support/app.ts'
import { handShared, secondVisit, type SharedFile } from './support/share.ts'
import { addCustomer, openShop } from './support/shop.ts'

async function share(page: Page, files: readonly SharedFile[], text = '') {
  await handShared(page, files, text)
  // The answer leads to a page that is loaded anew.
  await goTo(page, '#/hoy')
  await goTo(page, '#/abrir')
}

test('what another app shares opens where it belongs, once', async ({ page, site }) => {
  await openShop(page, site)
  await secondVisit(page)

  await share(page, [['cartera.csv', 'text/csv', 'cliente;saldo;vencimiento\nEva Gil;120,50;01/07/2026\n']])
  await expect(page.getByRole('heading', { name: 'Revisa lo que llega' })).toBeVisible()
  await expect(page.getByText(/Eva Gil/).first()).toBeVisible()
  // It was taken: coming back, and a second look, find nothing.
  await goTo(page, '#/abrir')
  await expect(page.getByRole('heading', { name: 'No llegó ningún archivo' })).toBeVisible()

  await share(page, [
    ['Agenda.vcf', 'text/vcard', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Rocío Núñez\r\nTEL:5512345678\r\nEND:VCARD\r\n'],
  ])
  await expect(page.getByRole('checkbox', { name: /Rocío Núñez/ })).toBeChecked()

  await share(page, [], 'cliente;saldo;vencimiento\nLuis Soto;80,00;01/07/2026\n')
  await expect(page.getByText(/Luis Soto/).first()).toBeVisible()

  await share(page, [['copia.txt', 'text/plain', 'ALDIA1 and nothing behind it']])
  await expect(page.getByRole('heading', { name: 'Respaldo', exact: true })).toBeVisible()
  await expect(page.getByText(/El respaldo está (?:dañado|incompleto)/)).toBeVisible()
  expect(await page.evaluate(() => caches.has('al-dia-shared'))).toBe(false)
})

test('the installed app says which files it opens', async ({ page, site }) => {
  await openShop(page, site)
  await addCustomer(page, 'Ana Rivas')
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
    const answer = await fetch(link?.href ?? '')
    return (await answer.json()) as {
      readonly share_target: {
        readonly action: string
        readonly params: { readonly files: readonly { accept: string[] }[] }
      }
      readonly file_handlers: readonly {
        readonly action: string
        readonly accept: Readonly<Record<string, string[]>>
      }[]
    }
  })
  expect(new URL(manifest.share_target.action, site.url).pathname).toBe(new URL('./compartir', site.url).pathname)
  const endings = Object.values(manifest.file_handlers[0]?.accept ?? {}).flat()
  expect(endings).toEqual(expect.arrayContaining(['.csv', '.xlsx', '.vcf', '.xml', '.ofx', '.n43', '.aldia']))
  expect(manifest.share_target.params.files[0]?.accept).toEqual(expect.arrayContaining(endings))
})
