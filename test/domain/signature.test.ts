import { expect, it } from 'vitest'
import { signaturePoint, strokeTo, withoutLastStroke, type SignaturePoint } from '../../src/domain/signature.ts'

it('a point stays inside the field, to four digits', () => {
  expect(signaturePoint(0.123456, 0.2, 0.4)).toEqual([0.1235, 0.2])
  expect(signaturePoint(-1, 7, 0.4)).toEqual([0, 0.4])
  expect(signaturePoint(2, -7, 0.4)).toEqual([1, 0])
})

it('a stroke takes what is seen on paper, and no tremble', () => {
  const first = strokeTo([], [0.5, 0.2])
  expect(first).toEqual([[0.5, 0.2]])
  expect(strokeTo(first, [0.502, 0.202])).toBe(first)
  expect(strokeTo(first, [0.504, 0.2])).toEqual([
    [0.5, 0.2],
    [0.504, 0.2],
  ])
})

it('a hand that rests on the screen does not fill a paper', () => {
  let stroke: readonly SignaturePoint[] = []
  for (let i = 0; i < 2_500; i += 1) stroke = strokeTo(stroke, [i % 2, 0])
  expect(stroke).toHaveLength(2_000)
})

it('strokes are taken back one by one, until nothing is left', () => {
  const signature = { strokes: [[[0, 0]], [[1, 0.1]]] as const, height: 0.3 }
  const shorter = withoutLastStroke(signature)
  expect(shorter).toEqual({ strokes: [[[0, 0]]], height: 0.3 })
  expect(shorter && withoutLastStroke(shorter)).toBeUndefined()
})
