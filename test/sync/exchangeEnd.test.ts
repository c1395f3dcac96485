import { expect, test } from 'vitest'
import { NotSavedError } from '../../src/ledger/ledger.ts'
import { farewellFor, partingOf, PeerError, type ExchangeEnd } from '../../src/sync/exchangeEnd.ts'

test.each<[ExchangeEnd['by'], ExchangeEnd['reason'], ReturnType<typeof partingOf>]>([
  ['us', 'not-saved', 'full-here'],
  ['them', 'not-saved', 'full-there'],
  ['us', 'newer-app', 'newer-app'],
  ['them', 'newer-app', 'older-app'],
  ['us', 'flood', 'misbehaved'],
  ['them', 'protocol', 'misbehaved'],
  ['them', 'stopped', undefined],
  ['link', 'closed', undefined],
])('an exchange that ended by %s with “%s” is told as %s', (by, reason, parting) => {
  expect(partingOf({ by, reason })).toBe(parting)
})

test.each([
  ['the other one’s flood', new PeerError('flood', 'too much'), 'flood'],
  ['the other one’s words', new PeerError('protocol', 'what?'), 'protocol'],
  ['bytes that cannot be read', new RangeError('update refused: clock'), 'protocol'],
  // Out of a worker or another realm an error is known by its name alone.
  ['the same from elsewhere', Object.assign(new Error('x'), { name: 'RangeError' }), 'protocol'],
  ['a disk that is full', new NotSavedError('full'), 'not-saved'],
  ['a bug', new TypeError('x'), 'failed'],
  ['what is no error', 'x', 'failed'],
])('a link that breaks by %s is left with a word for it', (_what, error, farewell) => {
  expect(farewellFor(error)).toBe(farewell)
})
