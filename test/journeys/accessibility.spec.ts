import { expect, type Page } from '@playwright/test'
import { ROUTES } from '../../scripts/routes.mjs'
import { goTo, test } from './support/app.ts'
import { checkAxe } from './support/axe.ts'
import { anyCustomer, startSample } from './support/sample.ts'
import { amountField, expectNoSideways, openAccount, openShop, savedCard, settled } from './support/shop.ts'

const SIZES = { 'the smallest phone': { width: 320, height: 640 }, 'a desktop': { width: 1280, height: 800 } }
const OWN = new URL('../cases/samples/cartera-ejemplo.csv', import.meta.url).pathname

test('the first run can be read and used by everybody, also when an answer is missing', async ({ page, site }) => {
  await page.goto(site.url)
  await expect(page.getByRole('button', { name: 'Probar con datos de ejemplo' })).toBeVisible()
  await checkAxe(page)
  await page.getByRole('button', { name: 'Cambiar' }).click()
  await page.getByRole('button', { name: 'Empezar' }).click()
  await expect(page.getByText('Escribe un nombre.')).toBeVisible()
  await checkAxe(page)
})

for (const [device, viewport] of Object.entries(SIZES)) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport })

    test('every screen can be read and used by everybody, by day and by night, and none is wider than the glass', async ({
      page,
      site,
    }) => {
      test.setTimeout(600_000)
      await startSample(page, site)
      const id = await anyCustomer(page)
      for (const route of ROUTES) {
        await test.step(route, async () => {
          await goTo(page, `#/${route.replace(':id', id)}`)
          await settled(page)
          await expectNoSideways(page, route)
          await checkAxe(page)
        })
      }
    })
  })
}

test('so can every screen of a business that has nothing in it yet', async ({ page, site }) => {
  test.setTimeout(180_000)
  await openShop(page, site)
  for (const route of ['hoy', 'clientes', 'apuntar', 'cartera', 'no/es/nada']) {
    await test.step(route, async () => {
      await goTo(page, `#/${route}`)
      await settled(page)
      await checkAxe(page)
    })
  }
})

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** What opens over a screen, and the way there. */
const SHEETS: Readonly<Record<string, (page: Page, customer: string) => Promise<void>>> = {
  'a movement': async (page, customer) => {
    await openAccount(page, customer)
    await page
      .getByRole('button', { name: /Saldo \$/ })
      .last()
      .click()
  },
  'taking a movement back': async (page) => button(page, 'Anular'),
  'more about a customer': async (page, customer) => {
    await goTo(page, '#/hoy')
    await openAccount(page, customer)
    await button(page, /^Más$/)
  },
  'the statement': async (page) => button(page, 'Compartir estado de cuenta'),
  'another currency': async (page) => {
    await goTo(page, '#/apuntar/fiado')
    await button(page, /^Moneda:/)
  },
  'the receipt': async (page, customer) => {
    await goTo(page, `#/apuntar/pago/${customer}`)
    await amountField(page).pressSequentially('11')
    await button(page, 'Guardar')
    await expect(savedCard(page)).toBeVisible()
    await button(page, 'Compartir recibo')
  },
  'leaving a form': async (page) => {
    await goTo(page, '#/clientes/nuevo')
    await page.getByLabel('Nombre', { exact: true }).fill('Ana')
    await page.getByRole('link', { name: 'Volver' }).click()
  },
  'who comes with a file': async (page) => {
    await page.getByRole('button', { name: 'Salir sin guardar' }).click()
    await goTo(page, '#/importar')
    await page.getByLabel('Archivo con clientes y facturas').setInputFiles(OWN)
    await button(page, 'Ver clientes')
  },
  'a way to be paid': async (page) => {
    await goTo(page, '#/ajustes')
    await button(page, 'Añadir forma de pago')
  },
  'wiping the sample': async (page) => {
    await goTo(page, '#/mas')
    await button(page, 'Empezar el mío')
  },
}

test('so can everything that opens over a screen', async ({ page, site }) => {
  test.setTimeout(240_000)
  await startSample(page, site)
  const customer = await anyCustomer(page)
  for (const [sheet, open] of Object.entries(SHEETS)) {
    await test.step(sheet, async () => {
      await open(page, customer)
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectNoSideways(page, sheet)
      await checkAxe(page)
    })
  }
})
