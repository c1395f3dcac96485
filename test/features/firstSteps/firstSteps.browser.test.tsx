import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { BooksControlContext } from '../../../src/commands/booksControl.ts'
import { recordContact } from '../../../src/commands/recordContact.ts'
import { FirstStepsCard } from '../../../src/features/firstSteps/FirstStepsCard.tsx'
import { FirstStepsSection } from '../../../src/features/firstSteps/FirstStepsSection.tsx'
import { localDay } from '../../../src/domain/day.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import { renderApp, type RenderAppOptions } from '../../support/renderApp.tsx'
import { CONTROL } from '../today/openToday.tsx'

const TODAY = localDay(new Date())
const DAY = 86_400_000

const open = (options: RenderAppOptions = {}, sample = false) =>
  renderApp(
    () => (
      <BooksControlContext value={{ ...CONTROL, sample }}>
        <FirstStepsCard />
        <p>Hoy</p>
      </BooksControlContext>
    ),
    options,
  )

const card = () => screen.findByRole('region', { name: 'Tus primeros cinco minutos' })
/** Whether it is there once everything had time to come. */
async function isShown(): Promise<boolean> {
  await screen.findByText('Hoy')
  await new Promise((resolve) => setTimeout(resolve, 600))
  return screen.queryByRole('region', { name: 'Tus primeros cinco minutos' }) !== null
}

test('Each step is ticked by what is really written down, and the next one leads to where it is done', async () => {
  const { books } = await open()
  const region = await card()
  const done = () => within(region).queryAllByText('hecho').length
  const next = () => region.querySelector('[aria-current="step"]')
  expect(within(region).getByText('0 de 5')).toBeTruthy()
  expect(next()?.getAttribute('href')).toBe('#/clientes/nuevo')
  const ana: FactId = await books.customer('Ana Ruiz')
  await waitFor(() => expect(done()).toBe(1))
  expect(next()?.getAttribute('href')).toBe(`#/apuntar/fiado/${ana}`)
  await books.fiado(ana, 35_000, TODAY)
  await waitFor(() => expect(next()?.getAttribute('href')).toBe(`#/apuntar/pago/${ana}`))
  await books.payment(ana, 10_000, TODAY)
  await waitFor(() => expect(next()?.getAttribute('href')).toBe(`#/clientes/${ana}/recordar`))
  await recordContact(books.deps)({ customer: ana, channel: 'whatsapp', level: '1', charges: [], text: '' })
  await waitFor(() => expect(next()?.getAttribute('href')).toBe('#/respaldo'))
  localStorage.setItem('al-dia.backup', `${TODAY} 5 5`)
  window.dispatchEvent(new StorageEvent('storage'))
  expect(await within(region).findByText(/Ya sabes lo principal/)).toBeTruthy()
  await userEvent.click(within(region).getByRole('button', { name: 'Listo' }))
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
})

test('A message that was looked at ticks the reminder without having been sent', async () => {
  localStorage.setItem('al-dia.seen-reminder', 'seen')
  await open()
  expect(within(await card()).getByText('1 de 5')).toBeTruthy()
})

test('Put away, it stays away', async () => {
  await open()
  await userEvent.click(within(await card()).getByRole('button', { name: 'No mostrar más' }))
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
  expect(localStorage.getItem('al-dia.first-steps')).toBe('away')
})

test('It does not come again where it was put away', async () => {
  localStorage.setItem('al-dia.first-steps', 'away')
  await open()
  expect(await isShown()).toBe(false)
})

test('Not for the sample', async () => {
  await open({}, true)
  expect(await isShown()).toBe(false)
})

test('Not for books of more than two weeks', async () => {
  await open({ today: localDay(new Date(Date.now() + 20 * DAY)) })
  expect(await isShown()).toBe(false)
})

test('Not for books that were brought from elsewhere', async () => {
  await open({
    fill: async ({ keeper }) => {
      await keeper.appendImport(1, (_i, newId) => {
        const customer = newId()
        return [
          { id: customer, kind: 'customer', patch: { source: 'list/1' } },
          { id: newId(), kind: 'person', customer, patch: { name: 'Ana' }, over: [] },
        ]
      })
    },
  })
  expect(await isShown()).toBe(false)
})

test('In Help they can be found again, also where the card was put away', async () => {
  localStorage.setItem('al-dia.first-steps', 'away')
  await renderApp(() => (
    <BooksControlContext value={CONTROL}>
      <FirstStepsSection />
    </BooksControlContext>
  ))
  expect(within(await card()).getAllByRole('link')).toHaveLength(5)
})
