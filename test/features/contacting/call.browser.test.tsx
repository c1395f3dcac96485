import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { addCustomer } from '../../../src/commands/addCustomer.ts'
import type { CountryCode } from '../../../src/domain/country.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { CallScreen } from '../../../src/features/contacting/CallScreen.tsx'
import { NotSavedError } from '../../../src/ledger/ledger.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'

// A Monday. The zone of this browser stands for that of the business.
const TODAY = '2026-11-23'

afterEach(() => {
  vi.useRealTimers()
})

interface Given {
  readonly time?: string
  readonly country?: CountryCode
  readonly phone?: string
  readonly ledger?: NonNullable<RenderAppOptions['ledger']>
}

async function open({ time = '10:00', country = 'MX', phone = '222 123 4567', ledger }: Given = {}) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T${time}`) })
  let customer: CustomerId | undefined
  const { books } = await renderApp(() => <CallScreen id={customer as CustomerId} />, {
    today: TODAY,
    business: { country, treatment: 'usted' },
    ...(ledger ? { ledger } : {}),
    fill: async (filled) => {
      const added = await addCustomer(filled.deps)({
        person: { name: 'Lucía Ñáñez', phone },
        profile: { consented: ['call'] },
      })
      if (!added.ok) throw new Error(added.error.type)
      customer = added.value
      await filled.fiado(customer, 32000, '2026-11-11', '2026-10-26')
    },
  })
  return { books, customer: customer as CustomerId }
}

const result = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const save = () => userEvent.click(screen.getByRole('button', { name: 'Guardar' }))

test('The number is to be tapped, and the script has this customer’s figures, first of all who answers', async () => {
  await open()
  const dial = await screen.findByRole('link', { name: 'Llamar al 222 123 4567' })
  expect(dial.getAttribute('href')).toBe('tel:+522221234567')
  await screen.findByText('Hola, ¿hablo con Lucía Ñáñez?')
  expect(screen.getByText(/aparece pendiente su fiado por \$320\.00, que venció el 11 nov, hace 12 días/)).toBeTruthy()
  const parts = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
  expect(parts[0]).toBe('Primero, con quién hablas')
  await userEvent.click(screen.getByText('Ya pagué.'))
  expect(screen.getByText(/¿Me manda el comprobante\?/)).toBeTruthy()
})

test('What came of it is recorded with the call: result, reason, words, and when to be in touch again', async () => {
  const { books, customer } = await open()
  await result('Hablamos')
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: /Por qué no ha pagado/ }), 'no-cash')
  await userEvent.type(screen.getByRole('textbox', { name: /Qué dijo/ }), 'Cobra el viernes')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Volver a contactar' }), 'three-days')
  expect(screen.getByText('jueves 26 de noviembre')).toBeTruthy()
  await save()
  await screen.findAllByText('Guardado: llamada apuntada')
  const [contact] = await books.db.contacts.toArray()
  const [step] = await books.db.process.toArray()
  expect(contact?.fact).toMatchObject({ channel: 'call', level: '1', on: TODAY })
  expect(contact?.fact.charges).toHaveLength(1)
  expect(step?.fact).toMatchObject({ of: contact?.id, result: 'reached', reason: 'no-cash', next: '2026-11-26' })
  expect((await books.db.texts.toArray()).map(({ of, text }) => [of, text])).toEqual([[step?.id, 'Cobra el viernes']])
  expect(window.location.hash).toBe(`#/clientes/${customer}`)

  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect((await books.db.contacts.toArray())[0]?.reversedBy).toBeDefined())
})

test('Nobody is asked for a reason where the law forbids to ask', async () => {
  await open({ country: 'CO', phone: '+57 300 123 4567' })
  // Once the law is known: before that nobody is asked anywhere.
  await screen.findByRole('link', { name: /Llamar al/ })
  await result('Hablamos')
  expect(await screen.findByRole('textbox', { name: /Qué dijo/ })).toBeTruthy()
  expect(screen.queryByRole('combobox', { name: /Por qué/ })).toBeNull()
})

test.each([
  ['Promete pagar', 'promesa'],
  ['No está conforme', 'pausa'],
] as const)('“%s” leads on to what it asks for', async (name, screenOf) => {
  const { customer } = await open()
  await result('Otro resultado')
  await userEvent.click(await screen.findByRole('radio', { name }))
  await save()
  await waitFor(() => expect(window.location.hash).toBe(`#/clientes/${customer}/${screenOf}`))
})

test('Who says that they paid leads to the payment', async () => {
  const { customer } = await open()
  await result('Otro resultado')
  await save()
  await screen.findByText('Elige cómo fue.')
  await userEvent.click(screen.getByRole('radio', { name: 'Dice que ya pagó' }))
  await save()
  await waitFor(() => expect(window.location.hash).toBe(`#/apuntar/pago/${customer}`))
})

test('At night the number waits; who calls all the same says why, and the reason goes with the call', async () => {
  const { books } = await open({ country: 'CO', phone: '+57 300 123 4567', time: '20:15' })
  await screen.findByText('Mañana a las 7:00 puedes')
  expect(screen.queryByRole('link', { name: /Llamar al/ })).toBeNull()
  await screen.findByText('Hola, ¿hablo con Lucía Ñáñez?')
  await userEvent.click(screen.getByRole('button', { name: 'Llamar de todos modos' }))
  await userEvent.type(await screen.findByRole('textbox', { name: /Motivo/ }), 'Me lo pidió')
  await userEvent.click(screen.getByRole('button', { name: 'Seguir' }))
  await screen.findByRole('link', { name: /Llamar al/ })
  await result('No contesta')
  await save()
  await screen.findAllByText('Guardado: llamada apuntada')
  const facts = (await books.db.process.toArray()).map(({ fact }) => fact)
  expect(facts.find(({ kind }) => kind === 'guardOverride')).toMatchObject({ rule: 'hours', reason: 'Me lo pidió' })
})

test('When the disk refuses the result, trying again does not write the call down twice', async () => {
  let refuses = true
  const { books } = await open({
    ledger: (real) => ({
      ...real,
      append: (drafts) =>
        refuses && drafts.some(({ kind }) => kind === 'outcome')
          ? Promise.reject(new NotSavedError('full'))
          : real.append(drafts),
    }),
  })
  await result('No contesta')
  await save()
  await screen.findByText(/No guardado: este dispositivo no tiene espacio/)
  refuses = false
  await save()
  await screen.findAllByText('Guardado: llamada apuntada')
  expect(await books.db.contacts.count()).toBe(1)
})
