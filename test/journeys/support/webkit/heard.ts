import type { Page } from '@playwright/test'
import { ELEMENT } from '../../../browsers/support/webkitDriver.ts'
import type { Injected } from './injected.ts'
import { tryUntil, type Tab } from './tab.ts'

/** A thing on the page as somebody hears it. */
export interface Heard {
  readonly role: string
  readonly name: string
  /** The name that the page should give it, by the rules (accname), as the journeys find it by. */
  readonly wanted: string
}

/** What can be pressed or typed into, and what Playwright finds it by. Runs inside the page. */
const things = (pw: Injected): readonly (readonly [Element, string])[] => {
  const all = 'main a[href], main button, main input:not([type=hidden]), main select, main textarea, nav a[href]'
  return [...document.querySelectorAll(all)]
    .filter((one) => pw.utils.isElementVisible(one) && one.closest('[aria-hidden=true], [inert]') === null)
    .map((one) => [one, pw.utils.getElementAccessibleNameText(one, false)] as const)
}

/** Brings it into sight, and waits until it is drawn there. Runs inside the page. */
const comeTo = (element: Element) => {
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  return new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}

/** What WebKitGTK's own tree for screen readers says of everything on the page that can be pressed or typed into. */
export async function heardOn(page: Page): Promise<readonly Heard[]> {
  const { tab } = page as unknown as { readonly tab: Tab }
  // A screen that is still coming puts new things in the place of those that are asked about.
  return tryUntil(async () => ({ done: await listen(tab) }), 'what is heard')
}

async function listen(tab: Tab): Promise<readonly Heard[]> {
  const found = await tab.runWithInjected<readonly (readonly [Record<string, string>, string])[]>(things.toString())
  const heard: Heard[] = []
  for (const [element, wanted] of found) {
    const ask = async (what: string) => String(await tab.command('GET', `/element/${element[ELEMENT] ?? ''}/${what}`))
    const name = await ask('computedlabel')
    // Rows far below are not drawn (content-visibility), and have no name in WebKitGTK before one comes to them.
    if (name === '') await tab.run(comeTo.toString(), element)
    heard.push({ role: await ask('computedrole'), name: name || (await ask('computedlabel')), wanted })
  }
  return heard
}
