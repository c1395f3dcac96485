import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { addCustomer } from '../../../src/commands/addCustomer.ts'
import { placeHold } from '../../../src/commands/placeHold.ts'
import { recordContact } from '../../../src/commands/recordContact.ts'
import { saveSetting } from '../../../src/commands/saveSetting.ts'
import type { CountryCode } from '../../../src/domain/country.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import type { CustomerId, FactId } from '../../../src/domain/ids.ts'
import type { CustomerPatch } from '../../../src/domain/profile.ts'
import { RemindScreen } from '../../../src/features/remind/RemindScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

// A Monday. The zone of this browser stands for that of the business.
const TODAY = '2026-11-23'

beforeEach(() => {
  const stay = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a[target], a[href^="sms:"]')) event.preventDefault()
  }
  window.addEventListener('click', stay)
  onTestFinished(() => window.removeEventListener('click', stay))
})
afterEach(() => {
  vi.useRealTimers()
})

interface Given {
  readonly time: string
  readonly country: CountryCode
  readonly profile?: CustomerPatch
  /** Nothing is proposed, and it is written on purpose. */
  readonly anyway?: true
  readonly more?: (books: TestBooks, customer: CustomerId, charge: FactId) => Promise<void>
}

async function open({ time, country, profile, anyway, more }: Given) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T${time}`) })
  let customer: CustomerId | undefined
  const currency = ({ CO: 'COP', CL: 'CLP' } as Record<string, string>)[country] ?? 'MXN'
  const { books } = await renderApp(() => <RemindScreen id={customer as CustomerId} />, {
    today: TODAY,
    business: { country, currency: currency as CurrencyCode, treatment: 'usted' },
    fill: async (filled) => {
      const phone = country === 'CL' ? '+56 9 6123 4567' : country === 'CO' ? '+57 300 123 4567' : '+52 222 123 4567'
      const added = await addCustomer(filled.deps)({
        person: { name: 'Lucía Ñáñez', phone },
        profile: { whatsappConsent: null, ...profile },
      })
      if (!added.ok) throw new Error(added.error.type)
      customer = added.value
      const charge = await filled.fiado(customer, 32000, '2026-11-11', '2026-10-26')
      await more?.(filled, customer, charge)
    },
  })
  if (anyway) await userEvent.click(await screen.findByRole('button', { name: 'Escribir de todos modos' }))
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Mensaje' })
  await waitFor(() => expect(field.value).not.toBe(''))
  return { books, customer: customer as CustomerId, field }
}

const AGREED: CustomerPatch = { whatsappConsent: TODAY as never, consented: ['sms'] }
const send = () => screen.findByRole('link', { name: 'Enviar por WhatsApp' })
const noLink = () => expect(screen.queryByRole('link', { name: 'Enviar por WhatsApp' })).toBeNull()

test('Colombia at night: the draft is there, the sending waits for seven o’clock, and the law is named', async () => {
  const { field } = await open({ time: '21:30', country: 'CO', profile: AGREED })
  await screen.findByText('A esta hora no se contacta.')
  expect(field.value).toContain('Lucía')
  expect(screen.getAllByText('Mañana a las 7:00 puedes').length).toBeGreaterThan(1)
  expect(screen.getByText(/Según Ley 2300 de 2023\. .*Verifica con tu asesor\./)).toBeTruthy()
  noLink()
})

test('By day it goes out, without a word about it', async () => {
  await open({ time: '10:00', country: 'CO', profile: AGREED })
  await send()
  expect(screen.queryByText(/Ley 2300/)).toBeNull()
})

test('Who goes on all the same says why, and it is recorded with the contact', async () => {
  const { books } = await open({ time: '21:30', country: 'CO', profile: AGREED })
  await userEvent.click(await screen.findByRole('button', { name: 'Enviar de todos modos' }))
  const go = await screen.findByRole('button', { name: 'Seguir' })
  expect(go).toHaveProperty('disabled', true)
  await userEvent.type(screen.getByRole('textbox', { name: /Motivo/ }), '  Me pidió el dato hoy  ')
  await userEvent.click(go)
  await screen.findByText('Sigues de todos modos: Me pidió el dato hoy')
  await userEvent.click(await send())
  fireEvent.focus(window)
  await userEvent.click(await screen.findByRole('button', { name: 'Sí' }))
  await screen.findAllByText('Mensaje apuntado')
  const [contact] = await books.db.contacts.toArray()
  const [step] = await books.db.process.toArray()
  expect(step?.fact).toMatchObject({
    kind: 'guardOverride',
    of: contact?.id,
    rule: 'hours',
    reason: 'Me pidió el dato hoy',
  })
})

test('Consent that the law asks for is written down with one tap, channel by channel', async () => {
  const { books, customer } = await open({ time: '10:00', country: 'CO' })
  await screen.findByText('No consta que haya autorizado este canal.')
  // One question is enough.
  expect(screen.queryByText('No consta que acepte WhatsApp.')).toBeNull()
  noLink()
  await userEvent.click(screen.getByRole('button', { name: 'Ya lo autorizó' }))
  await send()
  expect((await books.db.customers.get(customer))?.profile.whatsappConsent).toBe(TODAY)
  // SMS is still closed, and comes to the large button with its reason.
  await userEvent.click(screen.getByRole('button', { name: /^SMS/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Ya lo autorizó' }))
  await screen.findByRole('link', { name: 'Enviar por SMS' })
  expect((await books.db.customers.get(customer))?.profile.consented).toEqual(['sms'])
})

test('Chile: words about a court stop the text, and are shown', async () => {
  const { field } = await open({ time: '10:00', country: 'CL' })
  await send()
  await userEvent.type(field, ' Voy a presentar una demanda y avisar a Dicom.')
  await screen.findByText('El texto dice «demanda», «dicom». Cámbialo y podrás seguir.')
  await waitFor(noLink)
  expect(screen.getByRole('button', { name: 'Enviar de todos modos' })).toBeTruthy()
})

test('Chile: what the first notice has to say and does not say is told, and does not stop it', async () => {
  await open({ time: '10:00', country: 'CL' })
  await screen.findByText(/Al texto le falta: .*la identificación fiscal del negocio/)
  expect(screen.queryByText(/Al texto le falta:.*el nombre del negocio/)).toBeNull()
  expect(screen.queryByText(/Al texto le falta: que no es un procedimiento/)).toBeNull()
  await send()
})

test('Where no law binds, a late hour is only said', async () => {
  await open({ time: '21:30', country: 'MX' })
  await screen.findByText('Mejor mañana a las 8:00')
  expect(await send()).toBeTruthy()
})

test('The owner’s own hours stop it', async () => {
  await open({
    time: '10:00',
    country: 'MX',
    more: async ({ deps }) => {
      const value = { windows: [{ weekdays: [2], from: 600, to: 720 }] }
      const saved = await saveSetting(deps)({ key: 'guard', value })
      if (!saved.ok) throw new Error(saved.error.type)
    },
  })
  await screen.findByText('Hoy no es día de contactar.')
  expect(screen.getAllByText('Mañana a las 10:00 puedes').length).toBeGreaterThan(1)
  expect(screen.getByText(/Es una regla tuya\./)).toBeTruthy()
  noLink()
})

test('Nobody goes over the floor; the notice of the next step is let through once', async () => {
  await open({
    time: '10:00',
    country: 'MX',
    anyway: true,
    more: async ({ deps }, customer) => {
      const held = await placeHold(deps)({ customer, holdKind: 'no-contact' })
      if (!held.ok) throw new Error(held.error.type)
    },
  })
  await screen.findByText('Pidió que no se le contacte.')
  expect(screen.queryByRole('button', { name: 'Enviar de todos modos' })).toBeNull()
  noLink()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Para qué es' }), 'next-step')
  await send()
})

test('What the week already had counts where the customer is', async () => {
  await open({
    time: '10:00',
    country: 'CL',
    anyway: true,
    more: async ({ deps }, customer) => {
      const sent = await recordContact(deps)({ customer, channel: 'whatsapp', level: '1', charges: [], text: 'Hola' })
      if (!sent.ok) throw new Error(sent.error.type)
    },
  })
  await screen.findByText('El último contacto fue hace muy poco.')
  expect(screen.getAllByText('El miércoles 25 de noviembre a las 8:00 puedes').length).toBeGreaterThan(1)
  noLink()
})
