import readWorkbook from 'read-excel-file/universal'
import { expect } from '@playwright/test'
import { fileFrom, keepDownloads } from './support/hearBlob.ts'
import { test } from './support/webkitDevice.ts'
import { addCustomer, beginShop, go, owes, write } from './support/webkitShop.ts'

test('in WebKitGTK the books leave as a workbook and as JSON, figures are made of them, and all of it speaks three languages', async ({
  webkit,
}, info) => {
  await beginShop(webkit)
  const ana = await addCustomer(webkit, 'Ana Rivas')
  await write(webkit, 'fiado', ana, '350')
  await write(webkit, 'pago', ana, '99.95')
  await owes(webkit, ana, '$250.05')

  await test.step('a workbook of Excel, packed by the browser', async () => {
    await go(webkit, '#/exportar')
    await keepDownloads(webkit)
    await webkit.press('Hacer el libro de Excel')
    await webkit.says('El archivo está listo')
    await webkit.press('Descargar')
    const bytes = await fileFrom(webkit, info.outputPath('libros.xlsx'))
    const sheets = await readWorkbook(new Uint8Array(bytes).buffer)
    const balances = sheets.find(({ sheet }) => sheet === 'saldos')?.data.find((row) => row.includes('Ana Rivas'))
    expect(balances).toContain(250.05)
  })

  await test.step('everything as JSON', async () => {
    await webkit.press('Hacer el archivo JSON')
    await webkit.says(/libros-[\d-]+\.json/)
    await webkit.press('Descargar')
    const json = await fileFrom(webkit, info.outputPath('libros.json'))
    expect(JSON.parse(json.toString('utf8'))).toMatchObject({
      customers: [{ name: 'Ana Rivas', balances: [{ balance: '250.05' }] }],
      charges: [{ instalments: [{ amount: '350.00', open: '250.05' }] }],
      payments: [{ amount: '99.95' }],
    })
  })

  await test.step('figures that a worker reads out of the books', async () => {
    await go(webkit, '#/como-voy')
    await webkit.says('Días que tardas en cobrar')
    await webkit.says('250.05')
  })

  await test.step('the same account in Portuguese and in English, at once and after a reload', async () => {
    await go(webkit, '#/ajustes')
    await webkit.press('Português')
    await go(webkit, `#/clientes/${ana}`)
    await webkit.says(/Deve .*250[.,]05/)
    await go(webkit, '#/ajustes')
    await webkit.press('English')
    await go(webkit, `#/clientes/${ana}`)
    await webkit.says(/Owes .*250\.05/)
    await webkit.reload()
    await webkit.says(/Owes .*250\.05/)
    expect(await webkit.run(() => document.documentElement.lang)).toMatch(/^en/)
  })
})
