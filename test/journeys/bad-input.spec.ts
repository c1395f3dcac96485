import { expect, type Page } from '@playwright/test'
import { goTo, test } from './support/app.ts'
import {
  addCustomer,
  amountField,
  expectNoSideways,
  expectText,
  openAccount,
  openShop,
  savedCard,
  settled,
  write,
} from './support/shop.ts'
import { isWebKitGtk } from './support/webkit/context.ts'

// A shop in Spain: the comma is decimal, and the point separates thousands.
test.use({ locale: 'es-ES', timezoneId: 'Europe/Madrid' })

const save = (page: Page) => page.getByRole('button', { name: 'Guardar' }).click()
const alerts = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ })

async function expectNothingWritten(page: Page, customer: string): Promise<void> {
  await goTo(page, `#/clientes/${customer}`)
  await expectText(page.locator('main'), 'Todavía no hay nada apuntado')
}

test('amounts that are none, or might be two, get a sentence at the field and are not written down', async ({
  page,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await goTo(page, `#/apuntar/fiado/${ana}`)
  const field = amountField(page)
  const refused: readonly (readonly [string, string])[] = [
    ['', 'Falta el importe.'],
    ['0', 'Pon un importe mayor que cero.'],
    ['1.5', 'No queda claro cuánto es. Para los decimales usa «,».'],
    ['-5', 'El importe no puede llevar signo menos.'],
    ['1e9', 'Eso no es un importe. Usa solo cifras.'],
    ['💶', 'Eso no es un importe. Usa solo cifras.'],
    ['1,2345', 'Tiene más decimales de los que usa esta moneda.'],
  ]
  for (const [typed, sentence] of refused) {
    await field.focus()
    await page.keyboard.press('End')
    while ((await field.inputValue()) !== '0') await page.keyboard.press('Backspace')
    // Pasted as one piece: a keyboard's own keys are kept from making some of these.
    await field.evaluate((element, text) => {
      const paste = new ClipboardEvent('paste', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true })
      // Firefox gives the event data of its own, and not those that it was made with.
      paste.clipboardData?.setData('text', text)
      if (paste.clipboardData?.getData('text') !== text) throw new Error('nothing to paste')
      element.dispatchEvent(paste)
    }, typed)
    await save(page)
    await expect(alerts(page), typed).toHaveText([sentence])
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(savedCard(page)).toBeHidden()
  }
  await expectNothingWritten(page, ana)

  await write(page, 'Fiado', ana, '1,50')
  await expect(savedCard(page)).toContainText('1,50')
})

test('a day that does not exist is no day', async ({ page, site }) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  await goTo(page, `#/apuntar/fiado/${ana}`)
  await amountField(page).pressSequentially('20')
  await page.getByRole('button', { name: 'Añadir concepto' }).click()
  const day = page.getByLabel('Día', { exact: true })
  await day.focus()
  if (isWebKitGtk(page.context())) {
    // It asks in the order of its own language, which is English, and goes on to the next part when it is told.
    await page.keyboard.type('02')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('31')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('2026')
  } else await day.pressSequentially('31022026')
  await save(page)
  await expectText(alerts(page), 'Falta el día, o no existe en el calendario.')
  await expect(savedCard(page)).toBeHidden()
  await expectNothingWritten(page, ana)

  await goTo(page, '#/cartera/2026-02-30')
  await expect(page.getByText('Esta página no está en el cuaderno')).toBeVisible()
})

test('a name of 10,000 letters is refused at its field, and what was typed stays', async ({ page, site }) => {
  await openShop(page, site)
  await goTo(page, '#/clientes/nuevo')
  const name = page.getByLabel('Nombre', { exact: true })
  await name.fill('A'.repeat(10_000))
  await save(page)
  await expectText(alerts(page), /^El nombre es demasiado largo: caben [\d.]+ letras\.$/)
  await expect(name).toHaveValue('A'.repeat(10_000))
  await expectNoSideways(page)
  await page.getByRole('link', { name: 'Volver' }).click()
  await page.getByRole('button', { name: 'Salir sin guardar' }).click()
  await expect(page.getByText('Aquí va la gente que te compra')).toBeVisible()
})

/** As typed, and how it reads: what would turn the text around it is left out, what is markup elsewhere is text. */
const NAMES = {
  markup: [
    '<img src=x onerror="document.title=1"><b>Ana</b>&amp;',
    '<img src=x onerror="document.title=1"><b>Ana</b>&amp;',
  ],
  'marks that turn the writing direction': ['\u202EsaviR anA\u202C شركة النور', 'saviR anA شركة النور'],
  'as many letters as there may be and no space': ['Ñ'.repeat(200), 'Ñ'.repeat(200)],
} as const

for (const [what, [name, reads]] of Object.entries(NAMES)) {
  test(`a name with ${what} is shown as text, and every screen keeps its width`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openShop(page, site)
    const id = await addCustomer(page, name, '612 345 678')
    await write(page, 'Fiado', id, '123456789,99')
    await expectNoSideways(page)
    await openAccount(page, id)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(reads)
    expect(await page.locator('main b, main img').count()).toBe(0)
    const routes = ['hoy', 'clientes', `clientes/${id}`, `clientes/${id}/editar`, `clientes/${id}/recordar`]
    for (const route of [...routes, `clientes/${id}/carta`, `apuntar/pago/${id}`, 'apuntar', 'cartera']) {
      await goTo(page, `#/${route}`)
      await settled(page)
      await expectNoSideways(page, route)
    }
    await expectText(page.locator('main'), '123.456.789,99')
  })
}
