import { expect, type Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { goTo, test } from './support/app.ts'
import { expectText, openShop, textOf } from './support/shop.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SHARED = resolve(ROOT, '../shared/data/ar')
const OWN = resolve(ROOT, 'test/cases/samples/cartera-ejemplo.csv')

/** Sums by age: not due, 1–30, 31–60, 61–90, 91 days or more, and all together. */
interface Aging {
  readonly day: string
  /** Pressed where the file has more than one currency. */
  readonly currency?: string
  readonly buckets: readonly string[]
  readonly open: string
}

interface Sample {
  readonly title: string
  readonly file: string
  readonly found: string
  readonly bring: string
  readonly agings: readonly Aging[]
}

const SHARED_SAMPLES: readonly Sample[] = [
  {
    title: '2,466 real invoices',
    file: resolve(SHARED, 'WA_Fn-UseC_-Accounts-Receivable.csv'),
    found: '2466 facturas de 100 clientes',
    bring: 'Traer 2466 facturas',
    agings: [
      {
        day: '2012-06-30',
        buckets: ['5,816.26', '6,600.43', '6,005.03', '6,625.35', '11,693.07'],
        open: '36,740.14',
      },
    ],
  },
  {
    title: 'a portfolio whose days overdue do not agree with its dates',
    file: resolve(SHARED, 'cartera-es.csv'),
    found: '6 facturas de 3 clientes',
    bring: 'Traer 6 facturas',
    agings: [{ day: '2026-05-31', buckets: ['300.00', '3,000.00', '500.00', '0.00', '1,750.00'], open: '5,550.00' }],
  },
]

const OWN_SAMPLES: readonly Sample[] = [
  {
    title: 'a sample of our own, because ../shared is not here',
    file: OWN,
    found: '5 facturas de 3 clientes',
    bring: 'Traer 5 facturas',
    // On that day: F-5 is not due, F-1 30 days late, F-2 60, F-3 91; in dollars F-4 is 21 days late.
    agings: [
      {
        day: '2026-05-31',
        currency: 'MXN',
        buckets: ['300.00', '1,000.00', '500.00', '0.00', '250.00'],
        open: '2,050.00',
      },
      { day: '2026-05-31', currency: 'USD', buckets: ['0.00', '2,000.00', '0.00', '0.00', '0.00'], open: '2,000.00' },
    ],
  },
]

const file = (page: Page) => page.getByLabel('Archivo con clientes y facturas')

/** The figures under the bar, by age; without the sign of the currency, and with cents also where all are zero. */
async function buckets(page: Page): Promise<string[]> {
  const rows = page.getByRole('list', { name: 'Saldo por antigüedad' }).getByRole('listitem')
  await expect(rows).toHaveCount(5)
  const texts = await rows.locator('[data-size]').allInnerTexts()
  return texts.map((text) => /[\d.,]+/.exec(text)?.[0] ?? text)
}

async function expectAging(page: Page, { day, currency, buckets: expected, open }: Aging): Promise<void> {
  await goTo(page, `#/cartera/${day}`)
  if (currency !== undefined)
    await page
      .getByRole('radio', { name: currency })
      .or(page.getByRole('button', { name: currency, exact: true }))
      .click()
  await expect.poll(() => buckets(page)).toEqual(expected)
  await expectText(page.locator('main dl'), new RegExp(`Total .*${open.replaceAll('.', String.raw`\.`)}`))
}

for (const sample of existsSync(SHARED) ? SHARED_SAMPLES : OWN_SAMPLES) {
  test(`brings in ${sample.title}; Cartera finds its figures; the same file again adds nothing`, async ({
    page,
    site,
  }) => {
    await openShop(page, site)
    await goTo(page, '#/importar')
    await file(page).setInputFiles(sample.file)
    await expectText(page.locator('main'), sample.found)
    await page.getByRole('button', { name: sample.bring }).click()
    await expect(page.getByRole('heading', { name: 'Facturas traídas' })).toBeVisible({ timeout: 60_000 })
    for (const aging of sample.agings) await expectAging(page, aging)

    await goTo(page, '#/importar')
    await file(page).setInputFiles(sample.file)
    await expect(page.getByText('Todo lo de este archivo ya está en Al Día.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Traer/ })).toBeHidden()
    for (const aging of sample.agings) await expectAging(page, aging)
  })
}

const ROWS = [
  'cliente,factura,fecha_emision,fecha_vencimiento,monto',
  'Ana Rivas,F-1,2026-01-05,2026-02-05,150.00',
  'Ana Rivas,F-2,2026-01-05,2026-02-30,90.00',
  'Beto Cruz,F-3,2026-01-05,2026-02-05,',
  ',F-4,2026-01-05,2026-02-05,70.00',
  'Beto Cruz,F-5,2026-01-05,2026-02-05,-20.00',
  'Beto Cruz,F-6,2026-01-05,2026-02-05,doce',
]

test('says of every row that does not come in which line it is and why, and brings in the others', async ({
  page,
  site,
}) => {
  await openShop(page, site)
  await goTo(page, '#/importar')
  await file(page).setInputFiles({ name: 'mi cartera.csv', mimeType: 'text/csv', buffer: Buffer.from(ROWS.join('\n')) })
  await expectText(page.locator('main'), '1 factura de 1 cliente')
  await expectText(page.locator('main'), '5 filas no entran')
  await page.getByRole('button', { name: 'Ver por qué' }).click()
  const refused = await Promise.all((await page.getByRole('dialog').getByRole('listitem').all()).map(textOf))
  expect(refused).toEqual([
    expect.stringMatching(/^Línea 3 El día de vencimiento no existe/),
    expect.stringMatching(/^Línea 4 No dice el importe/),
    expect.stringMatching(/^Línea 5 No dice de qué cliente es/),
    expect.stringMatching(/^Línea 6 El importe es negativo -20\.00/),
    expect.stringMatching(/^Línea 7 El importe no es un número doce/),
  ])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Traer 1 factura' }).click()
  await expect(page.getByRole('heading', { name: 'Facturas traídas' })).toBeVisible()
  await goTo(page, '#/clientes')
  await expect(page.locator('main').getByRole('listitem')).toHaveCount(1)
})

test('writes nothing before it was confirmed', async ({ page, site }) => {
  await openShop(page, site)
  await goTo(page, '#/importar')
  await file(page).setInputFiles(OWN)
  await expect(page.getByRole('button', { name: 'Traer 5 facturas' })).toBeEnabled()
  await goTo(page, '#/clientes')
  await expect(page.getByText('Aquí va la gente que te compra')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Aquí va la gente que te compra')).toBeVisible()
})

for (const [what, bytes] of [
  ['nothing in it', ''],
  ['a picture in it', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
] as const) {
  test(`a file with ${what} gets a sentence and changes nothing`, async ({ page, site }) => {
    await openShop(page, site)
    await goTo(page, '#/importar')
    await file(page).setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(bytes, 'latin1') })
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveText(
      bytes === '' ? /^No hay nada dentro/ : /^Eso no es una tabla/,
    )
    await goTo(page, '#/clientes')
    await expect(page.getByText('Aquí va la gente que te compra')).toBeVisible()
  })
}
