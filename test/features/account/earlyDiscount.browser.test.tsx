import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { saveSetting } from '../../../src/commands/saveSetting.ts'
import { DEFAULT_CREDIT_POLICY } from '../../../src/domain/creditPolicy.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { policyValue } from '../../../src/domain/policySetting.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { renderApp } from '../../support/renderApp.tsx'

/** A fiado of 350.00 of 16 November, due in December, and 2 % off for paying within ten days of it. */
async function open(today: string, paid: number) {
  let ana = '' as CustomerId
  return renderApp(() => <AccountScreen id={ana} />, {
    today,
    fill: async (books) => {
      const policy = { ...DEFAULT_CREDIT_POLICY, earlyDiscount: { percent: 2, days: 10 } }
      await saveSetting(books.deps)({ key: 'policy', value: policyValue(policy) ?? {} })
      ana = await books.customer('Ana Ruiz')
      const sale = await books.fiado(ana, 35_000, '2026-12-01', '2026-11-16')
      if (paid > 0) await books.payment(ana, paid, '2026-11-20', sale)
    },
  })
}

test('What a sale comes to when it is paid early is told while there is time, and not after', async () => {
  await open('2026-11-26', 0)
  const line = (await screen.findByText('Si paga hasta el 26 nov 2026, son $343.00')).closest('li')
  expect(line?.textContent).toContain('$7.00 menos')
  expect(screen.queryByRole('button', { name: 'Descontar' })).toBeNull()
})

test('After the days nothing is told', async () => {
  await open('2026-11-27', 0)
  await screen.findByText('Deudas abiertas')
  expect(screen.queryByText(/^Si paga hasta/)).toBeNull()
})

test('What is left after paying early is taken off with a tap, and put back with another', async () => {
  const { books } = await open('2026-11-27', 34_300)
  await screen.findByText('Quedan $7.00: ¿es su descuento?')
  await userEvent.click(await screen.findByRole('button', { name: 'Descontar' }))
  await screen.findAllByText('Guardado: descuento de $7.00')
  await waitFor(async () => expect(await books.db.debtors.toArray()).toMatchObject([{ open: 0 }]))
  await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }))
  await waitFor(async () => expect(await books.db.debtors.toArray()).toMatchObject([{ open: 700 }]))
})
