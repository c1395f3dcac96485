import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { moveCheque } from '../../../src/commands/moveCheque.ts'
import { recordCheque } from '../../../src/commands/recordCheque.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { ChequesScreen } from '../../../src/features/credit/cheques/ChequesScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-12-05'

interface Cheque {
  readonly payOn: string
  readonly state?: 'deposited' | 'bounced'
}

async function open(cheque?: Cheque, what: typeof ChequesScreen | typeof AccountScreen = ChequesScreen) {
  let ana = '' as CustomerId
  const Screen = what
  const { books } = await renderApp(() => <Screen id={ana} />, {
    today: TODAY,
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
      await filled.fiado(ana, 40_000, '2026-11-10')
      if (cheque === undefined) return
      const { deps } = filled
      const made = await recordCheque(deps)({
        customer: ana,
        currency: 'MXN' as CurrencyCode,
        amount: minorUnits(50_000),
        payOn: day(cheque.payOn),
        number: '0123',
        bank: 'Banorte',
      })
      if (made.ok && cheque.state) await moveCheque(deps)({ customer: ana, cheque: made.value, state: cheque.state })
    },
  })
  return books
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const kept = async ({ db }: TestBooks) =>
  (await db.process.toArray()).flatMap(({ fact, reversedOn }) =>
    (fact.kind === 'cheque' || fact.kind === 'chequeState') && reversedOn === undefined ? [fact] : [],
  )
const states = async (books: TestBooks) =>
  (await kept(books)).flatMap((fact) => (fact.kind === 'chequeState' ? [fact.state] : []))
const payments = async ({ db }: TestBooks) =>
  (await db.entries.toArray()).flatMap(({ fact, reversedBy }) =>
    fact.kind === 'payment' && reversedBy === undefined ? [fact] : [],
  )

test('A cheque is kept with number, bank and day, and is no payment; what is missing gets its sentence', async () => {
  const books = await open()
  await press('Guardar cheque')
  expect(await screen.findByText('Falta el importe.')).toBeTruthy()
  await userEvent.type(screen.getByRole('textbox', { name: /Importe/ }), '500')
  await press('Guardar cheque')
  expect(await screen.findByText('Pon el día desde el que se puede cobrar.')).toBeTruthy()
  await userEvent.type(screen.getByLabelText('Se puede cobrar desde'), '2026-12-20')
  await press('Guardar cheque')
  expect(await screen.findByText('Escribe el número del cheque.')).toBeTruthy()
  expect(await kept(books)).toEqual([])
  await userEvent.type(screen.getByRole('textbox', { name: /Número/ }), ' 0123 ')
  await userEvent.type(screen.getByRole('textbox', { name: /Banco/ }), 'Banorte')
  await press('Guardar cheque')
  await waitFor(async () =>
    expect(await kept(books)).toMatchObject([
      { kind: 'cheque', number: '0123', bank: 'Banorte', amount: 50_000, payOn: '2026-12-20' },
    ]),
  )
  expect(await payments(books)).toEqual([])
  expect(await screen.findByText('En el cajón hasta el 20 dic 2026.')).toBeTruthy()
  // Before its day it cannot be paid in.
  expect(screen.queryByRole('button', { name: 'Depositado' })).toBeNull()
  await press('Deshacer')
  await waitFor(async () => expect(await kept(books)).toEqual([]))
})

test('One that clears offers the payment, for the oldest debt; both are undone together', async () => {
  const books = await open({ payOn: TODAY })
  await press('Depositado')
  await waitFor(async () => expect(await states(books)).toEqual(['deposited']))
  await press('Se cobró')
  const sheet = await screen.findByRole('dialog', { name: '¿Apuntar el pago?' })
  expect(sheet.textContent).toContain('Fiado$400.00Queda a favor$100.00')
  await userEvent.click(within(sheet).getByRole('button', { name: 'Apuntar el pago' }))
  await waitFor(async () =>
    expect(await payments(books)).toMatchObject([
      { amount: 50_000, method: 'cheque', note: 'Cheque 0123', allocations: [{ amount: 40_000 }] },
    ]),
  )
  expect((await states(books)).toSorted()).toEqual(['cleared', 'deposited'])
  const undo = await screen.findAllByRole('button', { name: 'Deshacer' })
  await userEvent.click(undo.at(-1) as HTMLElement)
  await waitFor(async () => expect(await payments(books)).toEqual([]))
  expect(await states(books)).toEqual(['deposited'])
})

test('Whoever wrote the payment down already only says that it cleared', async () => {
  const books = await open({ payOn: TODAY, state: 'deposited' })
  await press('Se cobró')
  await press('Ya lo apunté')
  await waitFor(async () => expect((await states(books)).toSorted()).toEqual(['cleared', 'deposited']))
  expect(await payments(books)).toEqual([])
})

test('One that bounced is told here and on the account', async () => {
  const books = await open({ payOn: TODAY, state: 'deposited' })
  await press('Rebotó')
  await waitFor(async () => expect((await states(books)).toSorted()).toEqual(['bounced', 'deposited']))
  expect(await screen.findByText(/No hay dinero: la deuda sigue/)).toBeTruthy()
  expect(screen.getByText('Rebotado el 5 dic 2026')).toBeTruthy()
})

test('The account has the cheques that are still to come to something', async () => {
  await open({ payOn: '2026-12-20' }, AccountScreen)
  expect(await screen.findByText('Cheque 0123, Banorte: $500.00')).toBeTruthy()
  expect(screen.getByText('En el cajón hasta el 20 dic 2026.')).toBeTruthy()
})
