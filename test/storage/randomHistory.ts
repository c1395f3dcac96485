import fc from 'fast-check'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import type { AllocationItem } from '../../src/domain/fact.ts'
import type { CustomerId, FactId } from '../../src/domain/ids.ts'
import type { MinorUnits } from '../../src/domain/money.ts'
import type { FactDraft } from '../../src/ledger/ledger.ts'
import type { TestDevice } from './books.ts'
import { noteStep, processDrafts, type ProcessStep } from './randomProcess.ts'
import { carry } from './sync.ts'

export type Step = readonly [
  verb: number,
  device: number,
  customer: number,
  target: number,
  days: number,
  amount: number,
  other: number,
]

/** What people may do on two devices, in any order, sense or nonsense. Numbers are taken modulo what there is. */
export const steps = fc.array(
  fc.tuple(
    fc.nat(24),
    fc.nat(1),
    fc.nat(99),
    fc.nat(99),
    fc.integer({ min: -60, max: 25 }),
    fc.integer({ min: 1, max: 900 }),
    fc.nat(99),
  ),
  { minLength: 5, maxLength: 30 },
)

const CURRENCIES = ['PEN', 'USD'] as CurrencyCode[]

interface Known {
  readonly id: FactId
  readonly customer: CustomerId
}

/** What was said so far, on whatever device. */
export interface World {
  readonly customers: CustomerId[]
  readonly charges: Known[]
  readonly money: Known[]
  readonly all: Known[]
  readonly personal: FactId[]
  readonly steps: ProcessStep[]
}

/** Plays a history. What one device knows, the other may name before it has it. */
export async function play(devices: readonly [TestDevice, TestDevice], history: readonly Step[]): Promise<void> {
  const world = emptyWorld()
  for (const step of history) {
    const device = step[1] === 0 ? devices[0] : devices[1]
    const other = step[1] === 0 ? devices[1] : devices[0]
    if (step[0] === 14) await carry(other, device)
    else if (step[0] === 15) {
      // Days pass; now and then a clock that was ahead is put right.
      const days = (step[5] % 8) - 2
      device.today = addDays(device.today, days)
      device.now += days * 86_400_000
      await device.keeper.rollOver(device.today)
    } else {
      device.now += 1000
      const drafts = await draftsOf(step, device, world)
      for (const draft of drafts) note(draft, world)
      await device.keeper.append(drafts)
    }
  }
}

export function emptyWorld(): World {
  return { customers: [], charges: [], money: [], all: [], personal: [], steps: [] }
}

export function note(draft: FactDraft, world: World): void {
  if (draft.kind === 'customer') world.customers.push(draft.id)
  if ('customer' in draft) world.all.push(draft)
  noteStep(draft, world.steps)
  if (draft.kind === 'charge') world.charges.push(draft)
  if (draft.kind === 'payment' || draft.kind === 'credit') world.money.push(draft)
  if (draft.kind === 'person' || draft.kind === 'personText') world.personal.push(draft.id)
}

/** A device as far as it records. */
type Recorder = Pick<TestDevice, 'keeper' | 'newId' | 'today'>

/** What somebody does by a step that is neither 14 nor 15. */
export async function draftsOf(step: Step, device: Recorder, world: World): Promise<FactDraft[]> {
  const [verb, , customerNo, target, days, amountNo, otherNo] = step
  const id = device.newId()
  const customer = world.customers[customerNo % world.customers.length]
  if (!customer || verb === 0) return newCustomer(id, device, amountNo)
  // Half of it is today's work, which continues an account; the rest is backdated or still to come.
  const on = addDays(device.today, otherNo % 2 === 0 ? 0 : days)
  const currency = CURRENCIES[otherNo % 5 === 0 ? 1 : 0] as CurrencyCode
  const amount = amountNo as MinorUnits
  const items = allocationItems(step, world, customer)
  // Now and then somebody answers a fact of another customer.
  const ownerOf = (known: Known): CustomerId => (otherNo % 9 === 0 ? customer : known.customer)
  switch (verb) {
    case 1:
    case 2:
    case 3:
      return [
        {
          id,
          kind: 'charge',
          customer,
          chargeKind: 'fiado',
          issued: on,
          currency,
          instalments: instalmentsOf(on, amountNo, otherNo),
        },
      ]
    case 4:
    case 5:
    case 6:
      return [{ id, kind: 'payment', customer, on, currency, amount, method: 'cash', allocations: items }]
    case 7:
      return [{ id, kind: 'credit', customer, on, currency, amount, creditKind: 'discount', allocations: items }]
    case 8: {
      const of = world.money[target % world.money.length]
      if (!of) return []
      const own = ownerOf(of)
      const withdraws = otherNo % 3 === 0 ? [of.id] : []
      const moved = allocationItems(step, world, own)
      return [{ id, kind: 'allocation', customer: own, of: of.id, on, items: moved, withdraws }]
    }
    case 9:
    case 10: {
      const of = world.all[target % world.all.length]
      return of ? [{ id, kind: 'reversal', customer: ownerOf(of), of: of.id, on }] : []
    }
    case 11:
      return editOf(id, customer, device, amountNo)
    case 12: {
      const contact: FactDraft = {
        id,
        kind: 'contact',
        customer,
        on: device.today,
        channel: 'whatsapp',
        level: '1',
        charges: world.charges.slice(0, 2).map((known) => known.id),
      }
      return [contact, { id: device.newId(), kind: 'personText', customer, of: id, text: `Hola ${amountNo}` }]
    }
    case 13: {
      const of = world.personal[target % world.personal.length]
      return of && otherNo % 4 === 0 ? [{ id, kind: 'forget', facts: [of] }] : ordinaryDay(step, id, device, customer)
    }
    default:
      return processDrafts(step, id, customer, device, world)
  }
}

/** A charge dated today: what continues an account instead of working it out again. */
function ordinaryDay(step: Step, id: FactId, device: Recorder, customer: CustomerId): FactDraft[] {
  const [, , , target, , amountNo] = step
  const currency = CURRENCIES[0] as CurrencyCode
  const due = addDays(device.today, target % 30)
  return [
    {
      id,
      kind: 'charge',
      customer,
      chargeKind: 'invoice',
      issued: device.today,
      currency,
      instalments: [{ due, amount: amountNo as MinorUnits }],
    },
  ]
}

function newCustomer(id: FactId, device: Recorder, n: number): FactDraft[] {
  return [
    { id, kind: 'customer', patch: n % 2 === 0 ? { tags: ['norte'] } : {} },
    { id: device.newId(), kind: 'person', customer: id, patch: { name: `Ñáñez ${n}`, phone: `+51 9${n}` }, over: [] },
  ]
}

async function editOf(id: FactId, customer: CustomerId, device: Recorder, n: number): Promise<FactDraft[]> {
  if (n % 2 === 0) {
    const over = await device.keeper.editsOver({ entity: customer, fields: ['name'] })
    return [{ id, kind: 'person', customer, patch: { name: `Otro ${n}` }, over }]
  }
  const over = await device.keeper.editsOver({ entity: customer, fields: ['tags', 'archived'] })
  return [{ id, kind: 'customerEdit', customer, patch: { tags: [`t${n % 3}`], archived: n % 5 === 0 }, over }]
}

function instalmentsOf(on: Day, amount: number, other: number): { due: Day; amount: MinorUnits }[] {
  return Array.from({ length: 1 + (other % 3) }, (_, i) => ({
    due: addDays(on, i * 15 + (other % 10)),
    amount: (amount + i) as MinorUnits,
  }))
}

/** Mostly of the customer's own debts; sometimes more than there is, of somebody else's, or of an instalment that is none. */
function allocationItems([, , , target, , amount, other]: Step, world: World, customer: CustomerId): AllocationItem[] {
  const own = other % 7 === 0 ? world.charges : world.charges.filter((known) => known.customer === customer)
  return Array.from({ length: Math.min(other % 4, own.length) }, (_, i) => ({
    charge: (own[(target + i) % own.length] as Known).id,
    instalment: (other + i) % 2,
    amount: Math.ceil(amount / (i + 1)) as MinorUnits,
  }))
}
