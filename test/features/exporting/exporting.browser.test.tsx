import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ExportScreen } from '../../../src/features/exporting/ExportScreen.tsx'
import { unzip } from '../../../src/interchange/zip.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { seenByAxe } from '../../support/seenByAxe.ts'

/** A worker with all that makes a file, on a busy machine. */
const SOON = { timeout: 30_000 }

vi.setConfig({ testTimeout: 60_000 })

/** $120.50 sold in October and $20.00 of it paid in November. */
async function shop(books: TestBooks): Promise<void> {
  const ana = await books.customer('Ana Ruiz')
  const sale = await books.fiado(ana, 12_050, '2026-10-30', '2026-10-20')
  await books.payment(ana, 2_000, '2026-11-05', sale)
}

const open = (fill: (books: TestBooks) => Promise<unknown> = shop, language: 'es' | 'en' = 'es') =>
  renderApp(() => <ExportScreen />, {
    today: '2026-12-02',
    language,
    fill: async (books) => void (await fill(books)),
  })

/** What a press on the button makes, and a second press hands to the downloads. */
async function made(button: string): Promise<{ name: string; bytes: Uint8Array }> {
  await userEvent.click(await screen.findByRole('button', { name: button }))
  await screen.findByText('El archivo está listo', {}, SOON)
  const name = screen.getByText(/^(libros|movimientos)-/).textContent
  const files: Blob[] = []
  const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    files.push(blob as Blob)
    return 'blob:test'
  })
  await userEvent.click(screen.getByRole('button', { name: 'Descargar' }))
  expect(await screen.findByText(`Guardado: ${name}`, { selector: 'output' })).toBeTruthy()
  spy.mockRestore()
  return { name, bytes: new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer()) }
}

async function filesOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const files = await unzip(bytes, { maxBytes: 10_000_000, maxEntries: 100 }, () => true)
  if (!files.ok) throw new Error(files.error.type)
  return new Map([...files.value].map(([name, content]) => [name, new TextDecoder().decode(content)]))
}

test('Everything as JSON, CSV and Excel, each with its name and its size', async () => {
  const { container } = await open()
  expect(await screen.findByText('Salen sin cifrar')).toBeTruthy()
  expect(await seenByAxe(container)).toEqual([])
  const json = await made('Hacer el archivo JSON')
  expect(json.name).toBe('libros-2026-12-02.json')
  expect(JSON.parse(new TextDecoder().decode(json.bytes))).toMatchObject({
    format: 'al-dia/everything',
    business: { name: 'Abarrotes Lupita' },
    customers: [{ name: 'Ana Ruiz', balances: [{ currency: 'MXN', balance: '100.50' }] }],
    charges: [{ instalments: [{ amount: '120.50', open: '100.50' }] }],
    payments: [{ amount: '20.00', method: 'cash' }],
  })
  expect(screen.getByText(/· \d+ kB$/)).toBeTruthy()

  const csv = await made('Hacer las tablas CSV')
  expect(csv.name).toBe('libros-2026-12-02.zip')
  expect((await filesOf(csv.bytes)).get('saldos.csv')).toContain('Ana Ruiz,,MXN,100.50,0.00,100.50,100.50')

  const xlsx = await made('Hacer el libro de Excel')
  expect(xlsx.name).toBe('libros-2026-12-02.xlsx')
  const parts = await filesOf(xlsx.bytes)
  expect(parts.get('xl/workbook.xml')).toContain('name="deudas"')
  expect(parts.get('xl/sharedStrings.xml')).toContain('Ana Ruiz')
  expect(await seenByAxe(container)).toEqual([])
})

test('The accountant’s book is of the month before unless other days are chosen; days that are none are told beside the field', async () => {
  await open()
  expect(await screen.findByText('Del 1 nov 2026 al 30 nov 2026')).toBeTruthy()
  const november = await made('Hacerlo en CSV')
  expect(november.name).toBe('movimientos-2026-11-01-a-2026-11-30.zip')
  const files = await filesOf(november.bytes)
  const lines = files.get('movimientos.csv')?.trimEnd().split('\r\n') ?? []
  expect(lines.map((line) => line.split(',').slice(0, 11).join(','))).toEqual([
    'Fecha,Cliente,Código,Identificación fiscal,Documento,Número,Concepto,Moneda,Cargo,Abono,Saldo',
    '2026-10-31,Ana Ruiz,,,Saldo anterior,,,MXN,,,120.50',
    '2026-11-05,Ana Ruiz,,,Pago,,Efectivo,MXN,,20.00,100.50',
    '2026-11-30,Ana Ruiz,,,Saldo final,,,MXN,,,100.50',
  ])
  expect(files.get('totales.csv')).toContain('MXN,120.50,0.00,20.00,100.50,1')

  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'De qué días' }), 'Otros días')
  const [from, to] = [screen.getByLabelText('Desde'), screen.getByLabelText('Hasta')]
  await userEvent.clear(from)
  await userEvent.type(from, '2026-12-01')
  await userEvent.clear(to)
  await userEvent.type(to, '2026-10-01')
  await userEvent.click(screen.getByRole('button', { name: 'Hacerlo en Excel' }))
  expect(await screen.findByText('El último día es anterior al primero.')).toBeTruthy()
  await userEvent.clear(from)
  await userEvent.type(from, '2026-09-01')
  expect((await made('Hacerlo en Excel')).name).toBe('movimientos-2026-09-01-a-2026-10-01.xlsx')
})

test('It can be stopped while it is made, and is to be made again', async () => {
  await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Hacer el archivo JSON' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Cancelar' }))
  expect(screen.queryByText('El archivo está listo')).toBeNull()
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(screen.getByRole('button', { name: 'Hacer el archivo JSON' })).toBeEnabled()
})

test('By keyboard: the next key after the file is ready is on its button', async () => {
  await open()
  const button = await screen.findByRole('button', { name: 'Hacer las tablas CSV' })
  button.focus()
  await userEvent.keyboard('{Enter}')
  await screen.findByText('El archivo está listo', {}, SOON)
  await userEvent.tab()
  expect(document.activeElement).toHaveTextContent(/Compartir|Descargar/)
})

test('What breaks is told, and can be tried again', async () => {
  const broken = vi.spyOn(window, 'Worker').mockImplementation(function broken() {
    const worker = new EventTarget()
    const end = { postMessage: () => worker.dispatchEvent(new Event('error')), terminate: () => undefined }
    return Object.assign(worker, end) as unknown as Worker
  })
  await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Hacer el archivo JSON' }))
  expect(await screen.findByText('No se pudo hacer el archivo. Inténtalo otra vez.')).toBeVisible()
  broken.mockRestore()
  expect((await made('Hacer el archivo JSON')).name).toBe('libros-2026-12-02.json')
})

test('A seller’s device hands nothing over', async () => {
  await open(async (books) => {
    await shop(books)
    const device = (await books.db.device.get('device'))?.device
    const row = { id: device, name: 'Ruta', role: 'seller', removed: false } as const
    await books.db.business.put({ id: 'roster', devices: [row] } as never)
  })
  expect(await screen.findByText('Esto solo lo hace un dueño')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('Empty books say what there will be; in English too', async () => {
  await open(async () => undefined, 'en')
  expect(await screen.findByText('There is nothing to take along yet')).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull())
})
