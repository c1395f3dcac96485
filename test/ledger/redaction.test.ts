import { describe, expect, it, test } from 'vitest'
import type { FactId } from '../../src/domain/ids.ts'
import { decodeFact } from '../../src/ledger/factCodec.ts'
import { readHead } from '../../src/ledger/factHead.ts'
import { toHex } from '../../src/ledger/hex.ts'
import { isRedacted, redacted } from '../../src/ledger/redaction.ts'
import { contentOf } from '../../src/ledger/segmentContent.ts'
import { isSameValue, storedItem } from '../../src/ledger/storedItem.ts'
import type { SegmentId } from '../../src/domain/ids.ts'

const JULY = '260700' as SegmentId
const ID = `${JULY}ABCDEFGHJKMN` as FactId
const CUSTOMER = `${JULY}ABCDEFGHJKMP`
const HEAD = [1, 7, '0123456789ABCDEF', 3]
const PERSON = ['person', ...HEAD, CUSTOMER, { name: 'Lucía' }, []]
const WORDS = ['personText', ...HEAD, CUSTOMER, ID, 'Su banco dice']
const left = (value: unknown) => redacted(value, storedItem(ID, value).hash) as unknown[]

describe('what is left of a forgotten fact', () => {
  test.each([
    ['a person', PERSON, { kind: 'person', patch: {}, over: [] }],
    ['words', WORDS, { kind: 'personText', of: ID, text: '' }],
  ])('says who and when, and not a word: %s', (_what, value, fact) => {
    expect(JSON.stringify(left(value))).not.toMatch(/Luc|banco/)
    expect(decodeFact(ID, left(value))).toEqual({
      type: 'fact',
      fact: { id: ID, at: 7, device: '0123456789ABCDEF', seq: 3, customer: CUSTOMER, ...fact },
    })
  })

  it('has the hash of what it was, so that the chain of its device stays what it was', () => {
    expect(toHex(storedItem(ID, left(PERSON)).hash)).toBe(toHex(storedItem(ID, PERSON).hash))
    expect(isSameValue(ID, left(PERSON), PERSON)).toBe(true)
    expect(isSameValue(ID, left(PERSON), WORDS)).toBe(false)
  })

  it('is left once: redacted again it is the same', () => {
    expect(redacted(left(WORDS), storedItem(ID, left(WORDS)).hash)).toEqual(left(WORDS))
  })

  test.each([
    ['a debt', ['charge', ...HEAD, CUSTOMER]],
    ['no list', 'person'],
    ['nothing', null],
  ])('there is nothing of %s that could be taken out', (_what, value) => {
    expect(redacted(value, storedItem(ID, value).hash)).toBe(value)
  })
})

describe('what only looks like it', () => {
  const change = (value: readonly unknown[], i: number, to: unknown) => left(value).with(i, to)
  test.each([
    ['a debt', change(PERSON, 0, 'charge')],
    ['no hash', change(PERSON, 5, 'ABC')],
    ['a number for a hash', change(PERSON, 5, 7)],
    ['another version', change(PERSON, 1, 1)],
  ])('is not taken for it: %s', (_what, value) => {
    expect(isRedacted(value)).toBe(false)
    expect(decodeFact(ID, value).type).toBe('malformed')
  })

  test.each([
    ['of nobody', change(PERSON, 6, 'nobody')],
    ['with something in it', [...left(PERSON), undefined, 'Lucía']],
    ['a person of something', [...left(PERSON), ID]],
    ['words of nothing', left(WORDS).slice(0, 7)],
  ])('is no fact: %s', (_what, value) => {
    expect(isRedacted(value)).toBe(true)
    expect(decodeFact(ID, value)).toEqual({ type: 'malformed', reason: 'version' })
  })
})

describe('of several values under one id', () => {
  const items = (...values: readonly unknown[]) => values.map((value) => ({ id: ID, value }))

  it('what is left of a forgotten fact is the one that counts, in whatever order they came', () => {
    for (const values of [
      [PERSON, left(PERSON)],
      [left(PERSON), PERSON, PERSON],
    ]) {
      const { facts, aside } = contentOf(JULY, items(...values))
      expect(facts).toMatchObject([{ kind: 'person', patch: {} }])
      expect(aside).toEqual([])
    }
  })

  it('another one beside it is kept aside, and not lost', () => {
    const other = ['person', ...HEAD, CUSTOMER, { name: 'Otra' }, []]
    const { facts, aside } = contentOf(JULY, items(PERSON, other, left(PERSON)))
    expect([facts.length, aside.length, aside[0]?.reason]).toEqual([1, 1, 'overwritten'])
  })

  it('what can be read comes before what cannot, and a fact of another month does not count', () => {
    const { facts, aside } = contentOf(JULY, items(['rubbish'], PERSON, ['more rubbish']))
    expect(facts).toMatchObject([{ patch: { name: 'Lucía' } }])
    expect(aside.map(({ reason }) => reason)).toEqual(['overwritten', 'overwritten'])
    expect(contentOf('260800' as SegmentId, items(PERSON)).aside).toMatchObject([{ reason: 'malformed' }])
  })
})

test.each([
  ['no list', 'person'],
  ['half a moment', ['x', 1, 0.5, '0123456789ABCDEF', 1]],
  ['a moment before all', ['x', 1, -1, '0123456789ABCDEF', 1]],
  ['nobody', ['x', 1, 1, 'nobody', 1]],
  ['number nought', ['x', 1, 1, '0123456789ABCDEF', 0]],
  ['half a number', ['x', 1, 1, '0123456789ABCDEF', 1.5]],
])('a value that claims no place in a chain is nobody’s: %s', (_what, raw) => {
  expect(readHead(raw)).toBeUndefined()
})

test('a fact of a newer app keeps its place', () => {
  expect(readHead(['barter', 99, 5, '0123456789ABCDEF', 2, 'more'])).toEqual({
    at: 5,
    device: '0123456789ABCDEF',
    seq: 2,
  })
})
