import { expect } from '@playwright/test'
import { connect, expectSameBooks, goToJoin, handOver, meetAsStrangers } from './support/meet.ts'
import { bringPortfolio } from './support/portfolio.ts'
import { test } from './support/secondDevice.ts'
import { openShop } from './support/shop.ts'

const CUSTOMERS = 80
const INVOICES = 9_000

test('a tab that is closed in the middle of the copy has lost nothing, and the next meeting brings the rest', async ({
  page,
  second,
  site,
}) => {
  test.setTimeout(240_000)
  await openShop(page, site)
  await bringPortfolio(page, CUSTOMERS, INVOICES)
  await goToJoin(second)
  await meetAsStrangers(page, second)
  await handOver(page, { name: 'Celular', role: 'Dueño', own: 'Caja' })
  await expect(second.getByText(/^Recibiendo .* de .* [kM]B$/)).toBeVisible({ timeout: 30_000 })
  const context = second.context()
  await second.close()

  const again = await context.newPage()
  await again.goto(site.url)
  // It was let in: it needs no six digits any more, only the rest.
  await expect(again.getByRole('heading', { name: 'La copia quedó a medias' })).toBeVisible()
  await connect(page, again, { goOn: true })
  await expectSameBooks(page, again)
})
