import { afterEach, expect, it, vi } from 'vitest'
import { isNewerWaiting } from '../../src/platform/newerVersion.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const worker = {}

it.each([
  ['the first version, before it takes over', { waiting: worker, active: null }, false],
  ['the first version, once it has', { waiting: null, active: worker }, false],
  ['a newer one beside it', { waiting: worker, active: worker }, true],
  ['nothing that was registered', undefined, false],
])('%s: whether it is announced as a new version', async (_what, registration, announced) => {
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: () => Promise.resolve(registration) } })
  expect(await isNewerWaiting()).toBe(announced)
})
