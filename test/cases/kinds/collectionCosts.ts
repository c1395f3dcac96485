import { expect } from 'vitest'
import { mostCosts, type CostsAnswer } from '../../../src/domain/collectionCosts.ts'
import { day } from '../../../src/domain/day.ts'
import type { ChargeKind } from '../../../src/domain/fact.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { CL } from '../../../src/domain/presets/cl.ts'
import type { RunCase } from '../caseFile.ts'

interface CostsGiven {
  readonly asOf: string
  readonly debts: readonly { readonly kind: ChargeKind; readonly due: string; readonly open: string }[]
  readonly charged: string
  /** Pesos; Chile's have no cents. */
  readonly uf?: string
}

/** Chile's rule, in pesos. */
export const runCollectionCosts: RunCase<CostsGiven, Record<string, string>> = ({ given, expect: expected }) => {
  if (!CL.collectionCosts) throw new Error('no rule')
  const answer: CostsAnswer = mostCosts({
    rule: CL.collectionCosts,
    asOf: day(given.asOf),
    debts: given.debts.map(({ kind, due, open }) => ({ kind, due: day(due), open: minorUnits(Number(open)) })),
    charged: minorUnits(Number(given.charged)),
    ...(given.uf === undefined ? {} : { unitValue: minorUnits(Number(given.uf)) }),
  })
  expect(Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, String(value)]))).toEqual(expected)
}
