import type { FactKind } from '../domain/fact.ts'
import { field, type BodyField } from './bodyField.ts'
import {
  allocations,
  amount,
  attachments,
  count,
  currency,
  day,
  deviceId,
  factId,
  instalments,
  listOf,
  oneOf,
  patch,
  text,
} from './fieldCodecs.ts'
import { MAX_TEXT } from './plainJson.ts'
import { PROCESS_BODIES } from './processBodies.ts'
import { MARK_LENGTH, MOST_MARKS } from './sealMarks.ts'

const customer = field('customer', factId)
const facts = field('facts', listOf(factId))
const over = field('over', listOf(factId), 'list')
const short = text(500)

/**
 * The order in which each kind's body is written, at version 1. Frozen: facts that were written once are read for ever.
 * A change is a new version with an upcaster (upcast.ts).
 */
export const FACT_BODIES: Readonly<Record<FactKind, readonly BodyField[]>> = {
  business: [field('patch', patch), over],
  customer: [field('patch', patch)],
  customerEdit: [customer, field('patch', patch), over],
  person: [customer, field('patch', patch), over],
  personText: [customer, field('of', factId), field('text', text(MAX_TEXT))],
  charge: [
    customer,
    field('chargeKind', oneOf(['invoice', 'fiado', 'loan', 'opening', 'interest', 'expense'])),
    field('issued', day),
    field('currency', currency),
    field('instalments', instalments),
    field('number', short, 'optional'),
    field('concept', text(2_000), 'optional'),
    field('source', short, 'optional'),
    field('attachments', attachments, 'optional'),
  ],
  payment: [
    customer,
    field('on', day),
    field('currency', currency),
    field('amount', amount),
    field('method', oneOf(['cash', 'transfer', 'card', 'mobile', 'cheque', 'other'])),
    field('allocations', allocations, 'list'),
    field('note', text(2_000), 'optional'),
    field('source', short, 'optional'),
    field('attachments', attachments, 'optional'),
  ],
  credit: [
    customer,
    field('on', day),
    field('currency', currency),
    field('amount', amount),
    field('creditKind', oneOf(['credit-note', 'discount', 'forgiveness', 'in-kind', 'write-off'])),
    field('allocations', allocations, 'list'),
    field('note', text(2_000), 'optional'),
    field('source', short, 'optional'),
  ],
  allocation: [
    customer,
    field('of', factId),
    field('on', day),
    field('items', allocations, 'list'),
    field('withdraws', listOf(factId), 'list'),
  ],
  reversal: [customer, field('of', factId), field('on', day), field('reason', text(2_000), 'optional')],
  contact: [
    customer,
    field('on', day),
    field('channel', oneOf(['whatsapp', 'email', 'sms', 'call', 'share', 'copy', 'letter', 'visit'])),
    field('level', oneOf(['reminder', '1', '2', '3', 'close'])),
    field('charges', listOf(factId), 'list'),
    field('step', text(100), 'optional'),
    field('skipped', listOf(text(100), 100), 'optional'),
  ],
  seal: [
    field('upTo', count),
    field('hash', short),
    field('signature', short),
    field('of', deviceId, 'optional'),
    field('marks', text(MARK_LENGTH * MOST_MARKS), 'optional'),
  ],
  deviceAdded: [
    field('added', deviceId),
    field('publicKey', short),
    field('role', oneOf(['owner', 'seller'])),
    field('name', short),
  ],
  deviceRemoved: [field('removed', deviceId), field('lastSeq', count), field('hash', short, 'optional')],
  keyRotated: [field('epoch', count), field('hash', short)],
  accepted: [facts, field('hashes', listOf(text(64)), 'optional')],
  forget: [facts],
  ...PROCESS_BODIES,
}
