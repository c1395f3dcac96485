import { expect } from 'vitest'
import { accrueInterest } from '../../../src/domain/accruedInterest.ts'
import { day } from '../../../src/domain/day.ts'
import type { AppliedItem } from '../../../src/domain/account.ts'
import type { OwnInterest } from '../../../src/domain/interestPreset.ts'
import { presetOf, type AgreedMode } from '../../../src/domain/interestSetting.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf, minorOf } from './decimals.ts'

interface AccruedGiven {
  readonly instalments: readonly { readonly due: string; readonly amount: string }[]
  readonly payments?: readonly { readonly instalment: number; readonly on: string; readonly amount: string }[]
  readonly asOf: string
  readonly mode: AgreedMode
  readonly percent: number
  readonly own?: OwnInterest
  readonly flatFee?: string
  readonly charged?: string
  readonly waived?: string
}

type AccruedExpected =
  | { readonly late: false }
  | { readonly error: string }
  | {
      readonly total: string
      readonly left: string
      /** Of each late instalment: "from to open percent days". */
      readonly stretches?: readonly (readonly string[])[]
      readonly interest?: readonly string[]
      readonly capped?: readonly boolean[]
    }

const MXN = currencyOf('MXN')
const money = (text: string) => minorOf(text, MXN)

export const runAccrued: RunCase<AccruedGiven, AccruedExpected> = ({ given, expect: expected }) => {
  const preset = presetOf({ preset: 'own', mode: given.mode }, [])
  if (!preset) throw new Error('no preset')
  const applied = (given.payments ?? []).map(({ instalment, on, amount }) => ({
    instalment,
    on: day(on),
    amount: money(amount),
  }))
  const answer = accrueInterest({
    charge: {
      instalments: given.instalments.map(({ due, amount }) => ({
        due: day(due),
        amount: money(amount),
        open: minorUnits(0),
      })),
      applied: applied as unknown as AppliedItem[],
    },
    currency: MXN,
    preset,
    own: {
      basedOn: 'agreed',
      rates: [{ from: day('2020-01-01'), percent: given.percent }],
      ...given.own,
      ...(given.flatFee === undefined ? {} : { flatFee: money(given.flatFee) }),
    },
    asOf: day(given.asOf),
    charged: money(given.charged ?? '0'),
    waived: money(given.waived ?? '0'),
  })
  if (answer === null) return expect({ late: false }).toEqual(expected)
  if (!answer.ok) return expect({ error: answer.error.type }).toEqual(expected)
  const { parts, total, left } = answer.value
  const found = {
    total,
    left,
    stretches: parts.map(({ stretches }) =>
      stretches.map(({ from, to, open, percent, days }) => `${from} ${to} ${open / 100} ${percent} ${days}`),
    ),
    interest: parts.map(({ interest }) => interest),
    capped: parts.map(({ capped }) => capped),
  }
  if (!('total' in expected)) return expect(found).toEqual(expected)
  expect(found).toMatchObject({
    ...expected,
    total: money(expected.total),
    left: money(expected.left),
    ...(expected.interest ? { interest: expected.interest.map(money) } : {}),
  })
}
