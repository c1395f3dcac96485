import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { recordContact } from '../../../src/commands/recordContact.ts'
import { recordOutcome } from '../../../src/commands/recordOutcome.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../../src/domain/ids.ts'
import { ContactsScreen } from '../../../src/features/contacting/ContactsScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-23'

afterEach(() => {
  vi.useRealTimers()
})

async function open(more: (books: TestBooks, customer: CustomerId, charge: FactId) => Promise<void> = async () => {}) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T10:00`) })
  let customer: CustomerId | undefined
  const { books } = await renderApp(() => <ContactsScreen id={customer as CustomerId} />, {
    today: TODAY,
    fill: async (filled) => {
      customer = await filled.customer('Ramón Beltrán')
      const charge = await filled.fiado(customer, 32000, '2026-11-11', '2026-10-26')
      await more(filled, customer, charge)
    },
  })
  return { books, customer: customer as CustomerId }
}

async function message(books: TestBooks, customer: CustomerId, on: string, text: string): Promise<FactId> {
  const draft = { customer, on: day(on), channel: 'whatsapp', level: '1', charges: [], text } as const
  const sent = await recordContact(books.deps)({ ...draft, override: { rule: 'hours', reason: 'Me lo pidió' } })
  if (!sent.ok) throw new Error(sent.error.type)
  return sent.value
}

test('Nothing was done yet: the place says what it is for, and leads to a message', async () => {
  const { customer } = await open()
  await screen.findByText('Todavía no hay gestiones')
  const link = screen.getByRole('link', { name: 'Escribir un mensaje' })
  expect(link.getAttribute('href')).toBe(`#/clientes/${customer}/recordar`)
  expect(screen.queryByRole('button', { name: 'Descargar como tabla' })).toBeNull()
})

test('The answer to a message of some days ago is written down on it, and stands with the rule that it went against', async () => {
  const { books } = await open(async (filled, customer) => {
    await message(filled, customer, '2026-11-20', 'Hola Ramón')
  })
  const item = await screen.findByRole('article', { name: /WhatsApp 20 nov 2026/ })
  expect(within(item).getByText('Sin respuesta apuntada')).toBeTruthy()
  expect(within(item).getByText('Se hizo aunque: A esta hora no se contacta. Motivo: Me lo pidió')).toBeTruthy()
  await userEvent.click(within(item).getByRole('button', { name: 'Anotar respuesta' }))
  await userEvent.click(await screen.findByRole('radio', { name: 'Tiene una queja' }))
  await userEvent.type(screen.getByRole('textbox', { name: /Qué dijo/ }), 'Llegó roto')
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await screen.findAllByText('Guardado: respuesta apuntada')
  await within(item).findByText('Tiene una queja')
  expect(within(item).getByText('Llegó roto')).toBeTruthy()
  expect(within(item).queryByText('Sin respuesta apuntada')).toBeNull()
  expect(await books.db.contacts.count()).toBe(1)
})

test('A visit is written down here, with what came of it', async () => {
  const { books } = await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Fui a verle' }))
  await screen.findByRole('radio', { name: 'No estaba' })
  expect(screen.queryByRole('radio', { name: 'Buzón de voz' })).toBeNull()
  await userEvent.click(await screen.findByRole('radio', { name: 'Está conforme' }))

  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  const item = await screen.findByRole('article', { name: /Visita 23 nov 2026/ })
  expect(within(item).getByText('Está conforme')).toBeTruthy()
  expect((await books.db.contacts.toArray())[0]?.fact).toMatchObject({ channel: 'visit', on: TODAY })
})

test('Fifty at a time, newest first', async () => {
  await open(async (filled, customer) => {
    for (let i = 0; i < 53; i++) await message(filled, customer, TODAY, `Mensaje ${i}`)
  })
  await screen.findByText('Mensaje 52')
  expect(screen.getAllByRole('article')).toHaveLength(50)
  expect(screen.queryByText('Mensaje 2')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Ver más antiguas' }))
  await screen.findByText('Mensaje 0')
  expect(screen.getAllByRole('article')).toHaveLength(53)
  expect(screen.queryByRole('button', { name: 'Ver más antiguas' })).toBeNull()
})

test('The log is a table for the owner, and no words of a customer become a formula in it', async () => {
  const files: Blob[] = []
  const real = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob) => {
    files.push(blob as Blob)
    return real(blob)
  }
  onTestFinished(() => {
    URL.createObjectURL = real
  })
  const stay = (event: MouseEvent) => {
    if (event.target instanceof HTMLAnchorElement && event.target.download !== '') event.preventDefault()
  }
  document.addEventListener('click', stay)
  onTestFinished(() => document.removeEventListener('click', stay))
  await open(async (filled, customer) => {
    const contact = await message(filled, customer, '2026-11-20', 'Hola, Ramón')
    const done = await recordOutcome(filled.deps)({
      customer,
      contact,
      result: 'refuses',
      reason: 'no-cash',
      words: '=HYPERLINK("x")',
      next: day('2026-11-30'),
    })
    if (!done.ok) throw new Error(done.error.type)
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Descargar como tabla' }))
  await waitFor(() => expect(files).toHaveLength(1))
  const [, line] = (await files[0]?.text())?.trim().split('\r\n') ?? []
  expect(line).toBe(
    '2026-11-20,2026-11-23,WhatsApp,aviso 1,No quiere pagar,No tiene dinero ahora,2026-11-30,"\'=HYPERLINK(""x"")","Hola, Ramón",A esta hora no se contacta. Me lo pidió,',
  )
})
