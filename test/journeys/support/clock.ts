import type { BrowserContext, Page } from '@playwright/test'
import type { StaticServer } from '../../../scripts/static-server.mjs'
import { answerFirstRun } from './shop.ts'

/** Where the page keeps how far its clock is from the real one, in milliseconds; stays over a reload. */
const KEPT = 'journey-clock'

/**
 * Lets `moveTo` move the clock of every page of the context. The clock goes on by itself from where it was put, and a
 * Date is still made by `new Date` and can be extended, unlike with `page.clock`.
 */
export async function ownClock(context: BrowserContext): Promise<void> {
  await context.addInitScript((key) => {
    const Real = Date
    const kept = (): string | null => {
      try {
        return localStorage.getItem(key)
      } catch {
        // Firefox gives a document of no origin, which is there between two pages, no storage.
        return null
      }
    }
    const ahead = Number(kept() ?? 0)
    const now = () => Real.now() + ahead
    globalThis.Date = class extends Real {
      constructor(...given: [] | [number]) {
        if (given.length === 0) super(now())
        else super(...given)
      }
      static override now(): number {
        return now()
      }
    } as DateConstructor
  }, KEPT)
}

/**
 * Puts the clock of the device to this instant and opens the app anew, as somebody does who took up the telephone then.
 * @param instant ISO 8601 with offset: `2026-03-10T09:00-06:00`
 */
export async function moveTo(page: Page, instant: string): Promise<void> {
  // What is still on its way and is broken off, Firefox would report as an error of the page.
  await page.evaluate(() => Promise.all([document.fonts.ready, navigator.serviceWorker.ready]).then(() => true))
  // Counted from the real clock, which the page does not see any more.
  const ahead = Date.parse(instant) - Date.now()
  await page.evaluate(([kept, text]) => localStorage.setItem(kept, text), [KEPT, String(ahead)] as const)
  await page.reload()
}

/** Opens the app for the first time with the clock at this instant, and begins a business there. */
export async function openShopOn(page: Page, site: StaticServer, instant: string): Promise<void> {
  await ownClock(page.context())
  await page.goto(site.url)
  await moveTo(page, instant)
  await answerFirstRun(page)
}
