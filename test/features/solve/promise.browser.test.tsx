import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { takePromise } from '../../../src/commands/takePromise.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { PromiseScreen } from '../../../src/features/solve/PromiseScreen.tsx'
import { renderApp } from '../../support/renderApp.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'

// A Monday: Friday is the 27th, the month ends on the 30th.
const TODAY = '2026-11-23'
const MXN = 'MXN' as CurrencyCode

async function open(
  what: typeof PromiseScreen | typeof AccountScreen,
  fill: (books: TestBooks, ana: CustomerId) => Promise<unknown>,
  today = TODAY,
) {
  let ana = '' as CustomerId
  const Screen = what
  const { books } = await renderApp(() => <Screen id={ana} />, {
    today,
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
      await fill(filled, ana)
    },
  })
  return { books, ana }
}

/** 500.00 overdue and 80.50 to come. */
async function owing(books: TestBooks, ana: CustomerId): Promise<void> {
  await books.fiado(ana, 50_000, '2026-11-10', '2026-10-26')
  await books.fiado(ana, 8_050, '2026-12-05', '2026-11-20')
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const promised = async ({ db }: TestBooks) =>
  (await db.process.toArray()).flatMap(({ fact }) => (fact.kind === 'promise' ? [fact] : []))

test('All that is overdue is chosen already: a day and Guardar are two taps', async () => {
  const { books } = await open(PromiseScreen, owing)
  const overdue = await screen.findByRole('button', { name: /Todo lo vencido: \$500\.00/ })
  expect(overdue.getAttribute('aria-pressed')).toBe('true')
  await press('El viernes')
  expect(screen.getByText(/Paga \$500\.00 el viernes 27 de noviembre/)).toBeTruthy()
  await press('Guardar promesa')
  await waitFor(async () => expect(await promised(books)).toMatchObject([{ amount: 50_000, due: '2026-11-27' }]))
})

test('Half, everything or any other amount; what is no amount gets its sentence', async () => {
  const { books } = await open(PromiseScreen, owing)
  await screen.findByRole('button', { name: /La mitad: \$250\.00/ })
  await screen.findByRole('button', { name: /Todo: \$580\.50/ })
  await press('Otro importe')
  await press('Mañana')
  await press('Guardar promesa')
  await screen.findByText('Falta el importe.')
  expect(await promised(books)).toEqual([])
  await userEvent.type(screen.getByRole('textbox', { name: 'Otro importe' }), '123.45')
  await press('Guardar promesa')
  await waitFor(async () => expect(await promised(books)).toMatchObject([{ amount: 12_345, due: '2026-11-24' }]))
})

test('Without a day, or with one that has passed, it says so and saves nothing', async () => {
  const { books } = await open(PromiseScreen, owing)
  await press('Guardar promesa')
  await screen.findByText('Elige el día.')
  await press('Otro día')
  await userEvent.type(screen.getByLabelText('Día'), '2026-11-20')
  await press('Guardar promesa')
  await screen.findByText('Ese día ya pasó: elige hoy o uno que venga.')
  expect(await promised(books)).toEqual([])
})

test('Who owes nothing has nothing to promise', async () => {
  await open(PromiseScreen, async () => undefined)
  await screen.findByText('No debe nada')
  expect(screen.queryByRole('button', { name: 'Guardar promesa' })).toBeNull()
})

test('The account tells what was promised, and when it did not come; the screen lets one be cancelled', async () => {
  const fill = async (books: TestBooks, ana: CustomerId) => {
    await owing(books, ana)
    const draft = { customer: ana, currency: MXN, amount: minorUnits(50_000), due: day('2026-11-27'), charges: [] }
    await takePromise(books.deps)(draft)
  }
  await open(AccountScreen, fill)
  await screen.findByText(/Prometió pagar \$500\.00 el viernes 27 de noviembre/)
})

test('One that is open can be cancelled, and the list says so', async () => {
  const { books } = await open(PromiseScreen, async (filled, ana) => {
    await owing(filled, ana)
    const draft = { customer: ana, currency: MXN, amount: minorUnits(20_000), due: day('2026-11-27'), charges: [] }
    await takePromise(filled.deps)(draft)
  })
  await screen.findByText('Pendiente')
  await press('Anular')
  await screen.findByText('Anulada')
  expect((await books.db.process.toArray()).filter(({ reversedOn }) => reversedOn === TODAY)).toHaveLength(1)
})
