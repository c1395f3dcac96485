import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { editCustomer } from '../../../src/commands/editCustomer.ts'
import { makeAgreement } from '../../../src/commands/makeAgreement.ts'
import { recordCheque } from '../../../src/commands/recordCheque.ts'
import { takePromise } from '../../../src/commands/takePromise.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { openToday, TODAY } from './openToday.tsx'

const MXN = 'MXN' as CurrencyCode

/** 300.00, twelve days late. */
async function late(books: TestBooks, name = 'Ana Ruiz'): Promise<FactId> {
  const id = await books.customer(name)
  await books.fiado(id, 30_000, '2026-11-10')
  return id
}

/** Recorded on an earlier day, as the books had it then. */
const on = (books: TestBooks, then: string) => ({ ...books.deps, today: () => day(then) })

async function promised(books: TestBooks, customer: FactId, then: string, due: string): Promise<void> {
  const draft = { customer, currency: MXN, amount: minorUnits(20_000), due: day(due), charges: [], words: '' }
  expect(await takePromise(on(books, then))(draft)).toMatchObject({ ok: true })
}

const row = (name: RegExp) => screen.findByRole('link', { name })
const openMenu = async () => userEvent.click(await screen.findByRole('button', { name: /Más opciones para Ana/ }))
const kinds = async ({ db }: TestBooks) => (await db.process.toArray()).map(({ fact }) => fact.kind)

test('A broken promise comes first and is told with its sum and day; the customer is in no other part of the list', async () => {
  await openToday(async (books) => {
    await books.fiado(await books.customer('Luis Paz'), 900_000, '2026-11-10')
    const ana = await late(books)
    await promised(books, ana, '2026-11-15', '2026-11-19')
  })
  await row(/Ana Ruiz.*Prometió \$200\.00 para el 19 nov 2026 y no llegó.*Vencido hace 12 días/)
  const list = screen.getByRole('heading', { name: 'A quién escribir' }).parentElement ?? document.body
  const links = within(list).getAllByRole('link')
  expect(links.map((link) => /Ana Ruiz|Luis Paz/.exec(link.textContent)?.[0])).toEqual(['Ana Ruiz', 'Luis Paz'])
  expect(screen.getAllByText('Ana Ruiz')).toHaveLength(1)
})

test('A promise for today is to look at, and leads to the payment', async () => {
  let ana = '' as FactId
  await openToday(async (books) => {
    ana = await late(books)
    await promised(books, ana, '2026-11-20', TODAY)
  })
  const link = await row(/Ana Ruiz.*Prometió pagar \$200\.00 hoy.*Apuntar pago/)
  expect(link.getAttribute('href')).toBe(`#/apuntar/pago/${ana}`)
  expect(screen.getByRole('heading', { name: 'Por revisar' })).toBeTruthy()
  expect(screen.getByText('Hoy no toca escribir a nadie')).toBeTruthy()
  expect(screen.getByText('Hay 1 cosa por revisar.')).toBeTruthy()
})

test('How late an instalment is, is told once; and its sentence has the width of the row', async () => {
  await openToday(async (books) => {
    const ana = await books.customer('María de los Ángeles Hernández-Guadarrama viuda de Montecristo')
    const charge = await books.fiado(ana, 30_000, '2026-11-10')
    const made = await makeAgreement(on(books, '2026-11-15'))({
      customer: ana,
      currency: MXN,
      debts: [{ charge, instalment: 0, amount: minorUnits(30_000) }],
      plan: [
        { due: day('2026-11-20'), amount: minorUnits(10_000) },
        { due: day('2026-12-20'), amount: minorUnits(20_000) },
      ],
    })
    expect(made).toMatchObject({ ok: true })
  })
  const link = await row(/Cuota 1 de 2 del convenio, \$100\.00: venció hace 2 días.*Sin mensajes/)
  expect(link.textContent.match(/hace 2 días/g)).toHaveLength(1)
  const said = within(link)
    .getByText(/^Cuota 1 de 2/)
    .getBoundingClientRect()
  const amount = link.querySelector('[data-size]')?.getBoundingClientRect()
  expect(said.top).toBeGreaterThanOrEqual(amount?.bottom ?? Infinity)
})

test('A cheque to pay in and a limit that was passed are told, and lead to the cheques', async () => {
  let ana = '' as FactId
  await openToday(async (books) => {
    ana = await books.customer('Ana Ruiz')
    await books.fiado(ana, 30_000, '2027-01-10', '2026-11-10')
    await editCustomer(books.deps)({ customer: ana, profile: { creditLimit: minorUnits(10_000) } })
    const cheque = {
      customer: ana,
      currency: MXN,
      amount: minorUnits(5_000),
      payOn: day(TODAY),
      number: '7',
      bank: 'B',
    }
    expect(await recordCheque(books.deps)(cheque)).toMatchObject({ ok: true })
  })
  const link = await row(/Ana Ruiz.*Cheque de \$50\.00 por depositar desde el 22 nov 2026.*Pasó su límite de crédito/)
  expect(link.getAttribute('href')).toBe(`#/clientes/${ana}/cheques`)
})

test('Put off with a reason, a customer leaves the list until that day; undone, they are back', async () => {
  const { books } = await openToday((filled) => late(filled))
  await openMenu()
  await userEvent.click(await screen.findByRole('button', { name: /^Posponer/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'En 3 días' }))
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await screen.findByText('Elige por qué.')
  expect(await kinds(books)).toEqual([])
  await userEvent.click(screen.getByRole('radio', { name: 'Pidió que espere' }))
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await waitFor(async () =>
    expect((await books.db.process.toArray()).map(({ fact }) => fact)).toMatchObject([
      { kind: 'postponed', until: '2026-11-25', reason: 'asked-to-wait' },
    ]),
  )
  await userEvent.click(await screen.findByText('En espera: 1 cliente'))
  await row(/Ana Ruiz.*pospuesto hasta el miércoles 25 de noviembre/)
  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await screen.findByText('Hoy puedes cobrar $300 de 1 cliente')
})

test('Who was talked to already is not proposed again, and the next day to be in touch is kept', async () => {
  const { books } = await openToday((filled) => late(filled))
  await openMenu()
  await userEvent.click(await screen.findByRole('button', { name: /^Ya hablamos/ }))
  await userEvent.click(await screen.findByRole('radio', { name: 'En persona' }))
  await userEvent.type(screen.getByRole('textbox', { name: /Qué dijo/ }), 'Que sí')
  await userEvent.selectOptions(screen.getByRole('combobox'), 'En una semana')
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await waitFor(async () =>
    expect((await books.db.process.toArray()).map(({ fact }) => fact)).toMatchObject([
      { kind: 'outcome', result: 'reached', next: '2026-11-29' },
    ]),
  )
  const contacts = await books.db.contacts.toArray()
  expect(contacts.map(({ fact }) => [fact.channel, fact.charges.length])).toEqual([['visit', 1]])
  expect((await books.db.texts.toArray()).map(({ text }) => text)).toEqual(['Que sí'])
  await screen.findByText('Hoy no toca escribir a nadie')
  await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }))
  await screen.findByText('Hoy puedes cobrar $300 de 1 cliente')
})
