import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { FactId } from '../../../src/domain/ids.ts'
import { EntryScreen } from '../../../src/features/entry/EntryScreen.tsx'
import type { EntryKind } from '../../../src/ui/routes.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'
const open = (options: RenderAppOptions = {}, what: EntryKind = 'fiado') =>
  renderApp(() => <EntryScreen what={what} customer={null} />, { today: TODAY, ...options })

const save = () => userEvent.click(screen.getByRole('button', { name: 'Guardar' }))

test.each([
  ['1.5', 'No queda claro cuánto es. Para los decimales usa «,».'],
  ['-5', 'El importe no puede llevar signo menos.'],
  ['1e9', 'Eso no es un importe. Usa solo cifras.'],
  ['🍞', 'Eso no es un importe. Usa solo cifras.'],
  ['99999999999999999', 'Ese importe es demasiado grande.'],
])('%s in the amount gets its sentence at the field, and nothing is stored', async (typed, sentence) => {
  const { books } = await open({
    business: { country: 'ES', currency: 'EUR' as never },
    fill: async (filled) => {
      await filled.customer('Ana Ruiz')
    },
  })
  const field = await screen.findByRole('textbox', { name: '¿Cuánto se lleva?' })
  field.focus()
  await userEvent.paste(typed)
  expect(await screen.findByText(sentence)).toBeTruthy()
  expect(field.getAttribute('aria-invalid')).toBe('true')
  await userEvent.click(await screen.findByRole('button', { name: 'Ana Ruiz' }))
  await save()
  await waitFor(() => expect(document.activeElement).toBe(field))
  expect(await books.db.entries.count()).toBe(0)
})

test('Guardar with nothing written leads to the first thing that is missing', async () => {
  await open({
    fill: async (filled) => {
      await filled.customer('Ana Ruiz')
    },
  })
  const field = await screen.findByRole('textbox', { name: '¿Cuánto se lleva?' })
  await save()
  expect(await screen.findByText('Falta el importe.')).toBeTruthy()
  await userEvent.type(field, '12')
  await save()
  expect(await screen.findByText('Elige quién.')).toBeTruthy()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')))
})

test('A due day that does not exist is refused at its field', async () => {
  const { books } = await open({
    fill: async (filled) => {
      await filled.customer('Ana Ruiz')
    },
  })
  await userEvent.type(await screen.findByRole('textbox', { name: '¿Cuánto se lleva?' }), '12')
  await userEvent.click(await screen.findByRole('button', { name: 'Ana Ruiz' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Elegir día' }))
  const field = await screen.findByLabelText('Día de vencimiento')
  expect(field).toHaveProperty('value', '2026-12-07')
  await userEvent.clear(field)
  await save()
  expect(await screen.findByText('Falta el día, o no existe en el calendario.')).toBeTruthy()
  expect(await books.db.entries.count()).toBe(0)
})

test('A new name becomes a customer on the spot; one that looks like another is pointed out first', async () => {
  const { books } = await open({
    fill: async (filled) => {
      await filled.customer('María Núñez')
    },
  })
  await userEvent.type(await screen.findByRole('searchbox'), 'Maria Nunes')
  await userEvent.click(await screen.findByRole('button', { name: 'Nuevo: «Maria Nunes»' }))
  expect(await screen.findByText('Se parece a alguien que ya tienes:')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'María Núñez' }))
  expect(await screen.findByRole('heading', { name: 'María Núñez' })).toBeTruthy()
  expect(await books.db.customers.count()).toBe(1)

  await userEvent.click(screen.getByRole('button', { name: 'Cambiar de cliente' }))
  await userEvent.type(await screen.findByRole('searchbox'), 'Don Beto')
  await userEvent.click(await screen.findByRole('button', { name: 'Nuevo: «Don Beto»' }))
  expect(await screen.findByRole('heading', { name: 'Don Beto' })).toBeTruthy()
  expect((await books.db.customers.toArray()).map((row) => row.person.name)).toContain('Don Beto')
})

test('Money in favour is offered for the sale, and used only when asked for', async () => {
  let ana: FactId | undefined
  const { books } = await open({
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
      await filled.payment(ana, 5000, '2026-11-01')
    },
  })
  await userEvent.type(await screen.findByRole('textbox', { name: '¿Cuánto se lleva?' }), '80')
  await userEvent.click(await screen.findByRole('button', { name: 'Ana Ruiz' }))
  const offer = await screen.findByRole('checkbox', { name: /Tiene \$50\.00 a favor/ })
  expect(offer).toHaveProperty('checked', false)
  await userEvent.click(offer)
  await save()
  await screen.findByText(/Ahora debe \$30\.00/)
  expect(await books.db.debtors.get(`${ana}MXN`)).toMatchObject({ open: 3000, inFavour: 0 })

  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await screen.findAllByText('Deshecho')
  expect(await books.db.debtors.get(`${ana}MXN`)).toMatchObject({ open: 0, inFavour: 5000 })
})

test('The receipt says what is owed, what is overdue and the terms, ready to send', async () => {
  await open({
    fill: async (filled) => {
      const ana = await filled.customer('Ana Ruiz')
      await filled.fiado(ana, 10000, '2026-11-10')
    },
  })
  await userEvent.type(await screen.findByRole('textbox', { name: '¿Cuánto se lleva?' }), '80')
  await userEvent.click(await screen.findByRole('button', { name: 'Ana Ruiz' }))
  await save()
  await userEvent.click(await screen.findByRole('button', { name: 'Compartir recibo' }))
  const sheet = await screen.findByRole('dialog', { name: 'Recibo' })
  const text = within(sheet).getByRole('textbox') as HTMLTextAreaElement
  await waitFor(() => expect(text.value).toContain('$80.00'))
  expect(text.value).toContain('Ana')
  expect(text.value).toContain('$180.00')
  expect(text.value).toContain('$100.00')
  expect(text.value).toContain('15 días')
  expect(text.value).toContain('Abarrotes Lupita')
  expect(within(sheet).queryByRole('link', { name: 'Recibo en PDF' })).toBeNull()
})

test('The receipt of a payment is also to be had as a PDF', async () => {
  const fill: RenderAppOptions['fill'] = async (filled) => {
    await filled.fiado(await filled.customer('Ana Ruiz'), 10000, '2026-11-10')
  }
  const { books } = await open({ fill }, 'pago')
  await userEvent.type(await screen.findByRole('textbox', { name: '¿Cuánto paga?' }), '80')
  await userEvent.click(await screen.findByRole('button', { name: 'Ana Ruiz' }))
  await save()
  await userEvent.click(await screen.findByRole('button', { name: 'Compartir recibo' }))
  const sheet = await screen.findByRole('dialog', { name: 'Recibo' })
  const payment = (await books.db.entries.toArray()).find(({ fact }) => fact.kind === 'payment')
  const link = within(sheet).getByRole('link', { name: 'Recibo en PDF' })
  expect(link.getAttribute('href')).toBe(`#/clientes/${payment?.customerId}/recibo/${payment?.id}`)
})

test('Going back with an amount that was not saved asks first; with nothing typed, or after Guardar, it does not', async () => {
  const fill: RenderAppOptions['fill'] = async (filled) => {
    await filled.customer('Ana Ruiz')
  }
  await open({ fill })
  const back = () => userEvent.click(screen.getByRole('link', { name: 'Volver' }))
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: '¿Cuánto se lleva?' })
  await userEvent.click(await screen.findByRole('button', { name: 'Ana Ruiz' }))
  await userEvent.type(field, '80')
  await back()
  expect(await screen.findByRole('dialog', { name: '¿Salir sin guardar?' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Seguir escribiendo' }))
  expect(field.value).toBe('80')
  await save()
  await screen.findByText(/Ahora debe \$80\.00/)
  await back()
  await waitFor(() => expect(window.location.hash).toBe('#/hoy'))
  expect(screen.queryByRole('dialog')).toBeNull()
})
