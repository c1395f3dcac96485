import { expect } from 'vitest'
import type { Channel } from '../../../src/domain/fact.ts'
import type { GuardState } from '../../../src/domain/guardQuestion.ts'
import { guardStates } from '../../../src/domain/guardStates.ts'
import type { FactId, Hlc } from '../../../src/domain/ids.ts'
import type { ContactResult, HoldKind } from '../../../src/domain/processFacts.ts'
import type { RunCase } from '../caseFile.ts'

interface GuardStatesGiven {
  readonly holds?: readonly { readonly kind: HoldKind; readonly charge?: string; readonly at: number }[]
  readonly outcomes?: readonly { readonly result: ContactResult; readonly at: number }[]
  readonly contacts?: readonly { readonly channel: Channel; readonly at: number }[]
  readonly answers?: readonly number[]
  readonly charges?: readonly string[]
}

export const runGuardStates: RunCase<GuardStatesGiven, { readonly states: readonly GuardState[] }> = ({
  given: { holds = [], outcomes = [], contacts = [], answers = [], charges = [] },
  expect: expected,
}) => {
  const states = guardStates({
    holds: holds.map(({ kind, charge, at }) => ({
      holdKind: kind,
      at: at as Hlc,
      ...(charge === undefined ? {} : { charge: charge as FactId }),
    })),
    outcomes: outcomes.map(({ result, at }) => ({ result, at: at as Hlc })),
    contacts: contacts.map(({ channel, at }) => ({ channel, at: at as Hlc })),
    answers: answers.map((at) => at as Hlc),
    charges: charges.map((id) => id as FactId),
  })
  expect(states).toEqual(expected.states)
}
