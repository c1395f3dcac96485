import { describe, expect, it } from 'vitest'
import { AGE_STEPS, DARK, LIGHT, type SchemeColours } from '../../src/ui/tokens.ts'
import { contrast } from './contrast.ts'

const SURFACES = ['paper', 'sheet', 'well', 'pressed'] as const

describe.each<[string, SchemeColours]>([
  ['by day', LIGHT],
  ['at night', DARK],
])('colours %s', (_name, scheme) => {
  it.each(SURFACES)('are readable as text on %s', (surface) => {
    for (const colour of ['ink', 'inkSoft', 'accent', 'error'] as const) {
      expect(contrast(scheme[colour], scheme[surface]), `${colour} on ${surface}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('are readable on the primary action and on a chosen thing', () => {
    expect(contrast(scheme.onAccent, scheme.accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(scheme.onAccent, scheme.accentPressed)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(scheme.accent, scheme.accentTint)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(scheme.ink, scheme.accentTint)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(scheme.inkSoft, scheme.accentTint)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(AGE_STEPS)('show age %s as a mark of 3:1 and as text of 4.5:1', (step) => {
    const age = scheme.age[step]
    for (const surface of SURFACES) {
      expect(contrast(age.mark, scheme[surface]), `mark on ${surface}`).toBeGreaterThanOrEqual(3)
      if (surface !== 'well') {
        expect(contrast(age.text, scheme[surface]), `text on ${surface}`).toBeGreaterThanOrEqual(4.5)
      }
    }
    expect(contrast(age.text, scheme.accentTint), 'text on a chosen row').toBeGreaterThanOrEqual(4.5)
    expect(contrast(age.text, age.tint), 'text on tint').toBeGreaterThanOrEqual(4.5)
    expect(contrast(age.mark, scheme.accentTint), 'mark on a chosen row').toBeGreaterThanOrEqual(3)
    expect(contrast(age.mark, age.tint), 'mark on tint').toBeGreaterThanOrEqual(3)
  })

  it('show where a field or a key ends', () => {
    for (const surface of ['paper', 'sheet'] as const) {
      expect(contrast(scheme.edge, scheme[surface]), surface).toBeGreaterThanOrEqual(3)
    }
  })
})
