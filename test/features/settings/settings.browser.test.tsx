import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SettingsScreen } from '../../../src/features/settings/SettingsScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const open = () => renderApp(() => <SettingsScreen />, { today: '2026-11-22' })
const profile = async ({ db }: TestBooks) => (await db.business.get('business'))?.profile

test('Ways to pay are added, put in order and taken away, as messages name them', async () => {
  const { books } = await open()
  const add = async (value: string, label: string) => {
    await userEvent.click(await screen.findByRole('button', { name: 'Añadir forma de pago' }))
    const sheet = await screen.findByRole('dialog')
    await userEvent.selectOptions(within(sheet).getByLabelText('Forma de pago'), 'Otra transferencia')
    await userEvent.type(within(sheet).getByLabelText(/^Lo que se copia/), value)
    await userEvent.type(within(sheet).getByLabelText(/^Banco/), label)
    await userEvent.click(within(sheet).getByRole('button', { name: 'Guardar' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  }
  await add('012345678901234567', 'BBVA, Ana')
  await add('222 123 4567', 'CoDi')
  const labels = async () => (await profile(books))?.paymentMeans.map((means) => means.label)
  await waitFor(async () => expect(await labels()).toEqual(['BBVA, Ana', 'CoDi']))
  await userEvent.click(await screen.findByRole('button', { name: 'Subir CoDi' }))
  await waitFor(async () => expect(await labels()).toEqual(['CoDi', 'BBVA, Ana']))
  await userEvent.click(await screen.findByRole('button', { name: /^BBVA, Ana/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Quitar' }))
  await waitFor(async () => expect(await labels()).toEqual(['CoDi']))
  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect(await labels()).toEqual(['CoDi', 'BBVA, Ana']))
})

test('Limits of the buckets that do not ascend are refused at the field, and the old ones stay', async () => {
  const { books } = await open()
  const field = await screen.findByLabelText('Días, separados por comas')
  await userEvent.clear(field)
  await userEvent.type(field, '60, 30')
  const section = screen.getByRole('region', { name: 'Antigüedad' })
  await userEvent.click(within(section).getByRole('button', { name: 'Guardar' }))
  expect(await within(section).findByText(/de menos a más/)).toBeTruthy()
  expect((await profile(books))?.agingLimits).toEqual([30, 60, 90])
  await userEvent.clear(field)
  await userEvent.type(field, '15, 30')
  expect(await within(section).findByText(/1–15 días · 16–30 días · 31 días o más/)).toBeTruthy()
  await userEvent.click(within(section).getByRole('button', { name: 'Guardar' }))
  await waitFor(async () => expect((await profile(books))?.agingLimits).toEqual([15, 30]))
})

test.each([
  ['Tu negocio', 'Nombre del negocio', ' y Ana', 'Abarrotes Lupita y Ana'],
  ['Antigüedad', 'Días, separados por comas', ', 120', '30, 60, 90, 120'],
])(
  'A field of %s goes from what was typed to what is stored without the old text in between',
  async (title, label, more, text) => {
    const { books } = await open()
    const field = await screen.findByLabelText<HTMLInputElement>(label)
    const section = screen.getByRole('region', { name: title })
    const shown = new Set<string>()
    let isOver = false
    const look = (): void => {
      shown.add(field.value)
      if (!isOver) requestAnimationFrame(look)
    }
    await userEvent.type(field, more)
    look()
    await userEvent.click(within(section).getByRole('button', { name: 'Guardar' }))
    await waitFor(async () => {
      const { name, agingLimits } = (await profile(books)) ?? {}
      expect([name, agingLimits?.join(', ')]).toContain(text)
    })
    await waitFor(() => expect(within(section).queryByRole('button', { name: 'Guardar' })).toBeNull())
    isOver = true
    expect([...shown]).toEqual([text])
  },
)

test('Limits of the buckets typed otherwise are nothing to save, and once saved they stand as they are stored', async () => {
  const { books } = await open()
  const field = await screen.findByLabelText<HTMLInputElement>('Días, separados por comas')
  const section = screen.getByRole('region', { name: 'Antigüedad' })
  const save = () => within(section).queryByRole('button', { name: 'Guardar' })
  await userEvent.clear(field)
  await userEvent.type(field, '30,60,90')
  expect(save()).toBeNull()
  await userEvent.type(field, ',120')
  await userEvent.click(within(section).getByRole('button', { name: 'Guardar' }))
  await waitFor(() => expect(field.value).toBe('30, 60, 90, 120'))
  expect(save()).toBeNull()
  expect((await profile(books))?.agingLimits).toEqual([30, 60, 90, 120])
})

test('What is typed while the settings are being saved stays to be saved', async () => {
  const { books } = await open()
  const name = await screen.findByLabelText<HTMLInputElement>('Nombre del negocio')
  const section = screen.getByRole('region', { name: 'Tu negocio' })
  await userEvent.type(name, ' y Ana')
  await userEvent.click(within(section).getByRole('button', { name: 'Guardar' }))
  await userEvent.type(name, ' Ruiz')
  await waitFor(async () => expect((await profile(books))?.name).toBe('Abarrotes Lupita y Ana'))
  expect(name.value).toBe('Abarrotes Lupita y Ana Ruiz')
  expect(within(section).getByRole('button', { name: 'Guardar' })).toBeTruthy()
})

test('The business keeps the name it had when the new one is empty', async () => {
  const { books } = await open()
  const name = await screen.findByLabelText('Nombre del negocio')
  await userEvent.clear(name)
  const section = screen.getByRole('region', { name: 'Tu negocio' })
  await userEvent.click(within(section).getByRole('button', { name: 'Guardar' }))
  expect(await within(section).findByText('Escribe un nombre.')).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(name))
  expect((await profile(books))?.name).toBe('Abarrotes Lupita')
})
