import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { holdsBusiness } from '../../src/storage/holdsBusiness.ts'
import { openDevice } from './books.ts'

test('a sample that was never filled is no sample: it goes, so that no real business is ever set up in it', async () => {
  const killed = openDevice()
  await killed.db.open()
  killed.leave()
  expect(await Dexie.exists(killed.name)).toBe(true)
  expect(await holdsBusiness(killed.name)).toBe(false)
  expect(await Dexie.exists(killed.name)).toBe(false)
})

test('a sample that is being looked at stays', async () => {
  const sample = openDevice()
  await sample.keeper.append([{ id: sample.newId(), kind: 'business', patch: { name: 'Ejemplo' }, over: [] }])
  sample.leave()
  expect(await holdsBusiness(sample.name)).toBe(true)
  const again = sample.reopen()
  expect(await again.db.business.get('business')).toMatchObject({ profile: { name: 'Ejemplo' } })
  await again.close()
})

test('where no sample was opened, asking makes none', async () => {
  expect(await holdsBusiness('no-such-books')).toBe(false)
  expect(await Dexie.exists('no-such-books')).toBe(false)
})
