import { LOSS_AGES, PUBLISHED_LOSS } from '../lossCurve.ts'
import { err, ok, type Result } from '../result.ts'

/** One age of debt, with the share of it that is thought lost. */
export interface LossBand {
  /** First day late; undefined for what is not overdue. */
  readonly from?: number
  /** Last day late; undefined where there is no end. */
  readonly to?: number
  /** Shares, 0 to 1: low ≤ likely ≤ high. */
  readonly low: number
  readonly likely: number
  readonly high: number
  /** Where the shares come from. `published` and `edited` are indicative; `own` is what happened in these books. */
  readonly source: 'published' | 'edited' | 'own'
  /** Instalments that the shares of `own` were counted on. */
  readonly counted?: number
}

export type LossCurveError =
  | { readonly type: 'loss-curve-count'; readonly wanted: number }
  /** `band`: its place, `current` is 0. */
  | { readonly type: 'loss-curve-not-percent' | 'loss-curve-falls'; readonly band: number }

/** @param percents one for each age, `current` first: 0 to 100, never falling, for an older debt is no safer than a younger one */
export function checkLossCurve(percents: readonly number[]): Result<readonly number[], LossCurveError> {
  const wanted = LOSS_AGES.length + 1
  if (percents.length !== wanted) return err({ type: 'loss-curve-count', wanted })
  const wrong = percents.findIndex((percent) => !Number.isFinite(percent) || percent < 0 || percent > 100)
  if (wrong >= 0) return err({ type: 'loss-curve-not-percent', band: wrong })
  const falls = percents.findIndex((percent, i) => percent < (percents[i - 1] ?? 0))
  return falls >= 0 ? err({ type: 'loss-curve-falls', band: falls }) : ok(percents)
}

/** Bounds of an age by its place, `current` first. */
export function lossAge(place: number): Pick<LossBand, 'from' | 'to'> {
  const from = LOSS_AGES[place - 1]
  const next = LOSS_AGES[place]
  return {
    ...(from === undefined ? {} : { from }),
    ...(place === 0 || next === undefined ? {} : { to: next - 1 }),
  }
}

/**
 * The curve as bands. An age is given from halfway down to the age before it to halfway up to the one after it, since
 * the money in it is of different days.
 * @param percents as `checkLossCurve` lets through
 */
export function lossBands(percents: readonly number[] = PUBLISHED_LOSS): LossBand[] {
  const source = percents === PUBLISHED_LOSS ? 'published' : 'edited'
  return percents.map((percent, place) => ({
    ...lossAge(place),
    low: (percent + (percents[place - 1] ?? 0)) / 200,
    likely: percent / 100,
    high: (percent + (percents[place + 1] ?? 100)) / 200,
    source,
  }))
}
