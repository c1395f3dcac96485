import type { Page } from '@playwright/test'
import { goTo } from './app.ts'

export interface Writing {
  readonly what: 'fiado' | 'pago'
  /** Name of a customer who is there already. */
  readonly customer: string
  /** Whole units of pesos, each only once, so that every entry can be told from the others. */
  readonly amounts: readonly number[]
  /** Told as soon as the screen says "Guardado" with this amount. */
  readonly onSaved?: (amount: number) => void
}

/**
 * Writes entries down through the screen as fast as the page lets anybody, pressing the buttons from inside it: several
 * pages can be at it at once, and a browser can be killed in the middle of a write.
 * @returns when the last one was said to be saved
 */
export async function writeFast(page: Page, { what, customer, amounts, onSaved }: Writing): Promise<void> {
  await goTo(page, `#/apuntar/${what}`)
  await page.exposeFunction('__saved', onSaved ?? (() => {}))
  await page.evaluate(
    async ({ who, list }) => {
      const until = <T>(find: () => T | undefined): Promise<T> =>
        new Promise((resolve) => {
          const observer = new MutationObserver(look)
          observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
          look()
          function look() {
            const found = find()
            if (found === undefined) return
            observer.disconnect()
            resolve(found)
          }
        })
      const press = async (text: string) => {
        const named = () => [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === text)
        const button = await until(named)
        button.click()
      }
      const { __saved: saved } = window as unknown as { __saved: (amount: number) => Promise<void> }
      for (const amount of list) {
        for (const figure of String(amount)) await press(figure)
        await press(who)
        await press('Guardar')
        const words = `$${amount.toLocaleString('es-MX')}.00`
        await until(() =>
          [...document.querySelectorAll('[aria-label="Guardado"]')].find((card) => card.textContent.includes(words)),
        )
        void saved(amount)
      }
    },
    { who: customer, list: amounts },
  )
}
