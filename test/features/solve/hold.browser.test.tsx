import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { placeHold } from '../../../src/commands/placeHold.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { HoldScreen } from '../../../src/features/solve/HoldScreen.tsx'
import { readChase } from '../../../src/queries/useChase.ts'
import { day } from '../../../src/domain/day.ts'
import { renderApp } from '../../support/renderApp.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'

const TODAY = '2026-11-23'

async function open(
  what: typeof HoldScreen | typeof AccountScreen,
  fill: (books: TestBooks, ana: CustomerId) => Promise<unknown> = async () => undefined,
) {
  let ana = '' as CustomerId
  const Screen = what
  const { books } = await renderApp(() => <Screen id={ana} />, {
    today: TODAY,
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
      await filled.fiado(ana, 50_000, '2026-11-10', '2026-10-26')
      await filled.fiado(ana, 8_050, '2026-11-12', '2026-10-28')
      await fill(filled, ana)
    },
  })
  return { books, ana }
}

const choose = async (name: RegExp) => userEvent.click(await screen.findByRole('radio', { name }))
const save = () => userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
const holds = async ({ db }: TestBooks) =>
  (await db.process.toArray()).flatMap(({ fact }) => (fact.kind === 'hold' ? [fact] : []))

test('A dispute stops the reminders from today on, with the words for it; the money stays in the totals', async () => {
  const { books, ana } = await open(HoldScreen)
  await choose(/No está conforme/)
  await userEvent.type(screen.getByRole('textbox', { name: /Por qué/ }), 'Faltaba una caja')
  await save()
  await waitFor(async () => expect(await holds(books)).toMatchObject([{ holdKind: 'dispute', on: TODAY }]))
  const chase = await readChase(books.db, ana, day(TODAY))
  expect(chase.proposal).toMatchObject({ type: 'hold', hold: 'dispute' })
  expect(Number((await books.db.debtors.toArray())[0]?.open)).toBe(58_050)
  expect((await books.db.texts.toArray()).map(({ text }) => text)).toEqual(['Faltaba una caja'])
})

test('A dispute of one debt leaves the other on the ladder', async () => {
  const { books, ana } = await open(HoldScreen)
  await choose(/No está conforme/)
  const select = screen.getByRole('combobox', { name: '¿De qué?' })
  const [, first] = [...select.querySelectorAll('option')]
  await userEvent.selectOptions(select, first?.value ?? '')
  await save()
  await waitFor(async () => expect(await holds(books)).toHaveLength(1))
  const chase = await readChase(books.db, ana, day(TODAY))
  expect(chase.overdue).toHaveLength(1)
  expect(chase.proposal.type).toBe('step')
})

test('A pause needs its last day, and one to come', async () => {
  const { books } = await open(HoldScreen)
  await save()
  await screen.findByText('Elige qué pasa.')
  await choose(/Esperar un tiempo/)
  await save()
  await screen.findByText('Di hasta cuándo.')
  await userEvent.type(screen.getByLabelText('Hasta'), '2026-11-23')
  await save()
  await screen.findByText('Elige un día que venga.')
  expect(await holds(books)).toEqual([])
})

test('What is in force stands on the account, and is ended with a tap', async () => {
  const place = async (books: TestBooks, ana: CustomerId) =>
    placeHold(books.deps)({ customer: ana, holdKind: 'mute', until: day('2026-12-01') })
  const { books } = await open(HoldScreen, place)
  await screen.findByText('Desde el 23 nov, hasta el 1 dic')
  await userEvent.click(screen.getByRole('button', { name: 'Terminar' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Terminar' })).toBeNull())
  expect((await books.db.process.toArray()).some(({ fact }) => fact.kind === 'holdEnded')).toBe(true)
})

test('The account says that a customer is not to be reminded', async () => {
  await open(AccountScreen, async (books, ana) => placeHold(books.deps)({ customer: ana, holdKind: 'no-contact' }))
  await screen.findByText('Pidió que no le contacten')
})
