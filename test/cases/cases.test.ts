import { describe, expect, test } from 'vitest'
import type { Case } from './caseFile.ts'
import { KINDS } from './kinds.ts'
import { caseSuites, fileCasesSaid } from './suites.ts'

async function run(theCase: Case, baseDir: string): Promise<'as expected'> {
  const runKind = KINDS[theCase.kind]
  if (!runKind) throw new Error(`unknown kind of case: ${theCase.kind}`)
  await runKind(theCase, baseDir)
  return 'as expected'
}

describe.each(caseSuites())('$title', ({ cases, baseDir }) => {
  test.each(cases)('%s', async (_title, theCase) => {
    expect(await run(theCase, baseDir)).toBe('as expected')
  })
})

test(`every case is of a known kind; ${fileCasesSaid()}`, () => {
  const kinds = new Set(caseSuites().flatMap(({ cases }) => cases.map(([, { kind }]) => kind)))
  expect([...kinds].filter((kind) => !(kind in KINDS))).toEqual([])
})

test('a case of an unknown kind fails', async () => {
  await expect(run({ id: 'x', kind: 'horoscope', given: {}, expect: {} }, '.')).rejects.toThrow('horoscope')
})
