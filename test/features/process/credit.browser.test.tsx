import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { saveSetting } from '../../../src/commands/saveSetting.ts'
import type { PlainJson } from '../../../src/domain/processFacts.ts'
import { CreditScreen } from '../../../src/features/process/credit/CreditScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const kept = async ({ db }: TestBooks, key = 'policy') => (await db.settings.get(key))?.value
async function open(settings: Readonly<Record<string, PlainJson>> = {}) {
  const { books } = await renderApp(() => <CreditScreen />, {
    today: '2026-11-22',
    fill: async ({ deps }) => {
      for (const [key, value] of Object.entries(settings)) {
        const saved = await saveSetting(deps)({ key, value })
        if (!saved.ok) throw new Error(saved.error.type)
      }
    },
  })
  await screen.findByTestId('policy')
  return books
}
const text = () => screen.getByTestId('policy').textContent
const type = async (label: RegExp | string, value: string) => {
  const field = screen.getByLabelText(label)
  await userEvent.clear(field)
  if (value !== '') await userEvent.type(field, value)
}
const save = () => userEvent.click(screen.getByRole('button', { name: 'Guardar' }))

test('The policy is written from what is set: terms, ladder and days', async () => {
  await open()
  expect(text()).toContain('Condiciones de crédito de Abarrotes Lupita')
  expect(text()).toContain('Los pagos se recuerdan desde 1 día antes de vencer hasta 30 días después de vencer.')
  expect(text()).toContain('Con un atraso de más de 30 días no se vende a crédito hasta ponerse al día.')
  expect(text()).toContain('Tampoco con 2 promesas de pago sin cumplir en un año.')
  expect(text()).toContain('Desde los 90 días de atraso otros pueden encargarse')
  expect(text()).not.toContain('interés')
  expect(screen.getByRole('link', { name: 'Hoja en PDF' })).toHaveAttribute('href', '#/ajustes/credito/hoja')
})

test('What is changed is kept in whole cents, and the text says it', async () => {
  const books = await open()
  await type('Con más de estos días de atraso', '10')
  await type('Anticipo, en % de cada venta', '12.5')
  await type(/^Pedir aval desde/, '1500')
  await type('Descuento, en %', '3')
  await type('Pagando en estos días', '5')
  await save()
  await waitFor(async () =>
    expect(await kept(books)).toEqual({
      maxDaysLate: 10,
      brokenPromises: 2,
      depositPercent: 12.5,
      guarantorAbove: 150000,
      checkAbove: null,
      earlyDiscount: { percent: 3, days: 5 },
    }),
  )
  await waitFor(() => expect(text()).toContain('se paga 12.5 % al momento'))
  expect(text()).toContain('Para deber más de $1,500.00 hace falta alguien que responda.')
  expect(text()).toContain('Quien paga en los primeros 5 días tiene 3 % de descuento.')
  await userEvent.click(screen.getByRole('button', { name: 'Volver a las de la app' }))
  await waitFor(async () => expect(await kept(books)).toBeUndefined())
})

test('What cannot be is refused at its field, and nothing is kept', async () => {
  const books = await open()
  await type('Con más de estos días de atraso', '400')
  expect(screen.getByText('Pon los días de atraso, de 0 a 365.')).toBeTruthy()
  await save()
  await type('Con más de estos días de atraso', '30')
  await type('Anticipo, en % de cada venta', '100')
  expect(screen.getByText('El anticipo va de 0 a menos de 100 %.')).toBeTruthy()
  await type('Anticipo, en % de cada venta', '0')
  await type('Descuento, en %', '5')
  expect(screen.getByText('Pon en cuántos días, de 0 a 365.')).toBeTruthy()
  await save()
  expect(await kept(books)).toBeUndefined()
})

test('Interest that is on, and another day for handing over, are in the text; it speaks the customer’s language', async () => {
  await open({
    interest: { on: true, consumer: { preset: 'mx-com' }, business: { preset: 'none' } },
    handover: { days: 120 },
  })
  expect(text()).toContain('el interés acordado o el que fija la ley')
  expect(text()).toContain('Desde los 120 días')
  await userEvent.selectOptions(screen.getByLabelText('Idioma'), 'pt')
  await waitFor(() => expect(text()).toContain('Condições de crédito de Abarrotes Lupita'))
  await userEvent.selectOptions(screen.getByLabelText('Idioma'), 'en')
  await waitFor(() => expect(text()).toContain('more than 30 days late there is no more credit'))
})

test('The owner’s own text is kept, and the proposed one comes back', async () => {
  const books = await open()
  await userEvent.click(screen.getByRole('button', { name: 'Cambiar el texto' }))
  await type('Texto', 'Aquí se paga los sábados.')
  await save()
  await waitFor(() => expect(text()).toBe('Aquí se paga los sábados.'))
  expect(await kept(books, 'policy/es')).toEqual({ text: 'Aquí se paga los sábados.' })
  await userEvent.click(screen.getByRole('button', { name: 'Volver al texto propuesto' }))
  await waitFor(() => expect(text()).toContain('Condiciones de crédito'))
})

test('A policy that another device broke is the app’s', async () => {
  await open({ policy: { maxDaysLate: 'siempre', brokenPromises: 0 } })
  const part = screen.getByRole('region', { name: 'Tus condiciones' })
  expect(within(part).getByLabelText<HTMLInputElement>('Con más de estos días de atraso').value).toBe('30')
})
