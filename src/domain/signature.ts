/** A place in the field of a signature, from its upper left, in units of the field's width. */
export type SignaturePoint = readonly [x: number, y: number]

/** A signature as it was drawn: strokes of points, and the height of its field in units of the width. */
export interface Signature {
  readonly strokes: readonly (readonly SignaturePoint[])[]
  readonly height: number
}

/** Nearer than this to the last point nothing is seen on paper. */
const NEAR = 0.004
/** A hand that rests on the screen must not fill a paper. */
const MOST_POINTS = 2_000

/** A place inside the field, to four digits: the same hand makes the same paper. */
export function signaturePoint(x: number, y: number, height: number): SignaturePoint {
  const within = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most) * 10_000) / 10_000
  return [within(x, 1), within(y, height)]
}

/** A stroke that goes on to a point; the same stroke where the point adds nothing. */
export function strokeTo(stroke: readonly SignaturePoint[], point: SignaturePoint): readonly SignaturePoint[] {
  const last = stroke.at(-1)
  if (stroke.length >= MOST_POINTS) return stroke
  if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < NEAR) return stroke
  return [...stroke, point]
}

/** The signature without its last stroke; undefined once nothing is left of it. */
export function withoutLastStroke({ strokes, height }: Signature): Signature | undefined {
  return strokes.length > 1 ? { strokes: strokes.slice(0, -1), height } : undefined
}
