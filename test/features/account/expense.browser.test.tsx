import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { BusinessDraft } from '../../../src/commands/setUpBusiness.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { renderApp } from '../../support/renderApp.tsx'

const TODAY = '2026-11-22'
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

async function open(country: string, currency: string, due: string) {
  let ana = '' as CustomerId
  const { books } = await renderApp(() => <AccountScreen id={ana} />, {
    today: TODAY,
    business: { country, currency } as Partial<BusinessDraft>,
    fill: async (filled) => {
      ana = await filled.customer('Ana Ruiz')
      await filled.fiado(ana, 100_000, due, '2026-08-01')
    },
  })
  await press('Más')
  await press('Cobrar un gasto')
  const charged = async () =>
    (await books.db.entries.toArray()).filter(
      ({ fact, reversedBy }) => fact.kind === 'charge' && fact.chargeKind === 'expense' && reversedBy === undefined,
    )
  return { books, charged }
}

test('Where no law says how much, a cost with its reason is a charge of its own, due today, and can be undone', async () => {
  const { charged } = await open('MX', 'MXN', '2026-09-01')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Cobrar el gasto' })).toBeEnabled())
  await press('Cobrar el gasto')
  expect(await screen.findByLabelText(/^Importe/)).toBeInvalid()
  await userEvent.type(screen.getByLabelText(/^Importe/), '85,50')
  await press('Cobrar el gasto')
  expect(await screen.findByLabelText(/^Importe/)).toBeInvalid()
  await userEvent.clear(screen.getByLabelText(/^Importe/))
  await userEvent.type(screen.getByLabelText(/^Importe/), '85.50')
  await press('Cobrar el gasto')
  await screen.findByText('Di de qué es el gasto.')
  await userEvent.type(screen.getByLabelText(/¿De qué\?/), 'Carta certificada')
  await press('Cobrar el gasto')
  await screen.findAllByText(/Gasto cobrado: \$85\.50/)
  const [row] = await charged()
  expect(row?.fact).toMatchObject({
    concept: 'Carta certificada',
    issued: TODAY,
    instalments: [{ due: TODAY, amount: 8550 }],
  })
  await press('Deshacer')
  await waitFor(async () => expect(await charged()).toEqual([]))
})

test('A consumer in Chile pays at most what the law lets, after the value of the UF was told', async () => {
  const { books, charged } = await open('CL', 'CLP', '2026-09-01')
  await screen.findByText(/hasta un tope en UF/)
  await userEvent.type(await screen.findByLabelText(/^Valor de la UF hoy/), '39000')
  // 9 % of 100,000.
  await userEvent.type(screen.getByLabelText(/^Importe/), '9001')
  await userEvent.type(screen.getByLabelText(/¿De qué\?/), 'Cobranza')
  await press('Cobrar el gasto')
  await screen.findByText('La ley permite como mucho $9.000.')
  expect(await charged()).toEqual([])
  await userEvent.clear(screen.getByLabelText(/^Importe/))
  await userEvent.type(screen.getByLabelText(/^Importe/), '9000')
  await press('Cobrar el gasto')
  await screen.findAllByText(/Gasto cobrado/)
  expect(await charged()).toHaveLength(1)
  expect((await books.db.settings.get('units'))?.value).toMatchObject({ UF: { amount: 39_000, on: TODAY } })
  await press('Más')
  await press('Cobrar un gasto')
  await screen.findByText(/Como mucho \$0/)
  expect(screen.getByRole('button', { name: 'Cobrar el gasto' })).toBeDisabled()
})

test('In the first twenty days nothing can be charged to a consumer in Chile', async () => {
  await open('CL', 'CLP', '2026-11-10')
  // The 21st day after it fell due.
  await screen.findByText(/desde el 1 dic 2026/)
  expect(screen.getByRole('button', { name: 'Cobrar el gasto' })).toBeDisabled()
})
