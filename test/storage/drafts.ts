import type { CurrencyCode } from '../../src/domain/currency.ts'
import { day } from '../../src/domain/day.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { DraftOf, FactDraft } from '../../src/ledger/ledger.ts'
import type { TestDevice } from './books.ts'

export const PEN = 'PEN' as CurrencyCode

/** A new customer with a name. @returns the id */
export async function customerOf(device: TestDevice, name = 'Lucía Ñáñez'): Promise<CustomerId> {
  const id = device.newId()
  await device.keeper.append([
    { id, kind: 'customer', patch: {} },
    { id: device.newId(), kind: 'person', customer: id, patch: { name, phone: '+51 987 654 321' }, over: [] },
  ])
  return id
}

export function charge(
  id: FactId,
  customer: CustomerId,
  issued: string,
  due: string,
  amount: number,
): DraftOf<'charge'> {
  return {
    id,
    kind: 'charge',
    customer,
    chargeKind: 'fiado',
    issued: day(issued),
    currency: PEN,
    instalments: [{ due: day(due), amount: minorUnits(amount) }],
  }
}

/** A payment, against one charge where one is named. */
export function payment(id: FactId, customer: CustomerId, on: string, amount: number, against?: FactId): FactDraft {
  const allocations = against ? [{ charge: against, instalment: 0, amount: minorUnits(amount) }] : []
  return {
    id,
    kind: 'payment',
    customer,
    on: day(on),
    currency: PEN,
    amount: minorUnits(amount),
    method: 'cash',
    allocations,
  }
}
