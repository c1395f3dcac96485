import { expect, test, vi } from 'vitest'
import { add, untilTogether, type SessionDevice } from './sessionDevice.ts'
import { debtor, eventually, owes, shopOfTwo } from './sessionShop.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const shop = shopOfTwo()

/** A screen with the list of what came, which asks again when it is told to. @returns what it shows */
function screenOf({ devices }: SessionDevice): () => number {
  let shown = 0
  const look = () => void devices.arrivals().then(({ length }) => (shown = length))
  look()
  devices.watch(look)
  return () => shown
}

test('who looks at what came in sees what comes while they look, in each tab', async () => {
  const { laptop, phone, tab } = shop()
  const customer = await debtor(laptop)
  await add(laptop, phone)
  await untilTogether(laptop, phone)
  const other = await tab(laptop)
  const screens = [laptop, other].map(screenOf)
  await owes(phone, customer, 700)
  await eventually(() => screens.every((shown) => shown() === 1))
  expect(screens.map((shown) => shown())).toEqual([1, 1])
})
