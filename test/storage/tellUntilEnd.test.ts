import { expect, test } from 'vitest'
import { tellUntilEnd } from '../../src/storage/tellUntilEnd.ts'

test('what is told while the work runs is heard, what comes after its end is not', async () => {
  const heard: string[] = []
  let late: () => void = () => undefined
  const result = await tellUntilEnd(
    (done: number, total: number) => heard.push(`${done} of ${total}`),
    async (tell) => {
      tell?.(4, 9)
      await Promise.resolve()
      // Out of a worker, progress and end take two ways.
      late = () => tell?.(9, 9)
      return 'settled'
    },
  )
  late()
  expect(result).toBe('settled')
  expect(heard).toEqual(['4 of 9'])
})

test('nor what comes after it failed; and nobody who does not listen is told', async () => {
  const heard: number[] = []
  let late: () => void = () => undefined
  const failing = tellUntilEnd(
    (done: number) => heard.push(done),
    (tell) => {
      late = () => tell?.(9)
      return Promise.reject(new Error('no'))
    },
  )
  await expect(failing).rejects.toThrow('no')
  late()
  expect(heard).toEqual([])
  expect(await tellUntilEnd(undefined, (tell) => Promise.resolve(tell))).toBeUndefined()
})
