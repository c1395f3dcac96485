import { expect, type Locator } from '@playwright/test'
import { ROUTES } from '../../scripts/routes.mjs'
import { smallTargets } from './support/access.ts'
import { goTo, test } from './support/app.ts'
import { anyCustomer, startSample } from './support/sample.ts'
import { addCustomer, openShop, savedCard, settled, write } from './support/shop.ts'
import { pictureOf } from './support/stockFirefox.ts'

test('everything that can be pressed is at least 24 pixels wide and high, on every screen', async ({ page, site }) => {
  test.setTimeout(240_000)
  await startSample(page, site)
  const id = await anyCustomer(page)
  for (const route of ROUTES) {
    await test.step(route, async () => {
      await goTo(page, `#/${route.replace(':id', id)}`)
      await settled(page)
      expect(await smallTargets(page), route).toEqual([])
    })
  }
})

const style = (locator: Locator, property: string) =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

test('in the colours of the system, what is chosen and what has the focus can be told from the rest', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await startSample(page, site)

  await test.step('the language that is chosen', async () => {
    await goTo(page, '#/ajustes')
    const chosen = page.getByRole('radiogroup', { name: 'Idioma' }).locator('label:has(input:checked) > span')
    const rest = page
      .getByRole('radiogroup', { name: 'Idioma' })
      .locator('label:has(input:not(:checked)) > span')
      .first()
    expect(await style(chosen, 'background-color')).not.toBe(await style(rest, 'background-color'))
  })

  await test.step('the place where one is', async () => {
    const places = page.getByRole('navigation', { name: 'Secciones' })
    const here = places.locator('[aria-current] > span').first()
    const there = places.getByRole('link', { name: 'Hoy' }).locator('span').first()
    await goTo(page, '#/mas')
    expect(await style(here, 'background-color')).not.toBe(await style(there, 'background-color'))
  })

  await test.step('the tag that filters', async () => {
    await goTo(page, '#/clientes')
    const tag = page.getByRole('button', { name: /^Centro/ })
    const before = await pictureOf(tag)
    await tag.click()
    await page.mouse.move(0, 0)
    await tag.evaluate((element) => element.blur())
    await expect(tag).toHaveAttribute('aria-pressed', 'true')
    expect((await pictureOf(tag)).equals(before)).toBe(false)
  })

  await test.step('the field that is written in', async () => {
    await goTo(page, '#/clientes/nuevo')
    const name = page.getByLabel('Nombre', { exact: true })
    await name.focus()
    const box = name.locator('xpath=ancestor::*[contains(@class, "box")][1]')
    expect(await style(box, 'outline-style')).toBe('solid')
    expect(await style(box, 'outline-color')).not.toBe('rgba(0, 0, 0, 0)')
  })
})

test('who wants no motion gets none', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await startSample(page, site)
  const id = await anyCustomer(page)
  for (const route of ['hoy', 'clientes', `clientes/${id}`, 'apuntar', 'cartera', 'mas', 'ajustes']) {
    await goTo(page, `#/${route}`)
    await settled(page)
    const longest = await page.evaluate(() => {
      const longestOf = (times: string) =>
        Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000)))
      const named = [...document.body.querySelectorAll('*')].map((element) => {
        const { animationName, animationDuration, transitionProperty, transitionDuration } = getComputedStyle(element)
        return Math.max(
          animationName === 'none' ? 0 : longestOf(animationDuration),
          transitionProperty === 'none' ? 0 : longestOf(transitionDuration),
        )
      })
      const running = document.getAnimations().map((one) => Number(one.effect?.getComputedTiming().duration ?? 0))
      return Math.max(0, ...named, ...running)
    })
    expect(longest, route).toBeLessThanOrEqual(1)
  }
})

/** Where on the glass some words stand. */
async function placeOf(within: Locator, words: string) {
  return within.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? ''
      const at = text.indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, at)
      range.setEnd(walker.currentNode, at + wanted.length)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, top, bottom }
    }
    throw new Error(`"${wanted}" is not there: ${element.textContent}`)
  }, words)
}

for (const [script, name] of [
  ['Arabic', 'أحمد'],
  ['Hebrew', 'משה'],
] as const) {
  test(`a name in ${script} stays in its place of the sentence`, async ({ page, site }) => {
    await page.setViewportSize({ width: 880, height: 740 })
    await openShop(page, site)
    const id = await addCustomer(page, name)
    await write(page, 'Fiado', id, '350')
    const card = savedCard(page)
    const what = card.locator(`:text("Fiado de")`).last()
    const before = await placeOf(what, 'Fiado de')
    const who = await placeOf(what, name)
    expect(before.right).toBeLessThanOrEqual(who.left + 1)

    await goTo(page, '#/clientes')
    const row = page.locator('main li', { hasText: name })
    const shown = await placeOf(row, name)
    const amount = await row.locator('[data-size]').first().boundingBox()
    expect(shown.left).toBeLessThan(amount?.x ?? 0)

    // A sentence that goes on with figures after the name.
    await goTo(page, `#/clientes/${id}/entregar`)
    await settled(page)
    const heading = page.getByRole('heading', { level: 1 })
    const first = await placeOf(heading, 'Entregar')
    const last = await placeOf(heading, name)
    expect(first.right).toBeLessThanOrEqual(last.left + 1)
  })
}
