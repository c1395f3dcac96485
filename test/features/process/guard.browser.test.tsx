import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { GuardScreen } from '../../../src/features/process/guard/GuardScreen.tsx'
import type { TestBooks, TestBooksOptions } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const kept = async ({ db }: TestBooks) => (await db.settings.get('guard'))?.value
const open = (country: NonNullable<TestBooksOptions['business']>['country'] = 'MX') =>
  renderApp(() => <GuardScreen />, { today: '2026-11-22', business: { country } })
const part = (name: string) => screen.findByRole('region', { name })

test('The law of Chile is told with its figures and where it is written, and differs for businesses', async () => {
  await open('CL')
  const law = await part('Lo que dice la ley')
  await within(law).findByText(/Horario: de lunes a sábado, de 8:00 a 20:00\. En festivos no\./)
  expect(law.textContent).toMatch(/Llamada, Visita: como mucho 1 vez en 7 días\./)
  expect(law.textContent).toMatch(/como mucho 2 veces en 7 días\. Con 2 días entre una y otra\./)
  expect(law.textContent).toContain('No se puede hablar de juicios ni embargos, burós de crédito.')
  expect(law.textContent).toMatch(/Ley 19\.496.*Leído en el texto de la ley, 22 nov 2026/)
  expect(law.textContent).toContain('Verifica con tu asesor.')
  await userEvent.click(within(law).getByRole('radio', { name: 'Empresas' }))
  await waitFor(() => expect(law.textContent).not.toContain('burós de crédito'))
})

test('Colombia: two windows, one channel a week, and no question why', async () => {
  await open('CO')
  const law = await part('Lo que dice la ley')
  await within(law).findByText(/de lunes a viernes, de 7:00 a 19:00; sábado, de 8:00 a 15:00/)
  expect(law.textContent).toContain('No se puede preguntar por qué no pagó.')
})

test('Brazil: what a letter must say by law and a message by courtesy are told apart by their channels', async () => {
  await open('BR')
  const law = await part('Lo que dice la ley')
  await within(law).findByText(/Cada mensaje lleva: .*Vale para: Carta, Correo\./)
  expect(law.textContent).toMatch(/Vale para: WhatsApp, SMS, .*Cortesía/)
})

test('Of a country that nobody wrote down, it says so; the floor is there all the same', async () => {
  await open('PY')
  await screen.findByText(/De este país no hay nada escrito/)
  expect((await part('Siempre, en todas partes')).querySelectorAll('li')).toHaveLength(7)
})

test('A window that never opens is refused with a sentence; a good one is kept in minutes, and can be taken back', async () => {
  const { books } = await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Añadir horario' }))
  const set = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } })
  set('Desde', '18:00')
  set('Hasta', '10:00')
  expect(screen.getByText(/Ese horario no abre nunca/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  expect(await kept(books)).toBeUndefined()
  set('Desde', '10:00')
  set('Hasta', '18:30')
  await userEvent.click(screen.getByRole('button', { name: 'Vie' }))
  await userEvent.type(screen.getByLabelText('Contactos en siete días, como mucho'), '2')
  await userEvent.click(screen.getByRole('radio', { name: 'Cerrado' }))
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await waitFor(async () =>
    expect(await kept(books)).toEqual({
      windows: [{ weekdays: [1, 2, 3, 4], from: 600, to: 1110 }],
      maxPerWeek: 2,
      notOnHolidays: true,
    }),
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect(await kept(books)).toBeUndefined())
})

test('A limit of zero, words for a number, and hours that the law closes are each refused in their place', async () => {
  const { books } = await open('CO')
  const limit = await screen.findByLabelText('Contactos en siete días, como mucho')
  await userEvent.type(limit, '0')
  expect(screen.getByText(/Con cero no se podría contactar nunca/)).toBeTruthy()
  await userEvent.clear(limit)
  await userEvent.type(limit, 'dos')
  expect(screen.getByText('Pon un número entero, o déjalo vacío.')).toBeTruthy()
  await userEvent.clear(limit)
  await userEvent.click(screen.getByRole('button', { name: 'Añadir horario' }))
  fireEvent.change(screen.getByLabelText('Hasta'), { target: { value: '23:00' } })
  fireEvent.change(screen.getByLabelText('Desde'), { target: { value: '20:00' } })
  expect(screen.getByText(/Con ese horario y el de la ley no queda ninguna hora/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  expect(await kept(books)).toBeUndefined()
})
