import { expect, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from './support/app.ts'
import { openKeptBrowser } from './support/browser.ts'
import { addCustomer, balance, expectText, movements, openAccount, openShop, textOf } from './support/shop.ts'
import { writeFast } from './support/writer.ts'

const ROUNDS = 4

/** Every charge that the account lists, in whole pesos. */
async function chargesOf(page: Page, customer: string): Promise<number[]> {
  await openAccount(page, customer)
  const older = page.getByRole('button', { name: 'Ver más antiguos' })
  while (await older.isVisible()) {
    const before = await movements(page).count()
    await older.click()
    await expect.poll(() => movements(page).count()).toBeGreaterThan(before)
  }
  const lines = await movements(page).allInnerTexts()
  return lines.map((line) => Number(/\$([\d,]+)\.00/.exec(line)?.[1]?.replaceAll(',', '')))
}

test('a browser killed while it writes loses nothing that was said to be saved', async ({
  site,
  watch,
  browserName,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'al-dia-journey-'))
  const said: number[] = []
  let customer = ''
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { context, strike, gone } = await openKeptBrowser(profile, browserName)
      watch.add(context)
      const page = context.pages()[0] ?? (await context.newPage())
      if (round === 0) {
        await openShop(page, site)
        customer = await addCustomer(page, 'Ana Rivas')
      } else {
        await page.goto(site.url)
      }
      const amounts = Array.from({ length: 500 }, (_, i) => 1001 + round * 500 + i)
      const enough = said.length + 4 + round
      const writing = writeFast(page, {
        what: 'fiado',
        customer: 'Ana Rivas',
        amounts,
        onSaved: (amount) => {
          said.push(amount)
          // At the very moment at which it is said, the next one is being written.
          if (said.length === enough) strike()
        },
      }).catch(() => 'killed')
      await gone
      expect(await writing).toBe('killed')
    }

    const { context } = await openKeptBrowser(profile, browserName)
    watch.add(context)
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(site.url)
    const charges = await chargesOf(page, customer)
    expect(charges).toEqual(expect.arrayContaining(said))
    // One more a round may have reached the disk before the screen could say so.
    expect(charges.length - said.length).toBeLessThanOrEqual(ROUNDS)
    expect(new Set(charges).size).toBe(charges.length)
    const total = `$${charges.reduce((sum, amount) => sum + amount, 0).toLocaleString('es-MX')}.00`
    await expectText(balance(page), `Debe ${total}`)
    expect(await textOf(movements(page).first())).toContain(`Saldo ${total}`)
    await context.close()
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
  }
})
