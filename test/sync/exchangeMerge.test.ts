import { beforeEach, expect, it } from 'vitest'
import type { DeviceId, SegmentId } from '../../src/domain/ids.ts'
import { NotSavedError } from '../../src/ledger/ledger.ts'
import type { Merged } from '../../src/ledger/replica.ts'
import { createMergeBox, type MergeBox } from '../../src/sync/exchangeMerge.ts'
import type { Part } from '../../src/sync/messages.ts'

/* Parts that come while the disk writes wait for its next turn, and go in it together. */

const PEER = 'BBBBBBBBBBBBBBBB' as DeviceId
const MEGABYTE = 1024 * 1024

let turns: (readonly SegmentId[])[]
let said: string[]
let finish: ((error?: Error) => void)[]
let box: MergeBox
let isMoreToCome: boolean
let timers: Set<() => void>
beforeEach(() => {
  turns = []
  said = []
  finish = []
  isMoreToCome = false
  timers = new Set()
  box = createMergeBox({
    replica: {
      mergeAll(updates) {
        turns.push(updates.map(({ segment }) => segment))
        return new Promise((resolve, reject) => {
          const merged = updates.map((): Merged => ({ type: 'refused', message: 'as it happens' }))
          finish.push((error) => (error ? reject(error) : resolve(merged)))
        })
      },
    },
    peer: PEER,
    isBulk: () => false,
    isMoreToCome: () => isMoreToCome,
    later(_ms, run) {
      timers.add(run)
      return () => void timers.delete(run)
    },
    onMerged: ({ segment }) => said.push(segment),
    onTurn: () => said.push(box.isBusy() ? 'goes on' : 'done'),
    onError: (error) => said.push(String(error)),
  })
})

const part = (segment: string, bytes = 2): Part => ({
  type: 'part',
  segment: segment as SegmentId,
  update: new Uint8Array(bytes),
})
const settled = () => new Promise((resolve) => setTimeout(resolve))

async function written(error?: Error): Promise<void> {
  finish.shift()?.(error)
  await settled()
}

it('the first is written at once, and those that come meanwhile together', async () => {
  for (const segment of ['a', 'b', 'c']) await box.put(part(segment))
  expect(turns).toEqual([['a']])
  await written()
  expect(turns).toEqual([['a'], ['b', 'c']])
  expect(said).toEqual(['a', 'goes on'])
  await written()
  expect(said).toEqual(['a', 'goes on', 'b', 'c', 'done'])
  await box.put(part('d'))
  expect(turns.at(-1)).toEqual(['d'])
})

it('what builds on another part of the same month has a turn of its own, after it', async () => {
  for (const segment of ['a', 'b', 'c', 'b', 'd']) await box.put(part(segment))
  for (let i = 0; i < 3; i += 1) await written()
  expect(turns).toEqual([['a'], ['b', 'c'], ['b', 'd']])
})

it('no more than a megabyte waits, and one part of any size', async () => {
  await box.put(part('a'))
  await box.put(part('b', MEGABYTE))
  let isTaken = false
  const third = box.put(part('c', 5 * MEGABYTE)).then(() => void (isTaken = true))
  await settled()
  expect(isTaken).toBe(false)
  await written()
  expect(turns).toEqual([['a'], ['b', 'c']])
  await third
})

it('where the disk says no, nothing that waits is written, and whoever waited for room goes on', async () => {
  await box.put(part('a'))
  const waits = box.put(part('b', 2 * MEGABYTE))
  const idle = box.idle()
  await written(new NotSavedError('full'))
  await Promise.all([waits, idle])
  expect(turns).toEqual([['a']])
  expect(said).toEqual(['NotSavedError: not saved: full', 'done'])
  expect(box.isBusy()).toBe(false)
})

it('a few wait for the last of them, and go in one turn', async () => {
  isMoreToCome = true
  for (const segment of ['a', 'b']) await box.put(part(segment))
  expect([turns, box.isBusy(), timers.size]).toEqual([[], true, 1])
  isMoreToCome = false
  await box.put(part('c'))
  expect([turns, timers.size]).toEqual([[['a', 'b', 'c']], 0])
  await written()
  expect(box.isBusy()).toBe(false)
})

it('on a slow way none waits for long', async () => {
  isMoreToCome = true
  await box.put(part('a'))
  for (const run of timers) run()
  expect(turns).toEqual([['a']])
  await box.put(part('b'))
  await written()
  expect(turns).toEqual([['a'], ['b']])
})

it('when the link has ended, what waits is stored', async () => {
  isMoreToCome = true
  await box.put(part('a'))
  const idle = box.idle()
  await written()
  await idle
  expect([turns, box.isBusy()]).toEqual([[['a']], false])
})

it('more than there is room for waits for nothing', async () => {
  isMoreToCome = true
  const put = box.put(part('a', MEGABYTE + 1))
  await written()
  await put
  expect(turns).toEqual([['a']])
})
