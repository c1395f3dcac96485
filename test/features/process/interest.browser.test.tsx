import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { InterestScreen } from '../../../src/features/process/interest/InterestScreen.tsx'
import type { TestBooks, TestBooksOptions } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const kept = async ({ db }: TestBooks) => (await db.settings.get('interest'))?.value
const open = (business: NonNullable<TestBooksOptions['business']>) =>
  renderApp(() => <InterestScreen />, { today: '2026-11-22', business })
const SPAIN = { country: 'ES', currency: 'EUR' } as unknown as NonNullable<TestBooksOptions['business']>
const rule = (id: string) => userEvent.selectOptions(screen.getByRole('combobox', { name: 'Regla' }), id)
const turnOn = async () => userEvent.click(await screen.findByLabelText('Contar intereses por atraso'))
const example = () => screen.getByTestId('example').textContent.replaceAll(/\s/g, ' ')

test('It is off until it is turned on', async () => {
  const { books } = await open(SPAIN)
  await screen.findByText(/Apagado: no se cuenta nada/)
  expect(screen.queryByRole('combobox', { name: 'Regla' })).toBeNull()
  expect(await kept(books)).toBeUndefined()
})

test('Spain between businesses: the rate that ran out is asked for, and then 1.000 at 82 days is 22,80', async () => {
  const { books } = await open(SPAIN)
  await turnOn()
  // The name of the field stands once.
  expect(screen.getAllByText('Regla')).toHaveLength(1)
  await userEvent.click(screen.getByRole('radio', { name: 'Empresas' }))
  await rule('es-b2b')
  expect(screen.getByText(/Falta la tasa desde el 1 jul 2026/)).toBeTruthy()
  expect(screen.getByText(/sale en el BOE/)).toBeTruthy()
  expect(screen.getByText(/Ley 3\/2004 arts\. 5, 7, 8\. Leído en el texto de la ley, 1 ene 2026/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Añadir la del 1 jul 2026' }))
  await userEvent.type(screen.getByLabelText(/^Tasa/), '10,15')
  await waitFor(() => expect(example()).toBe('1.000,00 € a 82 días: 22,80 € Más 40,00 € de cargos.'))
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await waitFor(async () =>
    expect(await kept(books)).toEqual({
      on: true,
      consumer: { preset: 'none' },
      business: { preset: 'es-b2b', own: { rates: [{ from: '2026-07-01', percent: 10.15 }], basedOn: 'looked-up' } },
    }),
  )
  // What was kept stands in the fields, with the comma that is written there.
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Guardar' })).toBeNull())
  expect(screen.getByLabelText<HTMLInputElement>(/^Tasa/).value).toBe('10,15')
})

test('Mexico: a rate that courts cut is counted and said to be high; a cap holds it', async () => {
  await open({ country: 'MX' })
  await turnOn()
  await rule('mx-com')
  await waitFor(() => expect(example()).toContain('a 82 días: $13.48'))
  await userEvent.click(screen.getByRole('button', { name: 'Añadir tasa' }))
  fireEvent.change(screen.getByLabelText('Desde el'), { target: { value: '2026-01-01' } })
  await userEvent.type(screen.getByLabelText(/^Tasa/), '40')
  await waitFor(() => expect(example()).toContain('$89.86'))
  expect(screen.getByText(/Es una tasa alta.*37 %/)).toBeTruthy()
  await userEvent.type(screen.getByLabelText(/^Tope, en %/), '5')
  await waitFor(() => expect(example()).toContain('$50.00'))
  await userEvent.clear(screen.getByLabelText('Días de atraso'))
  await userEvent.type(screen.getByLabelText('Días de atraso'), '10')
  await waitFor(() => expect(example()).toContain('a 10 días: $10.96'))
})

test('A number that is none is refused with a sentence, and nothing is kept', async () => {
  const { books } = await open({ country: 'MX' })
  await turnOn()
  await rule('mx-com')
  await userEvent.type(screen.getByLabelText(/^Días de gracia/), 'diez')
  expect(screen.getByText(/Revisa los números/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  expect(await kept(books)).toBeUndefined()
})

test('Where no law is written down, an own rule agreed in writing can be counted', async () => {
  await open({ country: 'PY' })
  await turnOn()
  expect(screen.getByText(/De este país no hay nada escrito/)).toBeTruthy()
  await rule('own')
  expect(screen.getByText(/Falta la tasa/)).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText('La tasa es'), 'monthly-pro-rata')
  await userEvent.click(screen.getByRole('button', { name: 'Añadir tasa' }))
  fireEvent.change(screen.getByLabelText('Desde el'), { target: { value: '2026-01-01' } })
  await userEvent.type(screen.getByLabelText(/^Tasa/), '3')
  await waitFor(() => expect(example()).toContain('MXN 82,00'))
})
