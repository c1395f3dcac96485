import type { Page } from '@playwright/test'

interface Taps {
  keys: number
  others: number
}

/**
 * Counts what a thumb does: every tap on something, and all keys of the keypad together as one, because typing an
 * amount is one step to whoever types it. The page must not be loaded anew meanwhile.
 */
export async function tapsOf(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const counting = window as unknown as { __taps?: Taps }
    const first = counting.__taps === undefined
    counting.__taps = { keys: 0, others: 0 }
    if (!first) return
    window.addEventListener(
      'click',
      ({ isTrusted, target }) => {
        const taps = counting.__taps
        if (!isTrusted || !taps) return
        const key = target instanceof Element && target.closest('fieldset[aria-label="Teclado de importes"]') !== null
        if (key) taps.keys += 1
        else taps.others += 1
      },
      { capture: true },
    )
  })
  await work()
  const { keys, others } = await page.evaluate(() => (window as unknown as { __taps: Taps }).__taps)
  return others + Math.min(keys, 1)
}

/** Types an amount with the keys on the screen. */
export async function pressKeys(page: Page, amount: string): Promise<void> {
  const keypad = page.getByRole('group', { name: 'Teclado de importes' })
  for (const key of amount) {
    await keypad.getByRole('button', { name: key === '.' ? 'Decimales' : key, exact: true }).click()
  }
}
