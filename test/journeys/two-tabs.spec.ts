import { expect } from '@playwright/test'
import { goTo, test } from './support/app.ts'
import { addCustomer, balance, expectText, movements, openAccount, openShop, textOf } from './support/shop.ts'
import { writeFast } from './support/writer.ts'

const count = (from: number, n: number) => Array.from({ length: n }, (_, i) => from + i)
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
const pesos = (amount: number) => `$${amount.toLocaleString('es-MX')}.00`

test('two tabs that write at once end with the same, right balances, without a reload', async ({
  page,
  context,
  site,
}) => {
  await openShop(page, site)
  const ana = await addCustomer(page, 'Ana Rivas')
  const beto = await addCustomer(page, 'Beto Cruz')
  const other = await context.newPage()
  await other.goto(`${site.url}#/clientes/${ana}`)
  const watching = await context.newPage()
  await watching.goto(`${site.url}#/clientes/${ana}`)
  await expect(watching.getByRole('heading', { name: 'Ana Rivas' })).toBeVisible()

  // Ana buys in one tab and pays in the other; then the same tabs change their parts for Beto.
  const sold = count(1001, 12)
  const paid = count(101, 12)
  await Promise.all([
    writeFast(page, { what: 'fiado', customer: 'Ana Rivas', amounts: sold }),
    writeFast(other, { what: 'pago', customer: 'Ana Rivas', amounts: paid }),
  ])
  const owed = pesos(sum(sold) - sum(paid))
  for (const tab of [watching, page, other]) {
    if (tab !== watching) await openAccount(tab, ana)
    await expectText(balance(tab), `Debe ${owed}`)
    await expect(movements(tab)).toHaveCount(sold.length + paid.length)
    expect(await textOf(movements(tab).first())).toContain(`Saldo ${owed}`)
  }
  for (const tab of [page, other]) {
    await goTo(tab, '#/clientes')
    await expectText(tab.locator('main li', { hasText: 'Ana Rivas' }), owed)
    await goTo(tab, '#/cartera')
    await expectText(tab.locator('main'), `Te deben ${owed}`)
  }
  expect(beto).not.toBe('')
})
