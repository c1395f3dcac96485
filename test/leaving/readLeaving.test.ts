import { expect, test } from 'vitest'
import { BooksBusyError, readLeaving } from '../../src/queries/readLeaving.ts'
import { openDevice } from '../storage/books.ts'
import { charge, customerOf } from '../storage/drafts.ts'

test('something that is recorded while the books are read makes it begin again, so that the figures tie', async () => {
  const device = openDevice()
  const ana = await customerOf(device)
  const sell = () => device.keeper.append([charge(device.newId(), ana, '2026-07-01', '2026-07-09', 5000)])
  await sell()
  let tries = 0
  const counted = await readLeaving(
    device.name,
    device.today,
    async (books) => {
      tries += 1
      const whole = await books.whole()
      if (tries === 1) await sell()
      let charges = 0
      for await (const { fact } of whole.facts('entries')) if (fact.kind === 'charge') charges += 1
      return charges
    },
    () => undefined,
  )
  expect([tries, counted]).toEqual([2, 2])
  const busy = readLeaving(device.name, device.today, sell, () => undefined)
  await expect(busy).rejects.toThrow(BooksBusyError)
  await device.close()
})

test('how far it is goes up to the whole', async () => {
  const device = openDevice()
  const ana = await customerOf(device)
  await device.keeper.append([charge(device.newId(), ana, '2026-07-01', '2026-07-09', 5000)])
  const seen: (readonly [number, number])[] = []
  await readLeaving(
    device.name,
    device.today,
    async (books) => {
      const whole = await books.whole()
      for await (const _customer of whole.customers());
      for (const source of ['entries', 'contacts', 'process', 'records'] as const) {
        for await (const _fact of whole.facts(source));
      }
    },
    (done, total) => seen.push([done, total]),
  )
  // The customer, what was said of it twice, and the debt.
  expect(seen.at(-1)).toEqual([4, 4])
  expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).toSorted((a, b) => a - b))
  await device.close()
})
