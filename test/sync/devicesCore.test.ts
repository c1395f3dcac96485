import { expect, test } from 'vitest'
import { NotSavedError } from '../../src/ledger/ledger.ts'
import { unlessNotSaved } from '../../src/sync/devicesCore.ts'

/** As it comes out of a worker: with its name, and without its class. */
const fromWorker = (message: string) => Object.assign(new Error(message), { name: 'NotSavedError' })

test.each([
  [new NotSavedError('full'), 'full'],
  [new NotSavedError('refused'), 'refused'],
  [fromWorker('not saved: full'), 'full'],
  [fromWorker('not saved: refused'), 'refused'],
] as const)(
  'a disk that cannot be written is told as what it is, here or in a worker: %s, %s',
  async (thrown, cause) => {
    expect(await unlessNotSaved(() => Promise.reject(thrown))).toEqual({
      ok: false,
      error: { type: 'not-saved', cause },
    })
  },
)

test.each([new Error('a bug'), 'words'])('a bug (%s) is not told as a disk that is full', async (thrown) => {
  await expect(unlessNotSaved(() => Promise.reject(thrown as Error))).rejects.toBe(thrown)
})
