import { describe, expect, it } from 'vitest'
import { AGE_STEPS, DARK, LIGHT, type SchemeColours } from '../../src/ui/tokens.ts'
import { contrast } from './contrast.ts'

type Pair = readonly [what: string, on: string, ratio: number]

/** Pairs that fall short, so that a failure names them. */
function tooFaint(pairs: readonly Pair[], least: number): string[] {
  return pairs
    .filter(([, , ratio]) => ratio < least)
    .map(([what, on, ratio]) => `${what} on ${on}: ${ratio.toFixed(2)}`)
}

function pairs(
  scheme: SchemeColours,
  what: Readonly<Record<string, string>>,
  on: readonly (keyof SchemeColours)[],
): Pair[] {
  return Object.entries(what).flatMap(([name, colour]) =>
    on.map((surface): Pair => [name, surface, contrast(colour, String(scheme[surface]))]),
  )
}

describe.each<[string, SchemeColours]>([
  ['by day', LIGHT],
  ['at night', DARK],
])('colours %s', (_name, scheme) => {
  const { ink, inkSoft, accent, error, onAccent, edge } = scheme

  it('are readable as text on everything that lies under text', () => {
    const found = pairs(scheme, { ink, inkSoft, accent, error }, ['paper', 'sheet', 'well', 'pressed'])
    expect(tooFaint(found, 4.5)).toEqual([])
  })

  it('are readable on the primary action and on what is chosen', () => {
    expect(tooFaint(pairs(scheme, { onAccent }, ['accent', 'accentPressed']), 4.5)).toEqual([])
    expect(tooFaint(pairs(scheme, { ink, inkSoft, accent }, ['accentTint']), 4.5)).toEqual([])
  })

  it.each(AGE_STEPS)('show age %s as a mark of 3:1 and as text of 4.5:1', (step) => {
    const { mark, text, tint } = scheme.age[step]
    expect(tooFaint(pairs(scheme, { mark }, ['paper', 'sheet', 'well', 'pressed', 'accentTint']), 3)).toEqual([])
    expect(tooFaint(pairs(scheme, { text }, ['paper', 'sheet', 'pressed', 'accentTint']), 4.5)).toEqual([])
    expect(contrast(text, tint)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(mark, tint)).toBeGreaterThanOrEqual(3)
  })

  it('show where a field or a key ends', () => {
    expect(tooFaint(pairs(scheme, { edge }, ['paper', 'sheet']), 3)).toEqual([])
  })
})
