import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { editCustomer } from '../../../src/commands/editCustomer.ts'
import { makeAgreement } from '../../../src/commands/makeAgreement.ts'
import type { BusinessDraft } from '../../../src/commands/setUpBusiness.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { NoteScreen } from '../../../src/features/papers/note/NoteScreen.tsx'
import { renderApp } from '../../support/renderApp.tsx'
import { seenByAxe } from '../../support/seenByAxe.ts'

const TODAY = '2026-11-23'
/** A worker, two typefaces and a PDF, on a busy machine. */
const SOON = { timeout: 20_000 }

interface Options {
  readonly isAgreed?: boolean
  readonly inFavour?: number
  readonly business?: Partial<BusinessDraft>
  readonly Screen?: typeof NoteScreen | typeof AccountScreen
}

/** 580.50 owed; agreed in two halves where it says so. */
async function open({ isAgreed = false, inFavour = 0, business = {}, Screen = NoteScreen }: Options = {}) {
  let ana = '' as CustomerId
  const app = await renderApp(() => <Screen id={ana} />, {
    today: TODAY,
    business,
    fill: async (books) => {
      ana = await books.customer('Ana Ruiz')
      const charge = await books.fiado(ana, 58_050, '2026-11-10', '2026-10-26')
      if (inFavour > 0) await books.payment(ana, inFavour, '2026-11-20')
      if (!isAgreed) return
      const made = await makeAgreement(books.deps)({
        customer: ana,
        currency: 'MXN' as CurrencyCode,
        debts: [{ charge, instalment: 0, amount: minorUnits(58_050) }],
        plan: [
          { due: day('2026-11-30'), amount: minorUnits(29_025) },
          { due: day('2026-12-07'), amount: minorUnits(29_025) },
        ],
      })
      if (!made.ok) throw new Error(made.error.type)
    },
  })
  return { ...app, ana }
}

beforeEach(() => {
  // Pointers made up by a test cannot be captured.
  SVGElement.prototype.setPointerCapture = () => undefined
})

test('What the customer owes is said as in the account: the debts, less what is in favour', async () => {
  await open()
  expect(await screen.findByText('Hoy debe $580.50.')).toBeTruthy()
})

test('With something in favour the debts alone are not called what is owed', async () => {
  await open({ inFavour: 8000 })
  expect(await screen.findByText('$580.50 en deudas − $80.00 a favor = $500.50')).toBeTruthy()
  expect(screen.queryByText(/^Hoy debe/)).toBeNull()
})

const read = async () => {
  await screen.findByRole('button', { name: 'Descargar PDF' }, SOON)
  const details = screen.getByText('Leer lo que dice')
  if (!details.closest('details')?.open) await userEvent.click(details)
  return screen.getByText(/prometo/, { selector: 'div' }).textContent
}

test('What is owed is proposed, and what the law asks for is told before it is made', async () => {
  const { container } = await open()
  expect(await screen.findByLabelText(/^Cantidad/)).toHaveValue('580.50')
  expect(screen.getByText('El día en que vence')).toBeVisible()
  expect(screen.getByText('La ciudad donde se firma')).toBeVisible()
  expect(screen.queryByRole('button', { name: /PDF/ })).toBeNull()
  expect(screen.getByText(/LGTOC arts\. 170, 171/)).toBeVisible()
  expect(await seenByAxe(container)).toEqual([])

  fireEvent.change(screen.getByLabelText(/^Día en que vence/), { target: { value: '2026-12-15' } })
  await userEvent.type(screen.getByLabelText(/^Ciudad donde se firma/), 'Puebla')
  const text = await read()
  expect(text).toContain('en Puebla, el día 15 de diciembre de 2026, la cantidad de $580.50')
  expect(text).toContain('quinientos ochenta pesos')
  expect(await seenByAxe(container)).toEqual([])
})

test('An amount that cannot be read and a day that is gone are told beside their fields', async () => {
  await open()
  const amount = await screen.findByLabelText(/^Cantidad/)
  await userEvent.clear(amount)
  await userEvent.type(amount, 'mucho')
  fireEvent.change(screen.getByLabelText(/^Día en que vence/), { target: { value: '2026-11-22' } })
  await userEvent.type(screen.getByLabelText(/^Ciudad donde se firma/), 'Puebla')
  expect(amount).toHaveAccessibleDescription(/no es un importe/)
  expect(screen.getByLabelText(/^Día en que vence/)).toHaveAccessibleDescription('Vence hoy o después.')
  expect(screen.queryByRole('button', { name: /PDF/ })).toBeNull()
})

test('Who signs on the screen signs that note and no other', async () => {
  await open()
  fireEvent.change(await screen.findByLabelText(/^Día en que vence/), { target: { value: '2026-12-15' } })
  await userEvent.type(screen.getByLabelText(/^Ciudad donde se firma/), 'Puebla')
  const pad = await screen.findByRole('img', { name: 'Firma de Ana Ruiz' })
  const { left, top, width } = pad.getBoundingClientRect()
  const at = (x: number, y: number) => ({
    pointerId: 1,
    button: 0,
    clientX: left + x * width,
    clientY: top + y * width,
  })
  fireEvent.pointerDown(pad, at(0.2, 0.2))
  fireEvent.pointerMove(pad, at(0.5, 0.3))
  fireEvent.pointerUp(pad, at(0.5, 0.3))
  expect(await screen.findByText('Firmado: un trazo.')).toBeVisible()
  fireEvent.change(screen.getByLabelText(/^Día en que vence/), { target: { value: '2026-12-16' } })
  await waitFor(() => expect(screen.queryByText('Firmado: un trazo.')).toBeNull())
})

test('An agreement in force gives a note for each of its instalments, numbered, in one PDF', async () => {
  await open({ isAgreed: true })
  await userEvent.type(await screen.findByLabelText(/^Ciudad donde se firma/), 'Puebla')
  const option = screen.getByRole('option', { name: /2 pagarés, .*580[.,]50 en total/ })
  await userEvent.selectOptions(screen.getByLabelText('¿Por cuánto?'), option)
  const text = await read()
  expect(text).toContain('N.º 1 de 2')
  expect(text).toContain('30 de noviembre de 2026, la cantidad de $290.25')
  expect(text).toContain('N.º 2 de 2')
  expect(text).toContain('7 de diciembre de 2026, la cantidad de $290.25')
  expect(screen.getByText(/2 páginas/)).toBeVisible()
  expect(screen.queryByRole('img', { name: /^Firma/ })).toBeNull()
})

test('Where the law is not written down it says why there is no note', async () => {
  await open({ business: { country: 'DO', currency: 'DOP' as CurrencyCode } })
  expect(await screen.findByText('Aquí no hay pagaré')).toBeVisible()
})

test.each([
  ['MX', ['Pagaré para firmar'], ['Solicitud de negociación']],
  ['ES', ['Pagaré para firmar', 'Solicitud de negociación'], []],
  ['DO', [], ['Pagaré para firmar', 'Solicitud de negociación']],
] as const)('In %s the account leads to %j', async (country, there, not) => {
  await open({ business: { country }, Screen: AccountScreen })
  await userEvent.click(await screen.findByRole('button', { name: 'Más' }))
  // As each country says it.
  await screen.findByRole('link', { name: country === 'ES' ? 'Extracto en PDF' : 'Estado de cuenta en PDF' })
  await screen.findByRole('link', { name: 'Expediente completo' })
  for (const name of there) expect(screen.getByRole('link', { name })).toBeVisible()
  for (const name of not) expect(screen.queryByRole('link', { name })).toBeNull()
})

test('In Brazil the note asks for the number of who signs', async () => {
  const { books, ana } = await open({ business: { country: 'BR', currency: 'BRL' as CurrencyCode } })
  fireEvent.change(await screen.findByLabelText(/^Día en que vence/), { target: { value: '2026-12-15' } })
  await userEvent.type(screen.getByLabelText(/^Ciudad donde se firma/), 'Recife')
  expect(screen.getByText('El documento del cliente')).toBeVisible()
  expect(screen.queryByRole('button', { name: /PDF/ })).toBeNull()
  await editCustomer(books.deps)({ customer: ana, person: { taxId: '111.444.777-35' } })
  expect(await read()).toMatch(/nota promissória prometo/)
})
