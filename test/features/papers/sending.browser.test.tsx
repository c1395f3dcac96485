import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { recordContact } from '../../../src/commands/recordContact.ts'
import { recordSending } from '../../../src/commands/recordSending.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import { ContactsScreen } from '../../../src/features/contacting/ContactsScreen.tsx'
import { SendingProofScreen } from '../../../src/features/papers/sending/SendingProofScreen.tsx'
import { SendingScreen } from '../../../src/features/papers/sending/SendingScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { seenByAxe } from '../../support/seenByAxe.ts'

const TODAY = '2026-11-23'
/** A worker, two typefaces and a PDF, on a busy machine. */
const SOON = { timeout: 20_000 }
const PRINT = '0123456789abcdef'.repeat(4)

interface Shop {
  ana: FactId
  letter: FactId
  sending: FactId
}

/** A shop in Spain that delivered a letter; with `isSent`, by burofax. */
async function open(screenOf: (shop: Shop) => ReactNode, isSent = false) {
  const shop = {} as Shop
  const app = await renderApp(() => screenOf(shop), {
    today: TODAY,
    business: { country: 'ES', currency: 'EUR' as CurrencyCode },
    fill: async (books: TestBooks) => {
      shop.ana = await books.customer('Ana Ruiz')
      const charge = await books.fiado(shop.ana, 58_050, '2026-10-10')
      const contact = await recordContact(books.deps)({
        customer: shop.ana,
        on: day('2026-11-20'),
        channel: 'letter',
        level: '3',
        charges: [charge],
        text: 'Le requiero de pago.',
      })
      if (!contact.ok) throw new Error(contact.error.type)
      shop.letter = contact.value
      if (!isSent) return
      const sent = await recordSending(books.deps)({
        customer: shop.ana,
        paper: { title: 'Carta: Ultimátum', fileName: 'Carta-Ana-Ruiz-2026-11-20.pdf', pages: 2, sha256: PRINT },
        medium: 'burofax',
        on: day('2026-11-21'),
        of: contact.value,
        tracking: 'NB0001',
        handedBy: 'Lupita',
      })
      if (!sent.ok) throw new Error(sent.error.type)
      shop.sending = sent.value
    },
  })
  return { ...app, shop }
}

const sendingsOf = async (books: TestBooks) =>
  (await books.db.process.toArray()).map(({ fact }) => fact).filter(({ kind }) => kind === 'sending')

test('A paper that this device made is sent by what the country has, and can be taken back', async () => {
  const made = {
    customer: '',
    on: '2026-11-20',
    title: 'Carta: Ultimátum',
    fileName: 'Carta-Ana.pdf',
    pages: 2,
    sha256: PRINT,
  }
  const { books, shop, container } = await open(({ ana, letter }) => {
    localStorage.setItem(
      'al-dia.made-papers',
      JSON.stringify([
        { ...made, customer: ana },
        { ...made, customer: 'x' },
      ]),
    )
    return <SendingScreen id={ana} of={letter} />
  })
  expect(await screen.findByText(/^De: .*ultimátum/)).toBeVisible()
  expect(screen.getByRole('option', { name: /^Carta: Ultimátum/ })).toBeInTheDocument()
  expect(screen.getByText('Este medio prueba el contenido y la recepción.')).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText('¿Cómo lo enviaste?'), 'Carta certificada con acuse de recibo')
  expect(screen.getByText('Este medio prueba la recepción, no el contenido.')).toBeVisible()
  expect(await seenByAxe(container)).toEqual([])
  fireEvent.change(screen.getByLabelText('Qué día'), { target: { value: '2026-11-24' } })
  await userEvent.click(screen.getByRole('button', { name: 'Guardar el envío' }))
  expect(screen.getByLabelText('Qué día')).toHaveAccessibleDescription('Ese día no ha llegado.')
  fireEvent.change(screen.getByLabelText('Qué día'), { target: { value: '2026-11-21' } })
  await userEvent.type(screen.getByLabelText(/^Número de seguimiento/), 'CD 77')
  await userEvent.type(screen.getByLabelText(/^Quién lo entregó/), 'Lupita')
  await userEvent.click(screen.getByRole('button', { name: 'Guardar el envío' }))
  await waitFor(async () => expect(await sendingsOf(books)).toHaveLength(1))
  expect(await sendingsOf(books)).toMatchObject([
    {
      of: shop.letter,
      on: '2026-11-21',
      medium: 'certified-post',
      title: 'Carta: Ultimátum',
      pages: 2,
      sha256: PRINT,
      tracking: 'CD 77',
      handedBy: 'Lupita',
    },
  ])
  await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect((await books.db.process.toArray())[0]?.reversedOn).toBe('2026-11-21'))
})

test('Of another file its own bytes give the fingerprint, and its pages are counted where they can be', async () => {
  const { books, shop } = await open(({ ana }) => <SendingScreen id={ana} of={undefined} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Guardar el envío' }))
  expect(screen.getByText('Elige el papel.')).toBeVisible()
  const text = '%PDF-1.4 /Type /Pages /Type /Page /Type/Page'
  await userEvent.upload(screen.getByLabelText('El PDF que enviaste'), new File([text], 'contrato.pdf'))
  expect(await screen.findByText('Elegido: contrato.pdf')).toBeVisible()
  expect(screen.getByLabelText('Páginas')).toHaveValue('2')
  await userEvent.type(screen.getByLabelText('Qué papel es'), 'Contrato')
  const letter = screen.getByRole('option', { name: /^Carta \(ultimátum\), 20 nov/ })
  await userEvent.selectOptions(screen.getByLabelText('¿Es una carta ya apuntada?'), letter)
  await userEvent.click(screen.getByRole('button', { name: 'Guardar el envío' }))
  await waitFor(async () => expect(await sendingsOf(books)).toHaveLength(1))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  expect(await sendingsOf(books)).toMatchObject([
    { of: shop.letter, sha256: hex, title: 'Contrato', pages: 2, medium: 'burofax' },
  ])
})

test('The log tells how a letter was sent, and leads to where that is written down', async () => {
  const { shop, container } = await open(({ ana }) => <ContactsScreen id={ana} />)
  const link = await screen.findByRole('link', { name: 'Anotar cómo se envió' })
  expect(link.getAttribute('href')).toBe(`#/clientes/${shop.ana}/envio/${shop.letter}`)
  expect(await seenByAxe(container)).toEqual([])
})

test('The log has medium, day, number and fingerprint of what was sent, with its proof', async () => {
  const { shop } = await open(({ ana }) => <ContactsScreen id={ana} />, true)
  expect(await screen.findByText(/Burofax con certificación/)).toBeVisible()
  expect(screen.getByText('Seguimiento NB0001 · Lo entregó Lupita')).toBeVisible()
  await userEvent.click(screen.getByText('Huella del archivo'))
  expect(screen.getByText(/^01234567 89abcdef/)).toBeVisible()
  const link = screen.getByRole('link', { name: 'Constancia de envío' })
  expect(link.getAttribute('href')).toBe(`#/clientes/${shop.ana}/constancia/${shop.sending}`)
  expect(screen.queryByRole('link', { name: 'Anotar cómo se envió' })).toBeNull()
})

test('The proof can be made again from what was written down, and taken back', async () => {
  const { books, container } = await open(({ ana, sending }) => <SendingProofScreen id={ana} sending={sending} />, true)
  await screen.findByRole('button', { name: 'Descargar PDF' }, SOON)
  await userEvent.click(screen.getByText('Leer lo que dice'))
  const text = screen.getByText(/se entregó para su envío/, { selector: 'div' }).textContent
  expect(text).toContain('NB0001')
  expect(text).toContain('Carta-Ana-Ruiz-2026-11-20.pdf')
  expect(text).toContain('01234567 89abcdef')
  expect(await seenByAxe(container)).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Anular este envío' }))
  await userEvent.click(screen.getAllByRole('button', { name: 'Anular este envío' }).at(-1) as HTMLElement)
  await waitFor(async () => expect((await books.db.process.toArray())[0]?.reversedOn).toBe('2026-11-21'))
  expect(await screen.findByText('Este envío no está')).toBeVisible()
})
