import { expect, test } from 'vitest'
import type { HoldKind, ProcessFact } from '../../src/domain/processFacts.ts'
import { mayRecord } from '../../src/domain/roster.ts'
import { PROCESS_FACTS } from '../support/processFacts.ts'

function ofKind(kind: ProcessFact['kind']): ProcessFact {
  const fact = PROCESS_FACTS.find((candidate) => candidate.kind === kind)
  if (!fact) throw new Error(kind)
  return fact
}

test.each<[ProcessFact['kind'], boolean]>([
  ['promise', true],
  ['outcome', true],
  ['postponed', true],
  ['cheque', true],
  ['chequeState', true],
  ['creditCheck', true],
  ['guardOverride', true],
  ['booksChecked', true],
  ['attachment', true],
  ['agreement', false],
  ['holdEnded', false],
  ['setting', false],
  ['interestWaived', false],
  ['agencyFee', false],
  ['sending', false],
  ['negotiation', false],
  ['negotiationStep', false],
])('a seller records %s: %s; the owner always may', (kind, may) => {
  expect(mayRecord('seller', ofKind(kind))).toBe(may)
  expect(mayRecord('owner', ofKind(kind))).toBe(true)
})

test.each<[HoldKind, boolean]>([
  ['dispute', true],
  ['paused', true],
  ['no-contact', true],
  ['insolvent', true],
  ['deceased', true],
  ['agency', false],
  ['court', false],
  ['written-off', false],
  ['no-sales', false],
  ['mute', false],
])('a seller writes down what a customer says, and decides nothing about them: hold %s %s', (holdKind, may) => {
  const hold = ofKind('hold')
  if (hold.kind !== 'hold') throw new Error(hold.kind)
  expect(mayRecord('seller', { ...hold, holdKind })).toBe(may)
  expect(mayRecord('owner', { ...hold, holdKind })).toBe(true)
})
