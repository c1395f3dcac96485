import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { acceptMovements } from '../../../src/commands/acceptMovements.ts'
import type { CurrencyCode } from '../../../src/domain/currency.ts'
import { day } from '../../../src/domain/day.ts'
import type { CustomerId } from '../../../src/domain/ids.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { AccountScreen } from '../../../src/features/account/AccountScreen.tsx'
import { renderApp } from '../../support/renderApp.tsx'

test('A payment out of a bank’s statement shows what the bank says of it', async () => {
  let ana = '' as CustomerId
  await renderApp(() => <AccountScreen id={ana} />, {
    today: '2026-11-22',
    fill: async (books) => {
      ana = await books.customer('Ana Ruiz')
      await acceptMovements(books.deps)([
        {
          fingerprint: 'M1',
          customer: ana,
          on: day('2026-11-20'),
          currency: 'MXN' as CurrencyCode,
          amount: minorUnits(5000),
          reference: '',
          counterparty: 'RUIZ ANA',
          account: '',
          text: 'SPEI RECIBIDO',
          allocations: [],
        },
      ])
    },
  })
  await userEvent.click(await screen.findByRole('button', { name: /Pago · Transferencia/ }))
  expect(await screen.findByText('Dice el banco')).toBeTruthy()
  expect(screen.getByText('RUIZ ANA · SPEI RECIBIDO')).toBeTruthy()
  expect(screen.queryByText('Se apuntó porque')).toBeNull()
})
