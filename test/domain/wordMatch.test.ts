import { expect, it } from 'vitest'
import { foldWords } from '../../src/domain/fold.ts'
import { matchRank } from '../../src/domain/wordMatch.ts'

const rank = (typed: string, of: string) => matchRank(foldWords(typed), foldWords(of))

it.each([
  ['cobros del', 'Cobros del banco', 0],
  ['COBRÓS', 'Cobros del banco', 0],
  ['cob ban', 'Cobros del banco', 1],
  ['banco', 'Cobros del banco', 2],
  ['del cob', 'Cobros del banco', 2],
  ['bancos', 'Cobros del banco', undefined],
  ['obros', 'Cobros del banco', undefined],
  ['', 'Cobros del banco', undefined],
])('«%s» finds «%s» with %s', (typed, of, expected) => {
  expect(rank(typed, of)).toBe(expected)
})
