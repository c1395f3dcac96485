import { expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import readWorkbook from 'read-excel-file/universal'
import { goTo, test } from './support/app.ts'
import { balance, expectText, movements, openAccount, openShop } from './support/shop.ts'

interface Given {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

function file(name: string, text: string, mimeType = 'text/plain'): Given {
  return { name, mimeType, buffer: Buffer.from(text) }
}

function cfdi(folio: string, total: string, method = 'PPD'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4" Version="4.0" Serie="B" Folio="${folio}" Fecha="2026-01-15T10:00:00"
 SubTotal="${total}" Total="${total}" Moneda="MXN" TipoDeComprobante="I" MetodoPago="${method}">
<cfdi:Emisor Rfc="MIA010101AA1" Nombre="Abarrotes Lupita"/><cfdi:Receptor Rfc="CLI020202BB2" Nombre="Ferretería Soto"/>
<cfdi:Conceptos><cfdi:Concepto Descripcion="Sillas"/></cfdi:Conceptos></cfdi:Comprobante>`
}

const ADDRESSES = ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Rocío Núñez', 'TEL;TYPE=CELL:55 1234 5678', 'END:VCARD', ''].join(
  '\r\n',
)

const STATEMENT = [
  'Fecha;Concepto;Ordenante;Importe;Saldo',
  '20/02/2026;PAGO B-101 FERRETERIA SOTO;FERRETERIA SOTO;1.500,00;4.500,00',
  '21/02/2026;COMISION;;-12,00;4.488,00',
  '',
].join('\r\n')

async function bring(page: Page, files: readonly Given[]) {
  await goTo(page, '#/mas')
  await goTo(page, '#/importar')
  await page.getByLabel('Archivo con clientes y facturas').setInputFiles([...files])
}

test('people of an address book, e-invoices and the bank’s statement come in through one screen, and nothing twice', async ({
  page,
  site,
}) => {
  await openShop(page, site)
  await bring(page, [file('agenda.vcf', ADDRESSES, 'text/vcard')])
  await page.getByRole('button', { name: 'Traer 1 cliente' }).click()
  await expect(page.getByRole('link', { name: /Rocío Núñez/ })).toBeVisible()

  const invoices = [
    file('B-101.xml', cfdi('101', '1500.00'), 'text/xml'),
    file('B-102.xml', cfdi('102', '80.00', 'PUE'), 'text/xml'),
  ]
  await bring(page, invoices)
  await page.getByRole('button', { name: /Abarrotes Lupita/ }).click()
  await page.getByRole('button', { name: 'Traer 1 documento' }).click()
  await expect(page.getByRole('heading', { name: 'Facturas traídas' })).toBeVisible()
  await goTo(page, '#/clientes')
  const link = page.getByRole('link', { name: /Ferretería Soto/ })
  await expect(link).toContainText('$1,500.00')
  const customer = ((await link.getAttribute('href')) ?? '').split('/').at(-1) ?? ''

  await bring(page, [file('movimientos.csv', STATEMENT, 'text/csv')])
  await expect(page.getByRole('region', { name: /^Seguros/ })).toContainText('Ferretería Soto')
  await page.getByRole('button', { name: 'Apuntar 1 cobro · $1,500.00' }).click()
  await expect(page.getByRole('heading', { name: 'Cobros apuntados', level: 1 })).toBeVisible()
  await openAccount(page, customer)
  await expectText(balance(page), /\$0\.00|No debe nada|Al día/)
  await expect(movements(page)).toHaveCount(2)

  // The same files again: nothing is left to bring.
  await bring(page, [file('movimientos.csv', STATEMENT, 'text/csv')])
  await expect(page.getByText('Todo esto ya está apuntado')).toBeVisible()
  // Nor is it asked again which of the issuers the business is.
  await bring(page, invoices)
  await expect(page.getByText('1 documento ya está aquí y no se repite.')).toBeVisible()
  await bring(page, [file('agenda.vcf', ADDRESSES, 'text/vcard')])
  await expect(page.getByRole('checkbox', { name: /Rocío Núñez.*Ya lo trajiste/ })).not.toBeChecked()
})

test('everything goes out: a workbook, and a document whose figures are those of the screen', async ({
  page,
  site,
}) => {
  await openShop(page, site)
  await bring(page, [file('B-101.xml', cfdi('101', '1500.00'), 'text/xml')])
  await page.getByRole('button', { name: /Abarrotes Lupita/ }).click()
  await page.getByRole('button', { name: 'Traer 1 documento' }).click()
  await expect(page.getByRole('heading', { name: 'Facturas traídas' })).toBeVisible()

  await goTo(page, '#/exportar')
  const json = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hacer el archivo JSON' }).click()
  await page.getByRole('button', { name: 'Descargar' }).first().click()
  expect(JSON.parse(readFileSync(await (await json).path(), 'utf8'))).toMatchObject({
    customers: [{ name: 'Ferretería Soto', balances: [{ balance: '1500.00' }] }],
    charges: [{ instalments: [{ amount: '1500.00', open: '1500.00' }] }],
  })

  const book = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hacer el libro de Excel' }).click()
  await page.getByRole('button', { name: 'Descargar' }).first().click()
  const sheets = await readWorkbook(new Uint8Array(readFileSync(await (await book).path())).buffer)
  const balances = sheets.find(({ sheet }) => sheet === 'saldos')?.data.find((row) => row.includes('Ferretería Soto'))
  expect(balances).toContain(1500)
})
