import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { saveSetting } from '../../../src/commands/saveSetting.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import type { PlainJson } from '../../../src/domain/processFacts.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { LateInterestScreen } from '../../../src/features/credit/interest/LateInterestScreen.tsx'
import type { TestBooks } from '../../support/openTestBooks.ts'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-02-28'
/** Two per cent a month by contract: 24 % a year. */
const RULE: PlainJson = {
  on: true,
  consumer: {
    preset: 'own',
    mode: 'simple-annual',
    own: { basedOn: 'agreed', rates: [{ from: '2020-01-01', percent: 24 }] },
  },
  business: { preset: 'none' },
}

async function open(
  rule: PlainJson = RULE,
  what: typeof LateInterestScreen | typeof AccountScreen = LateInterestScreen,
) {
  let ana = '' as CustomerId
  const Screen = what
  const { books } = await renderApp(() => <Screen id={ana} />, {
    today: TODAY,
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
      await saveSetting(filled.deps)({ key: 'interest', value: rule })
      const charge = await filled.fiado(ana, 100_000, '2026-01-01')
      await filled.payment(ana, 20_000, '2026-01-31', charge)
    },
  })
  return { books, ana }
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const figures = async () => (await screen.findByRole('region', { name: /^Fiado/ })).textContent
const interest = async ({ db }: TestBooks) =>
  (await db.entries.toArray()).flatMap(({ fact, reversedBy }) =>
    fact.kind === 'charge' && fact.chargeKind === 'interest' && reversedBy === undefined ? [fact] : [],
  )
const waived = async ({ db }: TestBooks) =>
  (await db.process.toArray()).flatMap(({ fact, reversedOn }) =>
    fact.kind === 'interestWaived' && reversedOn === undefined ? [fact] : [],
  )

test('What being late came to stands apart, with the formula to work it out again', async () => {
  const { books } = await open()
  const text = await figures()
  expect(text).toContain('Debe $800.00 de capital.')
  expect(text).toContain('Del 2 ene 2026 al 31 ene 2026: $1,000.00 × 24 % × 30 días ÷ 365')
  expect(text).toContain('Del 1 feb 2026 al 28 feb 2026: $800.00 × 24 % × 28 días ÷ 365')
  expect(text).toContain('Hasta hoy$34.45')
  expect(screen.getByRole('region', { name: 'Podrías reclamar' }).textContent).toContain('$34.45')
  // Nothing is charged by looking.
  expect(await interest(books)).toEqual([])
  expect(Number((await books.db.debtors.toArray())[0]?.open)).toBe(80_000)
})

test('Charging makes a charge of its own on purpose, takes it off what is left, and is undone', async () => {
  const { books } = await open()
  await press('Cobrar')
  const sheet = await screen.findByRole('dialog', { name: 'Cobrar intereses' })
  const amount = within(sheet).getByRole('textbox', { name: /Importe/ })
  expect(amount).toHaveProperty('value', '34.45')
  for (const [typed, sentence] of [
    ['34.46', 'Es más de lo que hay: $34.45.'],
    ['0', 'Pon un importe mayor que cero.'],
    ['mucho', 'Eso no es un importe. Usa solo cifras.'],
  ] as const) {
    await userEvent.clear(amount)
    await userEvent.type(amount, typed)
    await userEvent.click(within(sheet).getByRole('button', { name: 'Cobrar' }))
    expect(within(sheet).getByText(sentence)).toBeTruthy()
  }
  expect(await interest(books)).toEqual([])
  await userEvent.clear(amount)
  await userEvent.type(amount, '30')
  await userEvent.click(within(sheet).getByRole('button', { name: 'Cobrar' }))
  await waitFor(async () =>
    expect(await interest(books)).toMatchObject([{ instalments: [{ due: TODAY, amount: 3_000 }], issued: TODAY }]),
  )
  await waitFor(async () => expect(await figures()).toContain('Ya cobrado− $30.00Queda$4.45'))
  await press('Deshacer')
  await waitFor(async () => expect(await interest(books)).toEqual([]))
  await waitFor(async () => expect(await figures()).not.toContain('Ya cobrado'))
})

test('Giving it up is recorded with its reason, and leaves the debt as it is', async () => {
  const { books } = await open()
  await press('Perdonar')
  const sheet = await screen.findByRole('dialog', { name: 'Perdonar intereses' })
  await userEvent.type(within(sheet).getByRole('textbox', { name: /Por qué/ }), 'Paga mañana')
  await userEvent.click(within(sheet).getByRole('button', { name: 'Perdonar' }))
  await waitFor(async () =>
    expect(await waived(books)).toMatchObject([{ amount: 3_445, through: TODAY, reason: 'Paga mañana' }]),
  )
  expect(await screen.findByText('No queda nada por reclamar.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Cobrar' })).toBeNull()
  expect(Number((await books.db.debtors.toArray())[0]?.open)).toBe(80_000)
})

test('While interest is off nothing is counted, and that is said', async () => {
  await open({ ...(RULE as object), on: false })
  expect(await screen.findByText('No se cuentan intereses')).toBeTruthy()
})

test('A rate that nobody knows is asked for and not guessed', async () => {
  await open({ ...(RULE as object), consumer: { preset: 'own', mode: 'simple-annual', own: { basedOn: 'agreed' } } })
  expect(await screen.findByText('Falta la tasa. Búscala y añádela: sin ella no se cuenta nada.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Cobrar' })).toBeNull()
})

test('The account has it in a line of its own', async () => {
  await open(RULE, AccountScreen)
  expect(await screen.findByText('Intereses, aparte: $34.45')).toBeTruthy()
})
