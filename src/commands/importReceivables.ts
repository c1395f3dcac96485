import type { CustomerId, FactId } from '../domain/ids.ts'
import { ok, type Result } from '../domain/result.ts'
import type { CustomerKey } from '../interchange/customerKey.ts'
import type { ImportedCustomer } from '../interchange/importedCustomers.ts'
import type { Receivable } from '../interchange/receivables.ts'
import type { FactDraft, ImportProgress, NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { chargeDraft, customerDrafts } from './receivableDrafts.ts'
import { orNotSaved } from './saved.ts'

/** What the person saw in the preview and confirmed. */
export interface ImportPlan {
  readonly receivables: readonly Receivable[]
  readonly customers: ReadonlyMap<CustomerKey, ImportedCustomer>
  /** Customers that are there already (interchange/customerKey.ts, `matchCustomers`). */
  readonly existing: ReadonlyMap<CustomerKey, CustomerId>
}

export interface ImportOptions {
  /** In debts. */
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
}

export interface ImportReport {
  readonly added: number
  /** Debts that an earlier import brought. */
  readonly alreadyThere: number
  readonly customersAdded: number
  /** True when the person stopped it: the rest can be imported later, nothing comes twice. */
  readonly stopped: boolean
}

/** A slice of one customer's new debts; the first slice of a new customer creates it. */
interface Group {
  readonly key: CustomerKey
  readonly first: boolean
  readonly receivables: readonly Receivable[]
}

const GROUP_SIZE = 200

/** New debts by customer, in the order of the file, big customers in several groups. */
function groupsOf(receivables: readonly Receivable[]): Group[] {
  const byKey = new Map<CustomerKey, Receivable[]>()
  for (const receivable of receivables) {
    const same = byKey.get(receivable.customerKey)
    if (same) same.push(receivable)
    else byKey.set(receivable.customerKey, [receivable])
  }
  const groups: Group[] = []
  for (const [key, same] of byKey) {
    for (let at = 0; at < same.length; at += GROUP_SIZE) {
      groups.push({ key, first: at === 0, receivables: same.slice(at, at + GROUP_SIZE) })
    }
  }
  return groups
}

/** The ledger counts groups; a person thinks in invoices. */
function inDebts(groups: readonly Group[], { onProgress, signal }: ImportOptions): ImportOptions {
  const upTo = [0]
  for (const { receivables } of groups) upTo.push((upTo.at(-1) ?? 0) + receivables.length)
  return {
    ...(signal && { signal }),
    ...(onProgress && {
      onProgress: ({ done }) => onProgress({ done: upTo[done] ?? 0, total: upTo.at(-1) ?? 0 }),
    }),
  }
}

/**
 * Records the debts of a file, and the customers that are not there yet. A debt that an earlier import brought is left
 * out, so that the same file, or the rest of one that was stopped, can be imported again. Waits for another import.
 */
export function importReceivables(deps: CommandDeps) {
  const bring = async (plan: ImportPlan, options: ImportOptions): Promise<Result<ImportReport, NotSaved>> => {
    const sources = plan.receivables.map(({ source }) => source)
    const before = await orNotSaved(() => deps.ledger.knownSources(sources))
    if (!before.ok) return before
    const fresh = plan.receivables.filter(({ source }) => !before.value.has(source))
    const groups = groupsOf(fresh)
    const ids = new Map<CustomerKey, CustomerId>(plan.existing)

    const build = (index: number, newId: () => FactId): readonly FactDraft[] => {
      const group = groups[index]
      const customer = group && plan.customers.get(group.key)
      if (!group || !customer) throw new RangeError(`no customer for group ${index}`)
      const drafts: FactDraft[] = []
      let id = group.first ? plan.existing.get(group.key) : ids.get(group.key)
      if (id === undefined) {
        id = newId()
        ids.set(group.key, id)
        drafts.push(...customerDrafts(customer, id, newId))
      }
      for (const receivable of group.receivables) drafts.push(chargeDraft(receivable, id, newId()))
      return drafts
    }

    if (groups.length > 0) {
      const written = await orNotSaved(() => deps.ledger.appendImport(groups.length, build, inDebts(groups, options)))
      if (!written.ok) return written
    }
    const stopped = options.signal?.aborted ?? false
    const created = [...new Set(fresh.map(({ customerKey }) => customerKey))].filter((key) => !plan.existing.has(key))
    const marks = created.map((key) => plan.customers.get(key)?.source ?? '')
    // What a stopped import left behind is read back; otherwise everything is there.
    const now = stopped ? await orNotSaved(() => deps.ledger.knownSources([...sources, ...marks])) : undefined
    if (now?.ok === false) return now
    const isThere = (source: string): boolean => !now || now.value.has(source)
    return ok({
      added: fresh.filter(({ source }) => isThere(source)).length,
      alreadyThere: plan.receivables.length - fresh.length,
      customersAdded: marks.filter(isThere).length,
      stopped,
    })
  }
  return async (plan: ImportPlan, options: ImportOptions = {}): Promise<Result<ImportReport, NotSaved>> => {
    const report = await orNotSaved(() => deps.ledger.importInTurn(() => bring(plan, options)))
    return report.ok ? report.value : report
  }
}
