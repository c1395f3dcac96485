import type { CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import type { DeviceId, FactId, Hlc } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { ProcessFact } from '../../src/domain/processFacts.ts'

const OF = '260700ABCDEFGHJKMP' as FactId
const customer = OF
const PEN = 'PEN' as CurrencyCode
const on = day('2026-07-10')
const head = {
  id: '260700ABCDEFGHJKMN' as FactId,
  at: (1_783_700_000_000 * 1024) as Hlc,
  device: '0123456789ABCDEF' as DeviceId,
  seq: 4321,
}
const amount = minorUnits(4550)

/** Every kind of fact of the collection process, with all that may be in it and with as little as may be. */
export const PROCESS_FACTS: readonly ProcessFact[] = [
  { ...head, kind: 'promise', customer, on, currency: PEN, amount, due: day('2026-07-15'), charges: [OF] },
  { ...head, kind: 'promise', customer, on, currency: PEN, amount, due: day('2026-07-15'), charges: [] },
  {
    ...head,
    kind: 'agreement',
    customer,
    on,
    currency: PEN,
    debts: [{ charge: OF, instalment: 1, amount }],
    plan: [
      { due: day('2026-07-20'), amount: minorUnits(4000) },
      { due: day('2026-07-27'), amount: minorUnits(550) },
    ],
    misses: 2,
    graceDays: 0,
    replaces: OF,
    waived: minorUnits(100),
    discount: minorUnits(50),
    discountBy: day('2026-07-18'),
    inKind: 'dos cajas de fruta',
    nextPurchasePercent: 10,
  },
  { ...head, kind: 'agreement', customer, on, currency: PEN, debts: [], plan: [{ due: on, amount }] },
  { ...head, kind: 'hold', customer, on, holdKind: 'dispute', charge: OF, until: day('2026-08-01'), reason: 'quality' },
  { ...head, kind: 'hold', customer, on, holdKind: 'no-sales' },
  { ...head, kind: 'holdEnded', customer, of: OF, on },
  { ...head, kind: 'outcome', customer, of: OF, on, result: 'reached', reason: 'no-cash', next: day('2026-07-13') },
  { ...head, kind: 'outcome', customer, of: OF, on, result: 'no-answer' },
  { ...head, kind: 'postponed', customer, on, until: day('2026-07-12'), reason: 'will-come' },
  { ...head, kind: 'setting', key: 'ladder/fiado', value: { steps: [{ day: 3, level: '1' }] }, over: [OF] },
  { ...head, kind: 'setting', key: 'strategy/Ñuñoa norte', over: [] },
  {
    ...head,
    kind: 'cheque',
    customer,
    on,
    currency: PEN,
    amount,
    payOn: day('2026-08-10'),
    number: '000123',
    bank: 'Banco',
  },
  { ...head, kind: 'chequeState', customer, of: OF, on, state: 'bounced' },
  {
    ...head,
    kind: 'interestWaived',
    customer,
    charge: OF,
    on,
    through: on,
    currency: PEN,
    amount,
    reason: 'good-customer',
  },
  { ...head, kind: 'creditCheck', customer, on, looked: ['references', 'id'], verdict: 'careful', guarantor: 'note' },
  { ...head, kind: 'agencyFee', customer, of: OF, on, currency: PEN, amount },
  { ...head, kind: 'booksChecked', on },
  { ...head, kind: 'guardOverride', customer, of: OF, on, rule: 'co-hours', reason: 'she asked me to' },
  {
    ...head,
    kind: 'attachment',
    customer,
    of: OF,
    on,
    ref: { sha256: 'ab'.repeat(32), size: 214_003, type: 'image/jpeg' },
  },
  {
    ...head,
    kind: 'sending',
    customer,
    on,
    medium: 'burofax',
    title: 'Aviso final',
    pages: 2,
    sha256: '0f'.repeat(32),
    of: OF,
    tracking: 'NB00012345678ES',
    handedBy: 'Lupita',
  },
  { ...head, kind: 'sending', customer, on, medium: 'drone', title: 'Carta', pages: 1, sha256: 'a0'.repeat(32) },
  { ...head, kind: 'negotiation', customer, on, debts: [{ charge: OF, instalment: 0, amount }] },
  { ...head, kind: 'negotiation', customer, on, debts: [] },
  { ...head, kind: 'negotiationStep', customer, of: OF, on, step: 'received' },
]
