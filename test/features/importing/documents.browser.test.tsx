import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { addCustomer } from '../../../src/commands/addCustomer.ts'
import { editBusiness } from '../../../src/commands/editBusiness.ts'
import { day } from '../../../src/domain/day.ts'
import { ImportScreen } from '../../../src/features/importing/ImportScreen.tsx'
import { zipOf } from '../../../src/interchange/zipWrite.ts'
import { NotSavedError } from '../../../src/ledger/ledger.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'
import { seenByAxe } from '../../support/seenByAxe.ts'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

interface Cfdi {
  readonly number: string
  readonly method?: 'PPD' | 'PUE'
  readonly issuer?: string
  readonly receiver?: string
  readonly total?: string
  readonly subTotal?: string
  /** E: a credit note. */
  readonly type?: 'I' | 'E'
}

function cfdi(given: Cfdi): string {
  const { number, method = 'PPD', issuer = 'MIA010101AA1', receiver = 'CLI020202BB2', type = 'I', ...sums } = given
  const { total = '100.00', subTotal = total } = sums
  return `<?xml version="1.0" encoding="UTF-8"?>
<cfdi:Comprobante xmlns:cfdi="http://www.sat.gob.mx/cfd/4" Version="4.0" Serie="F" Folio="${number}" Fecha="2026-05-04T10:00:00"
 SubTotal="${subTotal}" Total="${total}" Moneda="MXN" TipoDeComprobante="${type}" MetodoPago="${method}">
<cfdi:Emisor Rfc="${issuer}" Nombre="Emisor ${issuer.slice(0, 3)}"/><cfdi:Receptor Rfc="${receiver}" Nombre="Cliente ${receiver.slice(0, 3)}"/>
<cfdi:Conceptos><cfdi:Concepto Descripcion="Sillas"/></cfdi:Conceptos></cfdi:Comprobante>`
}

const HEAP: Readonly<Record<string, string>> = {
  'uno.xml': cfdi({ number: '1' }),
  'dos.xml': cfdi({ number: '2', total: '50.00', receiver: 'OTR030303CC3' }),
  'contado.xml': cfdi({ number: '3', method: 'PUE', total: '30.00' }),
  'sumas.xml': cfdi({ number: '4', subTotal: '10.00', total: '99.00' }),
  'compra.xml': cfdi({ number: '5', issuer: 'PRO040404DD4', receiver: 'MIA010101AA1' }),
  'rota.xml': cfdi({ number: '6' }).slice(0, 200),
}

async function open(options: RenderAppOptions & { readonly taxId?: string } = {}) {
  const { taxId, ...rest } = options
  const fill = async (books: TestBooks) => {
    if (taxId !== undefined) await editBusiness(books.deps)({ taxId })
    await rest.fill?.(books)
  }
  const app = await renderApp(() => <ImportScreen />, { ...rest, fill })
  configure({ asyncUtilTimeout: 20_000 })
  return app
}

async function give(files: readonly File[]) {
  await userEvent.upload(await screen.findByLabelText('Archivo con clientes y facturas'), [...files])
}

const filesOf = (heap: Readonly<Record<string, string>>) =>
  Object.entries(heap).map(([name, text]) => new File([text], name, { type: 'text/xml' }))

const bring = (n: number) =>
  screen.findByRole('button', { name: n === 1 ? 'Traer 1 documento' : `Traer ${n} documentos` })

async function debts({ db }: TestBooks): Promise<string[]> {
  const rows = await db.debtors.toArray()
  return rows
    .filter(({ open: left }) => left > 0)
    .map(({ name, open: left }) => `${name} ${left}`)
    .toSorted()
}

test('Invoices become debts: who one is is asked once, what is paid at once and what does not tie only when ticked', async () => {
  const { books } = await open()
  await give(filesOf(HEAP))
  expect(await screen.findByText('¿Quién eres tú?')).toBeTruthy()
  expect(await seenByAxe(document.body)).toEqual([])
  await userEvent.click(await screen.findByRole('button', { name: /Emisor MIA/ }))

  await bring(2)
  expect(screen.getByText('1 es una compra tuya y no entra.')).toBeTruthy()
  expect(screen.getByText('2 clientes nuevos')).toBeTruthy()
  expect(await seenByAxe(document.body)).toEqual([])
  await userEvent.click(screen.getByRole('checkbox', { name: /Dice que se paga al momento/ }))
  await bring(3)
  await userEvent.click(screen.getByRole('checkbox', { name: /Sus propias sumas/ }))
  expect(await books.db.entries.count()).toBe(0)
  await userEvent.click(await bring(4))

  expect(await screen.findAllByText('4 documentos traídos')).not.toEqual([])
  expect(await debts(books)).toEqual(['Cliente CLI 22900', 'Cliente OTR 5000'])
  await userEvent.click(await screen.findByRole('button', { name: 'Ver por qué' }))
  const sheet = await screen.findByRole('dialog')
  expect(within(sheet).getByText('rota.xml')).toBeTruthy()
  expect(within(sheet).getByText(/cortado o dañado/)).toBeTruthy()
})

test('Who was picked out is kept in the settings, and put back with what came in', async () => {
  const { books } = await open()
  const taxId = async () => (await books.db.business.get('business'))?.profile.taxId
  await give(filesOf(HEAP))
  expect(await screen.findByText(/queda en Ajustes, y no se te preguntará más/)).toBeTruthy()
  await userEvent.click(await screen.findByRole('button', { name: /Emisor MIA/ }))
  expect(await taxId()).toBe('')
  await userEvent.click(await bring(2))
  await waitFor(async () => expect(await taxId()).toBe('MIA010101AA1'))
  await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect(await taxId()).toBe(''))
})

test('Who is none of them keeps nothing', async () => {
  const { books } = await open()
  await give(filesOf(HEAP))
  await userEvent.click(await screen.findByRole('button', { name: 'Ninguno de estos' }))
  await screen.findByText(/Todo lo que te deben|Aquí no hay nada/)
  expect((await books.db.business.get('business'))?.profile.taxId).toBe('')
})

test('With the tax id in the settings nobody is asked; an archive again adds nothing, and one tap takes all of it back', async () => {
  const { books } = await open({ taxId: 'mia-010101-aa1' })
  const zip = () => {
    const files = Object.entries(HEAP).map(([name, text]) => [`2026/${name}`, new TextEncoder().encode(text)] as const)
    return new File(
      [zipOf(new Map([...files, ['2026/uno.pdf', new TextEncoder().encode('%PDF-1.4')]]), day('2026-06-30'))],
      'mayo.zip',
    )
  }
  await give([zip()])
  await userEvent.click(await bring(2))
  expect(await screen.findAllByText('2 documentos traídos')).not.toEqual([])
  expect(await debts(books)).toEqual(['Cliente CLI 10000', 'Cliente OTR 5000'])

  await userEvent.click(screen.getByRole('button', { name: 'Elegir otro archivo' }))
  await give([zip()])
  expect(await screen.findByText('2 documentos ya están aquí y no se repiten.')).toBeTruthy()
  expect(screen.getByText('1 archivo que no es una factura se pasó por alto.')).toBeTruthy()
  expect((await bring(0)).hasAttribute('disabled')).toBe(true)

  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await vi.waitFor(async () => expect(await debts(books)).toEqual([]))
})

test('A whole folder is looked through, chosen or dropped, and what systems hide in it is not', async () => {
  await open({ taxId: 'MIA010101AA1' })
  const [one, two] = filesOf({ 'uno.xml': HEAP['uno.xml'] ?? '', 'dos.xml': HEAP['dos.xml'] ?? '' })
  if (!one || !two) throw new Error('no files')
  await userEvent.upload(await screen.findByLabelText('Elegir una carpeta entera'), [one, new File(['x'], '.DS_Store')])
  await bring(1)
  expect(screen.queryByText(/no entra/)).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Elegir otro archivo' }))

  const entryOf = (file: File) => ({ isFile: true, name: file.name, file: (give: (file: File) => void) => give(file) })
  const folderOf = (name: string, inside: readonly object[]) => {
    const parts = [inside, []]
    return {
      isDirectory: true,
      name,
      createReader: () => ({ readEntries: (give: (list: unknown) => void) => give(parts.shift()) }),
    }
  }
  const folder = folderOf('2026', [
    folderOf('mayo', [entryOf(one)]),
    entryOf(two),
    entryOf(new File(['x'], '.DS_Store')),
  ])
  const [dropped] = document.querySelectorAll('[data-over]')
  if (!dropped) throw new Error('nowhere to drop')
  const drop = new Event('drop', { bubbles: true, cancelable: true })
  Object.defineProperty(drop, 'dataTransfer', { value: { files: [], items: [{ webkitGetAsEntry: () => folder }] } })
  fireEvent(dropped, drop)
  await bring(2)
})

test('Of a customer who is there it says so, and takes the customer’s own terms', async () => {
  const { books } = await open({
    taxId: 'MIA010101AA1',
    fill: async ({ deps }) => {
      await addCustomer(deps)({
        person: { name: 'Mi cliente', taxId: 'cli020202bb2' },
        profile: { terms: { days: 10 } },
      })
    },
  })
  await give(filesOf({ 'uno.xml': HEAP['uno.xml'] ?? '' }))
  const button = await bring(1)
  expect(screen.getByText('1 cliente que ya tienes')).toBeTruthy()
  await userEvent.click(button)
  expect(await screen.findAllByText('1 documento traído')).not.toEqual([])
  expect(await debts(books)).toEqual(['Mi cliente 10000'])
  const [entry] = await books.db.entries.toArray()
  expect(entry?.instalments?.map(({ due }) => due)).toEqual(['2026-05-14'])
})

test('Of files that are no invoices it says why, one by one, and lets others be chosen', async () => {
  await open()
  await give([new File(['<?xml version="1.0"?><lista/>'], 'lista.xml'), new File(['%PDF-1.4 nada'], 'papel.pdf')])
  expect(await screen.findByText('Aquí no hay nada que te deban.')).toBeTruthy()
  expect(screen.getByText('No es una factura electrónica')).toBeTruthy()
  expect(screen.getByText(/solo para leer/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Elegir otro archivo' }))
  await give(filesOf({ 'uno.xml': HEAP['uno.xml'] ?? '' }))
  expect(await screen.findByText('¿Quién eres tú?')).toBeTruthy()
})

test('When storage is full it says that it is not saved, and keeps what was understood', async () => {
  await open({
    taxId: 'MIA010101AA1',
    ledger: (real) => ({ ...real, appendImport: () => Promise.reject(new NotSavedError('full')) }),
  })
  await give(filesOf(HEAP))
  await userEvent.click(await bring(2))
  expect(await screen.findByText(/No guardado/)).toBeTruthy()
  expect(await bring(2)).toBeTruthy()
})

test('Spreadsheets come one at a time, and it says so instead of leaving one out', async () => {
  await open()
  await give([new File(['a;b\n1;2'], 'uno.csv'), new File(['a;b\n1;2'], 'dos.csv')])
  expect(await screen.findByText(/se traen de uno en uno/)).toBeTruthy()
})

test('A note of an invoice that is not here is told before it is brought', async () => {
  await open({ taxId: 'MIA010101AA1' })
  const note = cfdi({ number: '9' })
    .replace('TipoDeComprobante="I"', 'TipoDeComprobante="E"')
    .replace(
      '<cfdi:Emisor',
      '<cfdi:CfdiRelacionados TipoRelacion="01"><cfdi:CfdiRelacionado UUID="0a1b2c3d-0000-4000-8000-000000000009"/></cfdi:CfdiRelacionados><cfdi:Emisor',
    )
  await give(filesOf({ 'nota.xml': note, 'uno.xml': HEAP['uno.xml'] ?? '' }))
  await bring(2)
  expect(screen.getByText(/quedará a favor del cliente/)).toBeTruthy()
})

test('What credit notes come to is shown with the credit notes that it adds up', async () => {
  await open({ taxId: 'MIA010101AA1' })
  await give(
    filesOf({
      'uno.xml': cfdi({ number: '1' }),
      'nota.xml': cfdi({ number: '8', type: 'E', method: 'PUE', total: '30.25' }),
      'otra.xml': cfdi({ number: '9', type: 'E', method: 'PUE', total: '10.00' }),
    }),
  )
  await bring(3)
  expect(screen.getByText('Notas de crédito').parentElement?.textContent).toMatch(/\$40\.25/)
  expect(screen.getByText('Nota de crédito · F-8 · 4 may 2026').closest('li')?.textContent).toMatch(/\$30\.25/)
  expect(screen.getByText('Nota de crédito · F-9 · 4 may 2026').closest('li')?.textContent).toMatch(/\$10\.00/)
})
