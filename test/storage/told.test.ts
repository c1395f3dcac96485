import { expect, it, test } from 'vitest'
import { NotSavedError } from '../../src/ledger/ledger.ts'
import { heard, tell } from '../../src/storage/told.ts'

/** As through the wall of a worker: a copy. */
const through = async (work: () => Promise<unknown>): Promise<unknown> => heard(structuredClone(await tell(work)))

it('what came of a call comes out of a worker', async () => {
  expect(await through(() => Promise.resolve([1, undefined]))).toEqual([1, undefined])
})

test.each([
  ['not saved', new NotSavedError('full', { cause: 'no room' }), NotSavedError],
  ['out of range', new RangeError('update refused: clock'), RangeError],
  ['failed', new TypeError('no such method'), Error],
])('an error keeps what it is asked for: %s', async (_what, thrown, type) => {
  const caught: unknown = await through(() => Promise.reject(thrown)).catch((error: unknown) => error)
  expect(caught).toBeInstanceOf(type)
  expect(caught).not.toBe(thrown)
  if (thrown instanceof NotSavedError) expect(caught).toMatchObject({ reason: thrown.reason })
  else expect(caught).toMatchObject({ message: thrown.message })
})

it('what is thrown and is no error is told in words', async () => {
  // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- a library may
  await expect(through(() => Promise.reject('gone'))).rejects.toThrow('gone')
})
