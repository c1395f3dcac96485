import { daysBetween, type Day } from '../day.ts'
import { add, minorUnits, ZERO, type MinorUnits } from '../money.ts'
import { lossPlace } from '../lossCurve.ts'
import { lossBands, type LossBand } from './lossCurve.ts'
import type { OpenDue } from './overdueShare.ts'

export interface BandLoss extends LossBand {
  readonly open: MinorUnits
  readonly expectedLow: MinorUnits
  readonly expected: MinorUnits
  readonly expectedHigh: MinorUnits
}

/** "Reserva orientativa": a range, and what it was made of. */
export interface ExpectedLoss {
  readonly open: MinorUnits
  readonly low: MinorUnits
  readonly likely: MinorUnits
  readonly high: MinorUnits
  readonly bands: readonly BandLoss[]
  /** True while any band that has money in it rests on a curve that is not the owner's own history. */
  readonly indicative: boolean
}

/**
 * What of the open money may never come in, by age: Σ open × share lost. Never more than what is open. In favour of
 * customers is not set off: it is theirs.
 * @param dues open money by due day, of one currency
 * @param bands `ownLossCurve` or `lossBands`
 * @throws RangeError when a sum passes the bound of money.ts
 */
export function expectedLoss(
  dues: Iterable<OpenDue>,
  asOf: Day,
  bands: readonly LossBand[] = lossBands(),
): ExpectedLoss {
  const open: MinorUnits[] = bands.map(() => ZERO)
  for (const due of dues) {
    if (due.open <= 0) continue
    const place = Math.min(lossPlace(daysBetween(asOf, due.due)), bands.length - 1)
    open[place] = add(open[place] ?? ZERO, due.open)
  }
  const losses = bands.map((band, place): BandLoss => {
    const amount = open[place] ?? ZERO
    return {
      ...band,
      open: amount,
      expectedLow: partOf(amount, band.low),
      expected: partOf(amount, band.likely),
      expectedHigh: partOf(amount, band.high),
    }
  })
  const total = (part: (loss: BandLoss) => MinorUnits) => losses.reduce((sum, loss) => add(sum, part(loss)), ZERO)
  return {
    open: total((loss) => loss.open),
    low: total((loss) => loss.expectedLow),
    likely: total((loss) => loss.expected),
    high: total((loss) => loss.expectedHigh),
    bands: losses,
    indicative: losses.some((loss) => loss.open > 0 && loss.source !== 'own'),
  }
}

function partOf(amount: MinorUnits, share: number): MinorUnits {
  return minorUnits(Math.min(amount, Math.round(amount * share)))
}
