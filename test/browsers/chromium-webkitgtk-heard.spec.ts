import { expect, type Page } from '@playwright/test'
import { ROUTES } from '../../scripts/routes.mjs'
import { goTo } from '../journeys/support/app.ts'
import { anyCustomer, startSample } from '../journeys/support/sample.ts'
import { settled } from '../journeys/support/shop.ts'
import { heardOn } from '../journeys/support/webkit/heard.ts'
import { test } from './support/webkitDevice.ts'

const PLAIN = ['', 'none', 'generic', 'presentation', 'group', 'text']

/** As it is heard: an empty place in front, where an icon is, is silent. */
const spoken = (text: string) => text.replaceAll(/[\s\u200B]+/g, ' ').trim()

/** What has no role, or another name than it should have. A field says what is in it behind its name. */
async function misheardOn(page: Page): Promise<readonly unknown[]> {
  const heard = await heardOn(page)
  if (heard.length < 2) return ['nothing to press']
  return heard.filter(({ role, name, wanted }) => {
    const isNamed = spoken(wanted) !== '' && spoken(name).startsWith(spoken(wanted))
    return !isNamed || PLAIN.includes(role)
  })
}

test('what WebKitGTK itself tells a screen reader of all that can be pressed has a role and the name that it should have', async ({
  webkit,
  webkitSite,
}) => {
  test.setTimeout(300_000)
  await startSample(webkit, webkitSite)
  const id = await anyCustomer(webkit)
  for (const route of ROUTES) {
    await goTo(webkit, `#/${route.replace(':id', id)}`)
    await settled(webkit)
    await expect.poll(() => misheardOn(webkit), { message: route }).toEqual([])
  }
})
