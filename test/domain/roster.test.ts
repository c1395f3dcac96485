import { describe, expect, it } from 'vitest'
import type { DeviceId, FactId } from '../../src/domain/ids.ts'
import {
  currentEpoch,
  isOnRoster,
  rosterDevice,
  seniorityOf,
  type Roster,
  type RosterDevice,
} from '../../src/domain/roster.ts'

const id = (name: string) => name as DeviceId
const device = (name: string, rank: number, more: Partial<RosterDevice> = {}): [DeviceId, RosterDevice] => [
  id(name),
  { id: id(name), publicKey: name, name, role: 'owner', rank, ...more },
]
const cut = { by: id('ana'), removal: 'r' as FactId, lastSeq: 7 }
const vouch = (by: string) => ({ by: id(by), upTo: 1, hash: '' })

const roster: Roster = {
  founder: id('ana'),
  devices: new Map([device('ana', 0), device('lost', 1, { cut }), device('rosa', 2, { role: 'seller' })]),
  cuts: new Map([
    [id('lost'), cut],
    [id('nobody'), cut],
  ]),
  vouched: new Map([
    [id('ghost'), [vouch('rosa'), vouch('ana')]],
    [id('stray'), [vouch('nobody')]],
  ]),
  accepted: new Map(),
  heard: new Set(),
}

describe('a device', () => {
  it('is on the list until it is removed', () => {
    expect(['ana', 'lost', 'rosa', 'nobody'].filter((name) => isOnRoster(roster, id(name)))).toEqual(['ana', 'rosa'])
  })

  it('is told of for good, once it was added', () => {
    expect(rosterDevice(roster, id('lost'))?.cut).toEqual(cut)
    expect(rosterDevice(roster, id('nobody'))).toBeUndefined()
  })
})

describe('whose word goes before whose', () => {
  it('the list says, also of who was removed', () => {
    expect(['ana', 'lost', 'rosa'].map((name) => seniorityOf(roster, id(name)))).toEqual([0, 1, 2])
  })

  it('a device that is on no list comes right after the most senior who vouches for it', () => {
    expect(seniorityOf(roster, id('ghost'))).toBe(0.5)
  })

  it('nobody’s device comes last, whoever else that is nobody vouches for it', () => {
    expect([seniorityOf(roster, id('stray')), seniorityOf(roster, id('unheard'))]).toEqual([Infinity, Infinity])
  })
})

it('the first key has the number 1', () => {
  expect(currentEpoch(roster)).toBe(1)
  expect(currentEpoch({ ...roster, rotation: { epoch: 4, hash: 'ab' } })).toBe(4)
})
