import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { isWebKitGtk } from './webkit/context.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page): Promise<string[]> {
  // Half a megabyte that is there until the page is loaded anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (rules) => {
    const { axe: injected } = window as unknown as { axe: typeof axe }
    // Preloading copies style sheets into <style> elements, which the content security policy refuses aloud.
    const result = await injected.run({ runOnly: rules, preload: false })
    return result.violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    )
  }, RULES)
}

/** Nothing that axe can find, in the light and in the dark; in WebKitGTK as it was started, because it stays so. */
export async function checkAxe(page: Page): Promise<void> {
  if (isWebKitGtk(page.context())) {
    // Nobody can ask it for less motion, and a button may be half-way to its colour while axe looks: what stays is wrong.
    await expect.poll(() => violations(page), { message: page.url() }).toEqual([])
    return
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Half-way through a transition a colour is neither the one nor the other.
    await expect
      .poll(() => page.evaluate(() => document.getAnimations().filter((a) => a.playState === 'running').length))
      .toBe(0)
    expect(await violations(page), `${colorScheme}, ${page.url()}`).toEqual([])
  }
}
