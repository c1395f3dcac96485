import { beforeEach, describe, expect, it } from 'vitest'
import type { Locks } from '../../src/platform/locks.ts'
import { createLeader, type Leader, type Tabs } from '../../src/sync/leader.ts'
import { memoryLocks } from '../support/memoryLocks.ts'

let told: string[]
let listeners: Set<(message: unknown) => void>
let locks: Locks
let tabs: Tabs

beforeEach(() => {
  told = []
  listeners = new Set()
  locks = memoryLocks()
  tabs = {
    tell: (_channel, message) => {
      for (const listener of listeners) listener(message)
    },
    hear(_channel, listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
})

const open = (tab: string, more: Partial<{ locks: Locks; tabs: Tabs }> = {}): Leader<string> =>
  createLeader<string, string>({
    name: 'books',
    locks,
    tabs,
    tab,
    onTurn: (leads) => told.push(`${tab} ${leads ? 'leads' : 'follows'}`),
    onState: (state) => told.push(`${tab} hears ${state}`),
    onOrder: (order) => told.push(`${tab} is to ${order}`),
    state: () => `state of ${tab}`,
    ...more,
  })
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('of the tabs of one device', () => {
  it('one leads, tells the others how it stands, and does what they ask for', async () => {
    const first = open('first')
    await settled()
    const second = open('second')
    await settled()
    expect([first.leads(), second.leads()]).toEqual([true, false])
    first.tell()
    second.tell()
    second.order('invite')
    expect(told).toEqual([
      'first leads',
      'second hears state of first',
      'second hears state of first',
      'first is to invite',
    ])
  })

  it('another one goes on when it is closed', async () => {
    const first = open('first')
    await settled()
    const second = open('second')
    first.stop()
    await settled()
    expect([first.leads(), second.leads()]).toEqual([false, true])
  })

  it('the one before the person takes the lead, and gives it back to whoever waits', async () => {
    const first = open('first')
    await settled()
    const second = open('second')
    await second.take()
    await second.take()
    await settled()
    expect([first.leads(), second.leads()]).toEqual([false, true])
    expect(told.filter((line) => line.endsWith('leads') || line.endsWith('follows'))).toEqual([
      'first leads',
      'first follows',
      'second leads',
    ])
    second.stop()
    await settled()
    expect(first.leads()).toBe(true)
  })
})

describe('a tab that is closed', () => {
  it('lets go of a lock that comes too late', async () => {
    const late = open('late')
    late.stop()
    await settled()
    expect([late.leads(), told]).toEqual([false, []])
    open('next')
    await settled()
    expect(told).toEqual(['next leads'])
  })
})

describe('a browser that fails', () => {
  it('with its locks, leaves the tab without the lead', async () => {
    const refusing: Locks = { ...locks, wait: () => Promise.reject(new Error('no locks')) }
    const alone = open('alone', { locks: refusing })
    await settled()
    expect([alone.leads(), told]).toEqual([false, []])
  })

  it('with its channels, leaves the lead where it is', async () => {
    const mute: Tabs = {
      ...tabs,
      tell() {
        throw new Error('closed')
      },
    }
    const alone = open('alone', { tabs: mute })
    await settled()
    alone.tell()
    expect(alone.leads()).toBe(true)
  })
})
