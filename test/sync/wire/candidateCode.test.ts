import { describe, expect, it, test } from 'vitest'
import { byteReader } from '../../../src/sync/wire/byteReader.ts'
import { packCandidate, readCandidate } from '../../../src/sync/wire/candidateCode.ts'
import { packLetters, readLetters } from '../../../src/sync/wire/sixBits.ts'

const MDNS = '0d9f8c1e-3f5b-4a0e-9d6f-6f2a1b7c8d90.local'
const host = (address: string, port = 5000) => packCandidate({ address, port, type: 'host' })

test.each([
  ['192.168.1.20', '192.168.1.20'],
  ['fd00::2', 'fd00:0:0:0:0:0:0:2'],
  ['::1:2', '0:0:0:0:0:0:1:2'],
  ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
  ['FD00:0:0:0:0:0:0:ABCD', 'fd00:0:0:0:0:0:0:abcd'],
  [MDNS, MDNS],
])('%s goes into a code and comes out of it', (address, read) => {
  for (const type of ['host', 'srflx'] as const) {
    const packed = packCandidate({ address, port: 65_535, type })
    expect(packed && readCandidate(byteReader(Uint8Array.from(packed)))).toEqual({ address: read, port: 65_535, type })
  }
})

describe('an address that nobody can be reached at is left out', () => {
  test.each([
    '0.0.0.0',
    '224.0.0.1',
    '256.1.1.1',
    '1.2.3',
    '::',
    'ff02::1',
    'shop.local',
    'fe80::g',
    '1::2::3',
    '::1%eth0',
    '',
  ])('%s', (address) => {
    expect(host(address)).toBeUndefined()
  })
  test.each(['1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8::', '12345::1'])('%s', (address) => {
    expect(host(address)).toBeUndefined()
  })

  it('and so is one without a port', () => {
    expect([host('10.0.0.1', 0), host('10.0.0.1', 65_536)]).toEqual([undefined, undefined])
  })
})

test.each([
  ['another form', [3, ...Array<number>(16).fill(1), 1, 1]],
  ['a bit that means nothing', [32, 10, 0, 0, 1, 1, 1]],
  ['no port', [0, 10, 0, 0, 1, 0, 0]],
  ['a group of many', [0, 239, 0, 0, 1, 1, 1]],
  ['nowhere', [1, ...Array<number>(16).fill(0), 1, 1]],
  ['half an address', [1, 1, 2]],
  ['nothing', []],
])('a code with %s is refused', (_what, bytes) => {
  expect(() => readCandidate(byteReader(Uint8Array.from(bytes)))).toThrow(RangeError)
})

it('letters of ICE take six bits each; others are none, and nothing is hidden in what is left over', () => {
  const packed = packLetters('Jx+0')
  expect(packed).toHaveLength(1 + 3)
  expect(readLetters(byteReader(Uint8Array.from(packed)), 4, 32)).toBe('Jx+0')
  expect(() => packLetters('ñ')).toThrow(RangeError)
  expect(() => readLetters(byteReader(Uint8Array.from(packed)), 5, 32)).toThrow('length of a name')
  expect(() => readLetters(byteReader(Uint8Array.of(1, 1)), 1, 32)).toThrow('padding')
})

it('a code that goes on after its end is refused', () => {
  const reader = byteReader(Uint8Array.of(1, 2))
  expect(reader.byte()).toBe(1)
  expect(() => reader.end()).toThrow('something follows')
  expect(() => reader.take(2)).toThrow('too short')
  expect([...reader.take(1)]).toEqual([2])
  expect(() => reader.byte()).toThrow('too short')
  reader.end()
})
