import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { addCustomer } from '../../../src/commands/addCustomer.ts'
import { recordContact } from '../../../src/commands/recordContact.ts'
import { takePromise } from '../../../src/commands/takePromise.ts'
import { parseCurrency, type CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { RemindScreen } from '../../../src/features/remind/RemindScreen.tsx'
import { NotSavedError } from '../../../src/ledger/ledger.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'

let opened: string[] = []
beforeEach(() => {
  opened = []
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.origin === window.location.origin) return
    event.preventDefault()
    opened.push(link.href)
  }
  window.addEventListener('click', onClick)
  onTestFinished(() => window.removeEventListener('click', onClick))
})

interface Person {
  readonly phone?: string
  readonly email?: string
}

async function open(
  person: Person,
  more: (books: TestBooks, customer: CustomerId, charge: FactId) => Promise<void> = async () => {},
  options: RenderAppOptions = {},
) {
  let customer: CustomerId | undefined
  let charge: FactId | undefined
  const { books } = await renderApp(() => <RemindScreen id={customer as CustomerId} />, {
    today: TODAY,
    ...options,
    fill: async (filled) => {
      const added = await addCustomer(filled.deps)({ person: { name: 'Lucía Ñáñez', ...person } })
      if (!added.ok) throw new Error(added.error.type)
      customer = added.value
      charge = await filled.fiado(customer, 32000, '2026-11-10', '2026-10-26')
      await more(filled, customer, charge)
    },
  })
  return { books, customer: customer as CustomerId, charge: charge as FactId }
}

/** The field, once its text was drafted. */
async function message(): Promise<HTMLTextAreaElement> {
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Mensaje' })
  await waitFor(() => expect(field.value).not.toBe(''))
  return field
}
const whatsapp = () => screen.findByRole('link', { name: 'Enviar por WhatsApp' })
const answer = async (name: 'Sí' | 'No' | 'Después') => userEvent.click(await screen.findByRole('button', { name }))

async function contacts(books: TestBooks) {
  return (await books.db.contacts.toArray()).filter((row) => row.reversedBy === undefined)
}

test('Why now stands above the message: how late it is, and since when nothing was said', async () => {
  await open({ phone: '222 123 4567' })
  await screen.findByText(/Vencido hace 12 días; todavía sin mensajes\./)
  const text = (await message()).value
  expect(text).toContain('Lucía')
  expect(text).toContain('$320.00')
  expect(text).toContain('hace 12 días')
  expect(screen.getByText(/El mensaje no dice cómo pagarte/)).toBeTruthy()
})

test('Whoever waits for a promise is told so, and not that somebody paused him', async () => {
  await open({ phone: '222 123 4567' }, async (books, customer) => {
    const promised = await takePromise(books.deps)({
      customer,
      currency: parseCurrency('MXN') as CurrencyCode,
      amount: minorUnits(32000),
      due: day('2026-11-24'),
      charges: [],
    })
    if (!promised.ok) throw new Error(promised.error.type)
  })
  await screen.findByText('En espera: prometió pagar; espera al jueves 26 de noviembre.')
  expect(screen.queryByText(/está en pausa/)).toBeNull()
})

test('Only a Sí is recorded: opening WhatsApp is no proof, No and Después write nothing down', async () => {
  const { books, charge } = await open({ phone: '222 123 4567' })
  const text = (await message()).value
  await userEvent.click(await whatsapp())
  expect(opened[0]).toBe(`https://wa.me/522221234567?text=${encodeURIComponent(text)}`)
  fireEvent.focus(window)
  await screen.findByText('¿Lo enviaste?')
  await answer('Después')
  await whatsapp()
  fireEvent.focus(window)
  await answer('No')
  expect(await contacts(books)).toEqual([])

  // The words are still there, and can be sent another way.
  expect((await message()).value).toBe(text)
  await userEvent.click(await whatsapp())
  fireEvent.focus(window)
  await answer('Sí')
  await screen.findAllByText('Mensaje apuntado')
  const [contact] = await contacts(books)
  expect(contact?.fact).toMatchObject({
    channel: 'whatsapp',
    level: '1',
    step: 'd+7',
    skipped: ['d-1', 'd+3'],
    charges: [charge],
  })
  expect(contact?.text).toBe(text)
  await screen.findByText(/Hoy no toca recordar/)

  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect(await contacts(books)).toEqual([]))
})

test('The message is kept before the page is left, and asked about at the next start', async () => {
  const { books, customer } = await open({ phone: '222 123 4567' })
  const field = await message()
  await userEvent.type(field, '\nTe espero.')
  await userEvent.click(await whatsapp())
  expect(localStorage.getItem('al-dia.pending-sends')).toContain('Te espero.')
  expect(localStorage.getItem('al-dia.pending-sends')).toContain(customer)
  // Without any sign of coming back, it is asked after a moment all the same.
  await screen.findByText('¿Lo enviaste?')
  expect(await contacts(books)).toEqual([])
})

test('When the disk refuses, the question and the words stay', async () => {
  let full = false
  const { books } = await open({ phone: '222 123 4567' }, undefined, {
    ledger: (real) => ({
      ...real,
      append: (drafts) => (full ? Promise.reject(new NotSavedError('full')) : real.append(drafts)),
    }),
  })
  await message()
  await userEvent.click(await whatsapp())
  fireEvent.focus(window)
  full = true
  await answer('Sí')
  await screen.findAllByText(/No guardado: este dispositivo no tiene espacio/)
  expect(await contacts(books)).toEqual([])
  expect(screen.getByText('¿Lo enviaste?')).toBeTruthy()
})

test('A channel that cannot be used says why', async () => {
  await open({})
  await message()
  const button = (name: RegExp) => screen.findByRole('button', { name })
  expect(await button(/SMS Falta su teléfono/)).toHaveProperty('disabled', true)
  expect(await button(/Correo Falta su correo/)).toHaveProperty('disabled', true)
  expect(screen.getByRole('link', { name: 'Añadir teléfono o correo' })).toBeTruthy()
})

test('Too soon after the last message nothing is proposed, but one can be written anyway', async () => {
  await open({ phone: '222 123 4567' }, async (books, customer, charge) => {
    await recordContact(books.deps)({ customer, channel: 'whatsapp', level: '1', charges: [charge], text: 'Hola' })
  })
  await screen.findByText(/El próximo mensaje es a partir del miércoles 25 de noviembre/)
  expect(screen.queryByRole('textbox')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Escribir de todos modos' }))
  await message()
  await whatsapp()
})

test('Consent to WhatsApp is written down with one tap', async () => {
  const { books, customer } = await open({ phone: '222 123 4567' })
  await screen.findByText('No consta que acepte WhatsApp.')
  await userEvent.click(screen.getByRole('button', { name: 'Ya aceptó' }))
  await waitFor(async () => expect((await books.db.customers.get(customer))?.profile.whatsappConsent).toBe(TODAY))
  await waitFor(() => expect(screen.queryByText('No consta que acepte WhatsApp.')).toBeNull())
})

test('A Mexican number can be tried with 521', async () => {
  await open({ phone: '222 123 4567' })
  await userEvent.click(await screen.findByRole('checkbox', { name: /Probar con 521/ }))
  await waitFor(async () => expect((await whatsapp()).getAttribute('href')).toMatch(/wa\.me\/5212221234567/))
})

test('A message in another language than the screen is read aloud and checked in its own', async () => {
  await open({ phone: '222 123 4567' })
  expect((await message()).lang).toBe('es')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Idioma del mensaje' }), 'en')
  await waitFor(async () => expect((await message()).value).toMatch(/^Hi|^Hello/))
  expect((await message()).lang).toBe('en')
})
