import type { CurrencyCode } from '../../src/domain/currency.ts'
import { addDays } from '../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import type { MinorUnits } from '../../src/domain/money.ts'
import type { HoldKind } from '../../src/domain/processFacts.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import type { TestDevice } from './books.ts'
import type { Step, World } from './randomHistory.ts'

/** A step of the process that a later one may name. */
export interface ProcessStep {
  readonly id: FactId
  readonly customer: CustomerId
  readonly kind: FactDraft['kind']
}

const NAMED: readonly FactDraft['kind'][] = ['agreement', 'hold', 'cheque', 'contact', 'promise']

export function noteStep(draft: FactDraft, steps: ProcessStep[]): void {
  if (NAMED.includes(draft.kind) && 'customer' in draft) {
    const { id, customer, kind } = draft
    steps.push({ id, customer, kind })
  }
}

const HOLDS: readonly HoldKind[] = ['dispute', 'paused', 'mute', 'no-contact', 'no-sales', 'agency']

/** What people promise, agree, put off and decide: sense and nonsense, on days before and after today. */
export function processDrafts(
  [verb, , , target, days, amountNo, other]: Step,
  id: FactId,
  customer: CustomerId,
  device: Pick<TestDevice, 'today' | 'keeper'>,
  world: World,
): FactDraft[] | Promise<FactDraft[]> {
  const on = other % 3 === 0 ? addDays(device.today, Math.round(days / 8)) : device.today
  const currency = (other % 7 === 0 ? 'USD' : 'PEN') as CurrencyCode
  const amount = amountNo as MinorUnits
  const later = addDays(on, 1 + (target % 20))
  const own = world.charges.filter((known) => known.customer === customer)
  const named = (kind: ProcessStep['kind']): ProcessStep | undefined => {
    const all = world.steps.filter((step) => step.kind === kind && (other % 9 === 0 || step.customer === customer))
    return all[target % all.length]
  }
  switch (verb) {
    case 16: {
      const charges = own.slice(0, other % 3).map((known) => known.id)
      return [{ id, kind: 'promise', customer, on, currency, amount, due: later, charges }]
    }
    case 17:
    case 18: {
      const debts = own.slice(target % 2, 3).map((known) => ({ charge: known.id, instalment: other % 2, amount }))
      const parts = 1 + (other % 4)
      const plan = Array.from({ length: parts }, (_, i) => ({
        due: addDays(later, i * 7 - (other % 12)),
        amount: Math.max(1, Math.floor((amountNo * debts.length) / parts)) as MinorUnits,
      }))
      const replaces = other % 2 === 0 ? named('agreement') : undefined
      return [
        {
          id,
          kind: 'agreement',
          customer,
          on,
          currency,
          debts,
          plan,
          ...(target % 3 === 0 ? { misses: 2, graceDays: other % 5 } : {}),
          ...(target % 3 === 1 ? { discount: Math.ceil(amountNo / 2) as MinorUnits, discountBy: later } : {}),
          ...(replaces ? { replaces: replaces.id } : {}),
        },
      ]
    }
    case 19: {
      const of = named('hold')
      if (of && other % 3 === 0) return [{ id, kind: 'holdEnded', customer: of.customer, of: of.id, on }]
      const charge = other % 4 === 0 ? own[0] : undefined
      const holdKind = HOLDS[target % HOLDS.length] as HoldKind
      return [
        {
          id,
          kind: 'hold',
          customer,
          on,
          holdKind,
          ...(charge ? { charge: charge.id } : {}),
          ...(other % 2 === 0 ? { until: later } : {}),
        },
      ]
    }
    case 20: {
      const of = named('contact')
      const next = other % 2 === 0 ? { next: later } : {}
      return of ? [{ id, kind: 'outcome', customer: of.customer, of: of.id, on, result: 'no-answer', ...next }] : []
    }
    case 21:
      return [{ id, kind: 'postponed', customer, on, until: later, reason: 'no-time' }]
    case 22: {
      const of = named('cheque')
      if (of && other % 2 === 0)
        return [{ id, kind: 'chequeState', customer: of.customer, of: of.id, on, state: 'cleared' }]
      return [{ id, kind: 'cheque', customer, on, currency, amount, payOn: later, number: '1', bank: 'B' }]
    }
    case 23:
      return decision(id, customer, device, amountNo)
    default: {
      const of = world.all[target % world.all.length]
      if (!of || other % 2 === 0) return [{ id, kind: 'booksChecked', on: device.today }]
      const ref = { sha256: String(amountNo).padStart(64, '0'), size: amountNo, type: 'image/jpeg' }
      return [{ id, kind: 'attachment', customer: of.customer, of: of.id, on, ref }]
    }
  }
}

/** Settings and limits that change what is to do with many. */
async function decision(
  id: FactId,
  customer: CustomerId,
  device: Pick<TestDevice, 'keeper'>,
  n: number,
): Promise<FactDraft[]> {
  if (n % 3 === 0) {
    const over = await device.keeper.editsOver({ entity: customer, fields: ['creditLimit', 'ladder'] })
    return [{ id, kind: 'customerEdit', customer, patch: { creditLimit: n as MinorUnits, ladder: 'fiado' }, over }]
  }
  if (n % 3 === 1) {
    const over = await device.keeper.editsOver({ entity: 'business', fields: ['ladder', 'currency'] })
    return [{ id, kind: 'business', patch: { ladder: 'b2b', currency: 'PEN' as CurrencyCode }, over }]
  }
  const key = n % 2 === 0 ? 'handover' : 'ladder/fiado'
  const over = await device.keeper.editsOver({ entity: `setting/${key}`, fields: ['value'] })
  const steps = [{ id: 'a', day: n % 9, level: '1', channels: ['whatsapp'] }]
  return [{ id, kind: 'setting', key, value: n % 2 === 0 ? { days: n % 50 } : { minGapDays: 2, steps }, over }]
}
