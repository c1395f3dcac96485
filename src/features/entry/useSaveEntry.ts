import { applyInFavour } from '../../commands/applyInFavour.ts'
import { useCommandDeps, type CommandDeps } from '../../commands/deps.ts'
import { recordCharge, type ChargeDraft, type RecordChargeError } from '../../commands/recordCharge.ts'
import { recordPayment, type RecordPaymentError } from '../../commands/recordPayment.ts'
import { reverse } from '../../commands/reverse.ts'
import { earlierOf, type Day } from '../../domain/day.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import type { MinorUnits } from '../../domain/money.ts'
import { ok, type Result } from '../../domain/result.ts'
import { proposeSpread } from '../../domain/spread.ts'
import type { FreeMoney } from '../../queries/openAccount.ts'
import { debtsOfSale, favourUses, without } from './favourUses.ts'
import type { PreparedEntry } from './prepareEntry.ts'

/** What is on the disk now, and how it is taken back. */
export interface SavedEntry {
  readonly prepared: PreparedEntry
  readonly customer: CustomerId
  readonly id: FactId
  /** False: the sale is saved, but the money in favour that was to pay it could not be applied. */
  readonly favourApplied: boolean
  /** False: the sale is saved, but the deposit that was paid with it is not. */
  readonly depositSaved: boolean
  /** Takes everything back on its own day, as if it had never been. Rejects when that could not be saved. */
  readonly undo: () => Promise<void>
}

export type SaveEntryError = RecordChargeError | RecordPaymentError

/** Writes an entry down. Resolves when it is on the disk. */
export function useSaveEntry(): (prepared: PreparedEntry) => Promise<Result<SavedEntry, SaveEntryError>> {
  const deps = useCommandDeps()
  return (prepared) => (prepared.type === 'payment' ? savePayment(deps, prepared) : saveCharge(deps, prepared))
}

async function savePayment(deps: CommandDeps, prepared: PreparedEntry & { type: 'payment' }) {
  const { customer, on } = prepared.payment
  const result = await recordPayment(deps)(prepared.payment)
  if (!result.ok) return result
  const undo = () => takeBack(deps, customer, [result.value], on)
  return ok({ prepared, customer, id: result.value, favourApplied: true, depositSaved: true, undo })
}

async function saveCharge(deps: CommandDeps, prepared: PreparedEntry & { type: 'charge' }) {
  const { charge, favour, deposit } = prepared
  const result = await recordCharge(deps)(charge)
  if (!result.ok) return result
  const allocations = await payFromFavour(deps, charge, result.value, favour)
  const paid = await payDeposit(deps, charge, result.value, deposit, favour)
  const facts = [result.value, ...(allocations ?? []), ...(paid ?? [])]
  const undo = () => takeBack(deps, charge.customer, facts, earlierOf(charge.issued, deps.today()))
  return ok({
    prepared,
    customer: charge.customer,
    id: result.value,
    favourApplied: allocations !== undefined,
    depositSaved: paid !== undefined,
    undo,
  })
}

/** @returns the facts that applied the money, or undefined when storage refused them after the sale was saved */
async function payFromFavour(
  deps: CommandDeps,
  charge: ChargeDraft,
  id: FactId,
  favour: readonly FreeMoney[],
): Promise<readonly FactId[] | undefined> {
  const uses = favourUses(favour, debtsOfSale(id, charge.issued, charge.instalments))
  if (uses.length === 0) return []
  const result = await applyInFavour(deps)({ customer: charge.customer, uses })
  return result.ok ? result.value : undefined
}

/** @returns the payment, nothing where no deposit was paid, or undefined when storage refused it after the sale was saved */
async function payDeposit(
  deps: CommandDeps,
  charge: ChargeDraft,
  id: FactId,
  deposit: MinorUnits,
  favour: readonly FreeMoney[],
): Promise<readonly FactId[] | undefined> {
  if (deposit === 0) return []
  const debts = debtsOfSale(id, charge.issued, charge.instalments)
  const left = favourUses(favour, debts).reduce((open, { items }) => without(open, items), debts)
  const result = await recordPayment(deps)({
    customer: charge.customer,
    on: earlierOf(charge.issued, deps.today()),
    currency: charge.currency,
    amount: deposit,
    method: 'cash',
    allocations: proposeSpread(left, deposit).items,
  })
  return result.ok ? [result.value] : undefined
}

async function takeBack(deps: CommandDeps, customer: CustomerId, of: readonly FactId[], on: Day): Promise<void> {
  const result = await reverse(deps)({ customer, of, on })
  if (!result.ok) throw new Error(result.error.type)
}
