import { expect } from 'vitest'
import type { CountryCode } from '../../../src/domain/country.ts'
import { day } from '../../../src/domain/day.ts'
import { prescriptionOf, type PrescriptionEvent, type PrescriptionState } from '../../../src/domain/prescription.ts'
import type { DebtKind } from '../../../src/domain/presets/preset.ts'
import { lawOf } from '../../domain/lawOf.ts'
import type { RunCase } from '../caseFile.ts'

export interface PrescriptionGiven {
  readonly country: CountryCode
  readonly kind: DebtKind
  readonly party?: 'consumer' | 'business'
  readonly due: string
  readonly issued?: string
  readonly asOf: string
  readonly events?: readonly {
    readonly type: PrescriptionEvent['type']
    readonly on: string
    readonly proved?: boolean
  }[]
  readonly ownMonths?: number
}

export interface PrescriptionExpected {
  readonly earliest?: string
  readonly latest?: string
  readonly amberFrom?: string
  readonly state?: PrescriptionState
  readonly error?: string
}

export const runPrescription: RunCase<PrescriptionGiven, PrescriptionExpected> = async ({
  given,
  expect: expected,
}) => {
  const { rules, ...question } = { ...given, rules: (await lawOf(given.country)).prescription }
  const answer = prescriptionOf({
    rules,
    kind: question.kind,
    party: question.party ?? 'consumer',
    due: day(question.due),
    asOf: day(question.asOf),
    events: (question.events ?? []).map((event) => ({ ...event, on: day(event.on) })),
    ...(question.issued === undefined ? {} : { issued: day(question.issued) }),
    ...(question.ownMonths === undefined ? {} : { ownMonths: question.ownMonths }),
  })
  expect(answer.ok ? answer.value : { error: answer.error.type }).toMatchObject(expected)
}
