import { describe, expect, it, test } from 'vitest'
import { MAX_MINOR_UNITS } from '../../src/domain/money.ts'
import {
  allocations,
  attachment,
  attachments,
  count,
  instalments,
  json,
  listOf,
  MAX_SETTING_BYTES,
  patch,
  text,
} from '../../src/ledger/fieldCodecs.ts'

/** A codec of whatever it is that it reads. */
interface SomeCodec {
  readonly read: (raw: unknown) => unknown
  readonly write: (value: never) => unknown
}

const CHARGE = '260700ABCDEFGHJKMN'
const SHA = 'ab'.repeat(32)
const times = <T>(n: number, ...items: readonly T[]): T[] => Array.from({ length: n }, () => items).flat()

test.each<[string, SomeCodec, unknown]>([
  ['instalments', instalments, [20_000, 500, 20_030, 0]],
  ['six hundred instalments', instalments, times<number>(600, 20_000, 1)],
  ['allocations', allocations, [CHARGE, 599, 1]],
  ['two thousand allocations', allocations, times<unknown>(2_000, CHARGE, 0, 1)],
  ['an attachment', attachment, [SHA, 0, '']],
  ['twenty attachments', attachments, times<unknown>(20, SHA, 5, 'image/png')],
  ['a list', listOf(count, 2), [0, 1]],
  ['a patch', patch, { name: 'Ana' }],
  ['a text', text(3), 'abc'],
  ['a setting', json, 'x'.repeat(MAX_SETTING_BYTES / 2)],
])('%s are written as they were read', (_what, codec, raw) => {
  const read = codec.read(raw)
  expect(read).toBeDefined()
  expect(codec.write(read as never)).toEqual(raw)
})

describe('from a stranger it is refused', () => {
  test.each<[string, SomeCodec, unknown]>([
    ['no instalment', instalments, []],
    ['instalments of nothing', instalments, [20_000, 0]],
    ['an instalment below nothing', instalments, [20_000, 5, 20_001, -1]],
    ['instalments above every bound', instalments, [20_000, MAX_MINOR_UNITS, 20_001, 1]],
    ['an instalment without an amount', instalments, [20_000]],
    ['a due day that is none', instalments, ['2026-07-10', 5]],
    ['601 instalments', instalments, times<number>(601, 20_000, 1)],
    ['instalments that are no list', instalments, { 0: 20_000, 1: 5, length: 2 }],
    ['an allocation to nothing', allocations, ['c', 0, 1]],
    ['an allocation of nothing', allocations, [CHARGE, 0, 0]],
    ['an allocation to half an instalment', allocations, [CHARGE, 0.5, 1]],
    ['an allocation to the 601st instalment', allocations, [CHARGE, 600, 1]],
    ['2,001 allocations', allocations, times<unknown>(2_001, CHARGE, 0, 1)],
    ['an attachment that is no list', attachment, SHA],
    ['an attachment with more', attachment, [SHA, 1, 'image/png', 1]],
    ['an attachment with another hash', attachment, ['AB', 1, 'image/png']],
    ['an attachment of no size', attachment, [SHA, -1, 'image/png']],
    ['an attachment of a long type', attachment, [SHA, 1, 'x'.repeat(101)]],
    ['21 attachments', attachments, times<unknown>(21, SHA, 5, 'image/png')],
    ['a list that is too long', listOf(count, 2), [0, 1, 2]],
    ['a list with one bad item', listOf(count), [0, -1]],
    ['no list', listOf(count), 5],
    ['a patch that is a list', patch, ['name']],
    ['a patch of nothing', patch, null],
    ['a text that is too long', text(3), 'abcd'],
    ['a setting that is too large', json, ['ñ'.repeat(MAX_SETTING_BYTES / 4), 'ñ'.repeat(MAX_SETTING_BYTES / 4)]],
  ])('%s', (_what, codec, raw) => {
    expect(codec.read(raw)).toBeUndefined()
  })
})

it('what is undefined in a patch was not changed', () => {
  expect(patch.write({ name: 'Ana', phone: undefined })).toEqual({ name: 'Ana' })
})
