import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addCustomer } from '../../../src/commands/addCustomer.ts'
import { LadderScreen } from '../../../src/features/process/ladder/LadderScreen.tsx'
import { readChase } from '../../../src/queries/useChase.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'
const setting = async ({ db }: TestBooks, key: string) => (await db.settings.get(key))?.value
const rowOf = (text: string) => screen.findByText(text).then((found) => found.closest('li') as HTMLElement)

async function open() {
  let customer: CustomerId | undefined
  const { books } = await renderApp(() => <LadderScreen />, {
    today: TODAY,
    fill: async (filled) => {
      const added = await addCustomer(filled.deps)({ person: { name: 'Lucía' }, profile: { tags: ['ruta norte'] } })
      if (!added.ok) throw new Error(added.error.type)
      customer = added.value
      await filled.fiado(customer, 32000, '2026-11-18')
    },
  })
  return { books, customer: customer as CustomerId }
}

async function typeDays(days: string) {
  const field = within(await screen.findByRole('dialog')).getByLabelText('Días')
  await userEvent.clear(field)
  await userEvent.type(field, days)
}

test('Steps stand on the days of a debt, and another due day moves them', async () => {
  await open()
  // Fiado: one day before, and 3, 7, 15, 30 days after.
  expect((await rowOf('sábado 21 de noviembre')).textContent).toMatch(/1 día antes.*Recordatorio/)
  expect((await rowOf('martes 22 de diciembre')).textContent).toMatch(/30 días después.*Visita/)
  await userEvent.clear(screen.getByLabelText('Si una deuda vence el'))
  await userEvent.type(screen.getByLabelText('Si una deuda vence el'), '2026-12-01')
  expect((await rowOf('lunes 30 de noviembre')).textContent).toMatch(/1 día antes/)
})

test('A step moved to another day is what the app chases by, and the original can be had back', async () => {
  const { books, customer } = await open()
  const before = await readChase(books.db, customer, books.today)
  expect(before.proposal).toMatchObject({ type: 'step', step: { id: 'd+3' } })
  await userEvent.click(await screen.findByText('miércoles 25 de noviembre'))
  await typeDays('5')
  expect(screen.getByText('Si vence el 22 nov, toca el viernes 27 de noviembre.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Listo' }))
  // Two days from the fifth to the seventh, and a gap of three: the next one is pushed on.
  expect((await rowOf('lunes 30 de noviembre')).textContent).toMatch(/La escalera dice el 29 nov/)
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await screen.findAllByText('Guardado')
  expect(await setting(books, 'ladder/fiado')).toMatchObject({
    minGapDays: 3,
    steps: [{ id: 'd-1' }, { id: 'd+3', day: 5 }, { id: 'd+7' }, { id: 'd+15' }, { id: 'd+30' }],
  })
  const after = await readChase(books.db, customer, books.today)
  expect(after.proposal).toEqual({ type: 'not-due', until: '2026-11-23' })

  await userEvent.click(await screen.findByRole('button', { name: 'Volver a la original' }))
  await waitFor(async () => expect(await setting(books, 'ladder/fiado')).toBeUndefined())
  expect((await readChase(books.db, customer, books.today)).proposal).toMatchObject({ type: 'step' })
  await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect(await setting(books, 'ladder/fiado')).toBeTruthy())
})

test('Two steps on one day are refused with a sentence, and nothing is saved', async () => {
  const { books } = await open()
  await userEvent.click(await screen.findByText('miércoles 25 de noviembre'))
  await typeDays('7')
  // At the step that was moved, though the list marks the other one.
  expect(within(screen.getByRole('dialog')).getByText(/Hay otro paso ese mismo día/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Listo' }))
  const save = screen.getByRole('button', { name: 'Guardar' })
  expect(screen.getByText(/Hay otro paso ese mismo día/)).toBeTruthy()
  await userEvent.click(save)
  expect(await screen.findAllByText('Corrige lo que está marcado y guarda otra vez.')).toHaveLength(3)
  expect(await setting(books, 'ladder/fiado')).toBeUndefined()
  await userEvent.click(screen.getByRole('button', { name: 'Cancelar' }))
  expect(screen.queryByText(/Hay otro paso/)).toBeNull()
})

test('A step is added and taken away; a day that is no number is said at its field', async () => {
  const { books } = await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Añadir un paso' }))
  await typeDays('mañana')
  expect(await screen.findAllByText('El día va de 90 antes a 1095 después de vencer.')).not.toEqual([])
  await typeDays('40')
  await userEvent.click(screen.getByRole('button', { name: 'Listo' }))
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await waitFor(async () =>
    expect(await setting(books, 'ladder/fiado')).toMatchObject({ steps: { 5: { id: 'd+40', day: 40, level: '2' } } }),
  )
  await userEvent.click(await screen.findByText('viernes 1 de enero'))
  await userEvent.click(await screen.findByRole('button', { name: 'Quitar el paso' }))
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await waitFor(async () => expect(await setting(books, 'ladder/fiado')).toBeUndefined())
})

test('A tag is chased by calls and by its own ladder', async () => {
  const { books, customer } = await open()
  await userEvent.click(await screen.findByRole('button', { name: /ruta norte/ }))
  const sheet = await screen.findByRole('dialog')
  await userEvent.click(within(sheet).getByRole('radio', { name: 'Llamadas' }))
  await userEvent.selectOptions(within(sheet).getByLabelText('Su escalera'), 'Empresas')
  await userEvent.click(within(sheet).getByRole('button', { name: 'Guardar' }))
  await waitFor(async () =>
    expect(await setting(books, 'strategy/ruta norte')).toEqual({ strategy: 'calls', ladder: 'b2b' }),
  )
  const { proposal } = await readChase(books.db, customer, books.today)
  expect(proposal).toMatchObject({ step: { id: 'd+2', channels: ['call'] } })
  expect(await screen.findByText('Llamadas · Empresas')).toBeTruthy()
})

test('Another ladder is looked at without being taken, and then taken', async () => {
  const { books } = await open()
  const business = async () => (await books.db.business.get('business'))?.profile.ladder
  await userEvent.click(await screen.findByRole('radio', { name: 'Empresas' }))
  expect((await rowOf('domingo 15 de noviembre')).textContent).toMatch(/7 días antes/)
  expect(await business()).toBe('fiado')
  await userEvent.click(screen.getByRole('button', { name: 'Usar esta en mi negocio' }))
  await waitFor(async () => expect(await business()).toBe('b2b'))
})
