import { expect, test } from 'vitest'
import { policyFor } from '../../src/platform/pagePolicy.ts'

test.each([
  [null, "connect-src 'self'"],
  ['', "connect-src 'self'"],
  ['wss://meet.example.org', "connect-src 'self' wss://meet.example.org"],
  ['wss://meet.example.org:8443/room?x=1', "connect-src 'self' wss://meet.example.org:8443"],
  ['ws://localhost:4444/', "connect-src 'self' ws://localhost:4444"],
  ['not an address', "connect-src 'self'"],
  // Whatever stands in the note, it adds no rule.
  ["wss://a.example/;script-src 'unsafe-inline'", "connect-src 'self' wss://a.example"],
  ["x; script-src 'unsafe-inline'", "connect-src 'self'"],
  ['https:', "connect-src 'self'"],
])('With the note %s a page speaks to: %s', (address, policy) => {
  expect(policyFor(address)).toBe(policy)
})
