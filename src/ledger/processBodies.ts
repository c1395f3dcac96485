import type { ProcessFact } from '../domain/processFacts.ts'
import { field, type BodyField } from './bodyField.ts'
import {
  allocations,
  amount,
  attachment,
  count,
  currency,
  day,
  factId,
  instalments,
  json,
  listOf,
  oneOf,
  sha256,
  text,
  type FieldCodec,
} from './fieldCodecs.ts'

const customer = field('customer', factId)
const on = field('on', day)
const of = field('of', factId)
const short = text(500)
const code = text(100)

/** A text that says something: a key is looked up by it. */
const key: FieldCodec<string> = {
  write: (value) => value,
  read: (raw) => (typeof raw === 'string' && raw !== '' && raw.length <= 300 ? raw : undefined),
}

/** Bodies of the facts of the collection process, at version 1. Frozen like all of factBodies.ts. */
export const PROCESS_BODIES: Readonly<Record<ProcessFact['kind'], readonly BodyField[]>> = {
  promise: [
    customer,
    on,
    field('currency', currency),
    field('amount', amount),
    field('due', day),
    field('charges', listOf(factId), 'list'),
  ],
  agreement: [
    customer,
    on,
    field('currency', currency),
    field('debts', allocations, 'list'),
    field('plan', instalments),
    field('misses', count, 'optional'),
    field('graceDays', count, 'optional'),
    field('replaces', factId, 'optional'),
    field('waived', amount, 'optional'),
    field('discount', amount, 'optional'),
    field('discountBy', day, 'optional'),
    field('inKind', text(2_000), 'optional'),
    field('nextPurchasePercent', count, 'optional'),
  ],
  hold: [
    customer,
    on,
    field(
      'holdKind',
      oneOf([
        'dispute',
        'paused',
        'no-contact',
        'insolvent',
        'deceased',
        'agency',
        'court',
        'written-off',
        'no-sales',
        'mute',
      ]),
    ),
    field('charge', factId, 'optional'),
    field('until', day, 'optional'),
    field('reason', short, 'optional'),
  ],
  holdEnded: [customer, of, on],
  outcome: [
    customer,
    of,
    on,
    field(
      'result',
      oneOf([
        'reached',
        'no-answer',
        'wrong-number',
        'voicemail',
        'promise',
        'dispute',
        'refuses',
        'paid',
        'complaint',
        'satisfied',
      ]),
    ),
    field(
      'reason',
      oneOf([
        'oversight',
        'admin-error',
        'stalling',
        'no-cash',
        'hardship',
        'misunderstanding',
        'bad-service',
        'life-event',
        'force-majeure',
        'excuse',
        'other',
      ]),
      'optional',
    ),
    field('next', day, 'optional'),
  ],
  postponed: [
    customer,
    on,
    field('until', day),
    field('reason', oneOf(['will-come', 'asked-to-wait', 'no-time', 'relationship', 'other'])),
  ],
  setting: [field('key', key), field('value', json, 'optional'), field('over', listOf(factId), 'list')],
  cheque: [
    customer,
    on,
    field('currency', currency),
    field('amount', amount),
    field('payOn', day),
    field('number', short),
    field('bank', short),
  ],
  chequeState: [customer, of, on, field('state', oneOf(['deposited', 'cleared', 'bounced', 'returned']))],
  interestWaived: [
    customer,
    field('charge', factId),
    on,
    field('through', day),
    field('currency', currency),
    field('amount', amount),
    field('reason', short, 'optional'),
  ],
  creditCheck: [
    customer,
    on,
    field('looked', listOf(code, 100), 'list'),
    field('verdict', oneOf(['ok', 'careful', 'no'])),
    field('guarantor', code, 'optional'),
  ],
  agencyFee: [customer, of, on, field('currency', currency), field('amount', amount)],
  booksChecked: [on],
  guardOverride: [customer, of, on, field('rule', short), field('reason', text(2_000))],
  attachment: [customer, of, on, field('ref', attachment)],
  sending: [
    customer,
    on,
    field('medium', code),
    field('title', short),
    field('pages', count),
    field('sha256', sha256),
    field('of', factId, 'optional'),
    field('tracking', short, 'optional'),
    field('handedBy', short, 'optional'),
  ],
  negotiation: [customer, on, field('debts', allocations, 'list')],
  negotiationStep: [
    customer,
    of,
    on,
    field('step', oneOf(['received', 'answered', 'proposed', 'met', 'ended', 'agreed'])),
  ],
}
