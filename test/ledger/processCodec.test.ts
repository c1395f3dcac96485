import { expect, test } from 'vitest'
import type { ProcessFact } from '../../src/domain/processFacts.ts'
import { decodeFact, encodeFact } from '../../src/ledger/factCodec.ts'
import { PROCESS_BODIES } from '../../src/ledger/processBodies.ts'
import { PROCESS_FACTS } from '../support/processFacts.ts'

function written(kind: ProcessFact['kind'], change: (tuple: unknown[]) => void): unknown[] {
  const fact = PROCESS_FACTS.find((candidate) => candidate.kind === kind)
  if (!fact) throw new Error(kind)
  const tuple = structuredClone([...encodeFact(fact).tuple])
  change(tuple)
  return tuple
}

function readingOf(kind: ProcessFact['kind'], change: (tuple: unknown[]) => void): string {
  return decodeFact(PROCESS_FACTS[0]?.id ?? '', written(kind, change)).type
}

test('every step of the process reads back as it was written, with all that may be in it and with little', () => {
  expect(new Set(PROCESS_FACTS.map(({ kind }) => kind))).toEqual(new Set(Object.keys(PROCESS_BODIES)))
  for (const fact of PROCESS_FACTS) {
    const { tuple } = encodeFact(fact)
    expect(tuple.at(-1)).not.toBeNull()
    expect(decodeFact(fact.id, JSON.parse(JSON.stringify(tuple)))).toEqual({ type: 'fact', fact })
  }
})

test.each<[string, ProcessFact['kind'], (tuple: unknown[]) => void]>([
  ['a promise of nothing', 'promise', (tuple) => void (tuple[8] = 0)],
  ['a promise for no day', 'promise', (tuple) => void (tuple[9] = null)],
  ['an agreement without a plan', 'agreement', (tuple) => void (tuple[9] = [])],
  ['a plan with half an instalment', 'agreement', (tuple) => void (tuple[9] = [20_650])],
  ['a grace of minus one day', 'agreement', (tuple) => void (tuple[11] = -1)],
  ['a hold of an unknown kind', 'hold', (tuple) => void (tuple[7] = 'prison')],
  ['an outcome that nobody knows', 'outcome', (tuple) => void (tuple[8] = 'maybe')],
  ['an unknown reason not to pay', 'outcome', (tuple) => void (tuple[9] = 'stingy')],
  ['a cheque of half a cent', 'cheque', (tuple) => void (tuple[8] = 10.5)],
  ['a cheque that flew away', 'chequeState', (tuple) => void (tuple[8] = 'lost')],
  ['a check of the books on no day', 'booksChecked', (tuple) => void (tuple[5] = 'today')],
  ['a setting without a key', 'setting', (tuple) => void (tuple[5] = '')],
  ['a setting with a key of a page', 'setting', (tuple) => void (tuple[5] = 'x'.repeat(301))],
  ['a setting of more than 20 kB', 'setting', (tuple) => void (tuple[6] = Array(2_100).fill('ñandúes'))],
  ['a setting that changes what objects are', 'setting', (tuple) => void (tuple[6] = { constructor: 1 })],
  ['an attachment named by half a hash', 'attachment', (tuple) => void (tuple[8] = ['ab', 1, 'image/jpeg'])],
  [
    'an attachment of less than nothing',
    'attachment',
    (tuple) => void (tuple[8] = ['ab'.repeat(32), -1, 'image/jpeg']),
  ],
  ['two attachments in one', 'attachment', (tuple) => void (tuple[8] = ['ab', 1, 'a', 'cd', 1, 'b'])],
  ['a field too many', 'postponed', (tuple) => void (tuple[9] = 1)],
])('%s is put aside', (_what, kind, change) => {
  expect(readingOf(kind, change)).toBe('malformed')
})

test('a setting of almost 20 kB is read', () => {
  expect(readingOf('setting', (tuple) => void (tuple[6] = { a: 'x'.repeat(9_900), b: 'x'.repeat(9_900) }))).toBe('fact')
})
