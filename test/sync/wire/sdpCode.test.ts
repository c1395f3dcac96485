import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../../src/sync/wire/candidateCode.ts'
import { decodeDescription, encodeDescription, MAX_CODE, type Description } from '../../../src/sync/wire/sdpCode.ts'
import { readSdp, writeSdp } from '../../../src/sync/wire/sdpText.ts'

const letters = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')),
    minLength: min,
    maxLength: max,
  })
const address = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 223 }), fc.nat(255), fc.nat(255), fc.nat(255)).map((parts) => parts.join('.')),
  fc
    .array(fc.nat(0xffff), { minLength: 8, maxLength: 8 })
    .filter((words) => (words[0] ?? 0) < 0xff00 && words.some((word) => word > 0))
    .map((words) => words.map((word) => word.toString(16)).join(':')),
  fc.uuid().map((uuid) => `${uuid}.local`),
)
const candidate: fc.Arbitrary<Candidate> = fc.record({
  address,
  port: fc.integer({ min: 1, max: 65_535 }),
  type: fc.constantFrom('host' as const, 'srflx' as const),
})
const description: fc.Arbitrary<Description> = fc.record({
  setup: fc.constantFrom('actpass' as const, 'active' as const, 'passive' as const),
  ufrag: letters(4, 32),
  pwd: letters(22, 32),
  fingerprint: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  candidates: fc.array(candidate, { minLength: 1, maxLength: 8 }),
})

function outcome(code: Uint8Array): Description | 'refused' {
  try {
    return decodeDescription(code)
  } catch (cause) {
    if (cause instanceof RangeError) return 'refused'
    throw cause
  }
}

/** As Chromium writes it, shortened. */
const CHROMIUM = [
  'v=0',
  'o=- 46117317 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'a=group:BUNDLE 0',
  'm=application 60769 UDP/DTLS/SCTP webrtc-datachannel',
  'c=IN IP4 192.168.1.20',
  'a=candidate:1 1 udp 2113937151 0d9f8c1e-3f5b-4a0e-9d6f-6f2a1b7c8d90.local 60769 typ host generation 0 network-cost 999',
  'a=candidate:2 1 udp 2122063615 192.168.1.20 33789 typ host generation 0 network-id 1',
  'a=candidate:3 1 udp 2122134271 fd00::2 57464 typ host generation 0 network-id 2',
  'a=candidate:4 1 tcp 1518083839 192.168.1.20 9 typ host tcptype active generation 0',
  'a=candidate:5 1 udp 41885439 198.51.100.9 3478 typ relay raddr 0.0.0.0 rport 0 generation 0',
  'a=ice-ufrag:Jx+0',
  'a=ice-pwd:Bq8LZsCmK9rP2tVxYdFgHjQw',
  'a=ice-options:trickle',
  `a=fingerprint:sha-256 ${Array.from({ length: 32 }, (_, i) => (i * 7).toString(16).padStart(2, '0').slice(-2).toUpperCase()).join(':')}`,
  'a=setup:actpass',
  'a=mid:0',
  'a=sctp-port:5000',
  '',
].join('\r\n')

describe('a code carries what two browsers must know of each other', () => {
  test('What is packed comes out the same, nearest addresses first', () => {
    fc.assert(
      fc.property(description, (stated) => {
        const code = encodeDescription(stated)
        const read = decodeDescription(code)
        expect({ ...read, candidates: [] }).toEqual({ ...stated, candidates: [] })
        expect(read.candidates).toHaveLength(stated.candidates.length)
        expect(read.candidates).toEqual(expect.arrayContaining([...stated.candidates]))
        expect(encodeDescription(read)).toEqual(code)
        expect(code.length).toBeLessThanOrEqual(MAX_CODE)
      }),
    )
  })

  test('An SDP made from a code says what the code says', () => {
    fc.assert(
      fc.property(description, (stated) => {
        expect(readSdp(writeSdp(stated))).toEqual(stated)
      }),
    )
  })

  test('Of what Chromium writes, the addresses of the own network are kept; TCP and relays are not', () => {
    const read = decodeDescription(encodeDescription(readSdp(CHROMIUM)))
    expect(read.ufrag).toBe('Jx+0')
    expect(read.candidates).toEqual([
      { address: '192.168.1.20', port: 33_789, type: 'host' },
      { address: '0d9f8c1e-3f5b-4a0e-9d6f-6f2a1b7c8d90.local', port: 60_769, type: 'host' },
      { address: 'fd00:0:0:0:0:0:0:2', port: 57_464, type: 'host' },
    ])
  })

  test('With one address, a code has 64 bytes for IPv4 and 76 for a name of mDNS', () => {
    const { candidates, ...rest } = readSdp(CHROMIUM)
    const [mdns, ipv4] = candidates
    expect(encodeDescription({ ...rest, candidates: ipv4 ? [ipv4] : [] })).toHaveLength(64)
    expect(encodeDescription({ ...rest, candidates: mdns ? [mdns] : [] })).toHaveLength(76)
  })

  test('More than eight addresses: the reflexive ones are left out first', () => {
    const host = (i: number): Candidate => ({ address: `10.0.0.${i + 1}`, port: 4000, type: 'host' })
    const { candidates: _, ...rest } = readSdp(CHROMIUM)
    const reflexive: Candidate = { address: '198.51.100.9', port: 4000, type: 'srflx' }
    const hosts = Array.from({ length: 8 }, (_, i) => host(i))
    const { candidates } = decodeDescription(encodeDescription({ ...rest, candidates: [reflexive, ...hosts] }))
    expect(candidates).toEqual(hosts)
  })

  test('A device without any address has no code', () => {
    const { candidates: _, ...rest } = readSdp(CHROMIUM)
    expect(() => encodeDescription({ ...rest, candidates: [] })).toThrow(RangeError)
    expect(() =>
      encodeDescription({ ...rest, candidates: [{ address: 'example.com', port: 1, type: 'host' }] }),
    ).toThrow(RangeError)
  })
})

describe("a stranger's bytes are a description or refused", () => {
  test('Random bytes are refused, and never anything worse', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.uint8Array({ maxLength: 400 }), (looksOurs, bytes) => {
        // The right version and lengths of names, so that what follows is looked at too.
        if (looksOurs) bytes.set([32, 4, 0, 0, 0, 22].slice(0, bytes.length))
        const read = outcome(bytes)
        expect(read === 'refused' || encodeDescription(read).length === bytes.length).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('A changed byte gives another well-formed description or a refusal; the SDP stays one of ours', () => {
    const shape = /^(?:(?:[vostcm]=[^\r\n]*|a=[a-z-]+:[^\r\n]*)\r\n)+$/
    fc.assert(
      fc.property(description, fc.nat(), fc.integer({ min: 1, max: 255 }), (stated, place, change) => {
        const code = encodeDescription(stated)
        const at = place % code.length
        code[at] = (code[at] ?? 0) ^ change
        const read = outcome(code)
        if (read === 'refused') return
        expect(writeSdp(read)).toMatch(shape)
        expect(readSdp(writeSdp(read))).toEqual(read)
      }),
      { numRuns: 500 },
    )
  })

  test('Cut off anywhere or continued, it is refused', () => {
    const code = encodeDescription(readSdp(CHROMIUM))
    for (let length = 0; length < code.length; length += 1) expect(outcome(code.slice(0, length))).toBe('refused')
    expect(outcome(Uint8Array.from([...code, 0]))).toBe('refused')
  })

  test('Nobody is sent to ask at addresses of groups, of everybody or of nobody', () => {
    const { candidates: _, ...rest } = readSdp(CHROMIUM)
    const code = encodeDescription({ ...rest, candidates: [{ address: '10.0.0.1', port: 4000, type: 'host' }] })
    for (const first of [0, 224, 255]) {
      const other = code.slice()
      other[code.length - 6] = first
      expect(outcome(other)).toBe('refused')
    }
    const noPort = code.slice()
    noPort.fill(0, -2)
    expect(outcome(noPort)).toBe('refused')
  })
})

describe('a description of a browser', () => {
  const setup = 'a=setup:actpass'
  test.each([
    ['without a name', CHROMIUM.replace('a=ice-ufrag:Jx+0', '')],
    ['without a password', CHROMIUM.replace('a=ice-pwd:', 'a=pwd:')],
    ['without a certificate', CHROMIUM.replace('sha-256', 'sha-1')],
    ['without its part in the setup', CHROMIUM.replace(setup, '')],
    ['with another part in the setup', CHROMIUM.replace(setup, 'a=setup:holdconn')],
  ])('is refused %s', (_what, sdp) => {
    expect(sdp).not.toBe(CHROMIUM)
    expect(() => readSdp(sdp)).toThrow(RangeError)
  })
})
