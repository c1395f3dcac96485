import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, onTestFinished, test } from 'vitest'
import { addCustomer } from '../../../../src/commands/addCustomer.ts'
import { recordContact } from '../../../../src/commands/recordContact.ts'
import type { CustomerId, FactId } from '../../../../src/domain/ids.ts'
import { LetterScreen } from '../../../../src/features/papers/letter/LetterScreen.tsx'
import type { BusinessDraft } from '../../../../src/commands/setUpBusiness.ts'
import type { TestBooks } from '../../../support/openTestBooks.ts'
import { renderApp } from '../../../support/renderApp.tsx'

const TODAY = '2026-11-22'

async function open(
  business: Partial<BusinessDraft> = {},
  more: (books: TestBooks, customer: CustomerId, charge: FactId) => Promise<void> = async () => {},
) {
  let customer: CustomerId | undefined
  const { books } = await renderApp(() => <LetterScreen id={customer as CustomerId} />, {
    today: TODAY,
    business,
    fill: async (filled) => {
      const added = await addCustomer(filled.deps)({ person: { name: 'Ramón Beltrán' } })
      if (!added.ok) throw new Error(added.error.type)
      customer = added.value
      const charge = await filled.fiado(customer, 96000, '2026-07-20', '2026-07-05')
      await more(filled, customer, charge)
    },
  })
  return { books, customer: customer as CustomerId }
}

/** Two messages that went out after the debt fell due. */
async function wroteTwice(books: TestBooks, customer: CustomerId, charge: FactId) {
  for (const level of ['1', '2'] as const) {
    await recordContact(books.deps)({ customer, channel: 'whatsapp', level, charges: [charge], text: 'Hola' })
  }
}

const ultimatum = async () => userEvent.click(await screen.findByRole('radio', { name: 'Ultimátum' }))
// The first letter fetches what makes it, and a busy machine takes its time.
const download = () => screen.findByRole('button', { name: 'Descargar PDF' }, { timeout: 12_000 })
const intent = () => screen.getByRole('checkbox', { name: 'Pienso ejercer la acción que anuncio' })

test('What the letter lacks is told before it is made, with the way to fill it in', async () => {
  const { customer } = await open()
  await screen.findByText('Qué le falta a la carta')
  expect(screen.getByText('Cómo te pueden pagar')).toBeTruthy()
  const address = screen.getByText('La dirección del cliente').parentElement?.querySelector('a')
  expect(address?.getAttribute('href')).toBe(`#/clientes/${customer}/editar`)
})

test('An ultimatum is not made before two written notices and the owner’s tick', async () => {
  await open()
  await ultimatum()
  await screen.findByText(/Dos avisos por escrito antes: todavía ninguno/)
  await userEvent.click(intent())
  expect(screen.getByRole('button', { name: 'Completa lo que falta' })).toHaveProperty('disabled', true)
  expect(screen.queryByText('Carta lista')).toBeNull()
})

test('With two notices, a firm date and the tick it is made; a firm date too near closes the gate again', async () => {
  await open({}, wroteTwice)
  await ultimatum()
  expect(screen.getByRole('button', { name: /Completa lo que falta/ })).toHaveProperty('disabled', true)
  await userEvent.click(intent())
  expect(await download()).toHaveProperty('disabled', false)
  expect(screen.getByText('Carta lista')).toBeTruthy()

  const date = screen.getByLabelText('Pagar a más tardar')
  await userEvent.clear(date)
  await userEvent.type(date, '2026-11-25')
  await screen.findByText(/Falta:/)
  expect(screen.queryByText('Carta lista')).toBeNull()
})

test('To a consumer in Chile another letter goes in its place, and says by which law', async () => {
  await open({ country: 'CL', currency: 'CLP' as BusinessDraft['currency'] }, wroteTwice)
  await ultimatum()
  await screen.findByText(/no es lícito/)
  expect(screen.getByText(/Ley 19\.496.*Verifica con tu asesor/)).toBeTruthy()
  expect(screen.queryByRole('checkbox', { name: /Pienso ejercer/ })).toBeNull()
})

/** A download would leave the page under the test. */
function keepDownloads() {
  const onClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('a[download]')) event.preventDefault()
  }
  window.addEventListener('click', onClick)
  onTestFinished(() => window.removeEventListener('click', onClick))
}

test('Who turns to another letter gets that one, and is not asked about the first', async () => {
  keepDownloads()
  await open()
  await userEvent.click(await download())
  await screen.findByText('¿La entregaste?')
  await userEvent.click(screen.getByRole('radio', { name: 'Aviso 2' }))
  expect(await download()).toBeTruthy()
  expect(screen.queryByText('¿La entregaste?')).toBeNull()
})

/** A browser whose share sheet takes files, and lets them go. */
function takeShares() {
  const own = { canShare: () => true, share: async () => undefined }
  for (const [name, value] of Object.entries(own)) Object.defineProperty(navigator, name, { configurable: true, value })
  onTestFinished(() => Object.keys(own).forEach((name) => Reflect.deleteProperty(navigator, name)))
}

test.each(['Descargar PDF', 'Compartir PDF'])(
  '%s writes nothing down; only a Sí records the letter, with its words',
  async (name) => {
    keepDownloads()
    takeShares()
    const { books } = await open()
    await download()
    await userEvent.click(screen.getByRole('button', { name }))
    await screen.findByText('¿La entregaste?')
    expect(await books.db.contacts.count()).toBe(0)
    await userEvent.click(screen.getByRole('button', { name: 'Sí' }))
    await waitFor(async () => expect(await books.db.contacts.count()).toBe(1))
    const [contact] = await books.db.contacts.toArray()
    expect(contact?.fact).toMatchObject({ channel: 'letter', level: '1' })
    expect(contact?.text).toContain('Ramón Beltrán')
    expect(contact?.text).toContain('$960.00')
  },
)
