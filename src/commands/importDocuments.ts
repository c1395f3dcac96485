import type { Day } from '../domain/day.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { ok, type Result } from '../domain/result.ts'
import type { Terms } from '../domain/terms.ts'
import type { CustomerKey } from '../interchange/customerKey.ts'
import type { PartyCustomer } from '../interchange/documentParties.ts'
import { relatedOf, type Sale } from '../interchange/documentSorting.ts'
import { sourceOfUid } from '../interchange/eInvoice.ts'
import type { FactDraft, ImportProgress, NotSaved, SourcedEntry } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { allocate, invoiceDraft, moneyDraft, moneyParts, partyDrafts, type MoneyPart } from './documentDrafts.ts'
import type { ImportOptions } from './importReceivables.ts'
import { relatedCharges, type RelatedCharges } from './relatedCharges.ts'
import { orNotSaved } from './saved.ts'

/** What the person saw in the preview and confirmed. */
export interface DocumentPlan {
  readonly sales: readonly Sale[]
  readonly customers: ReadonlyMap<CustomerKey, PartyCustomer>
  /** Customers that are there already (interchange/documentParties.ts, `matchParties`). */
  readonly existing: ReadonlyMap<CustomerKey, CustomerId>
  /** When an invoice that names no day falls due. */
  readonly termsOf: (key: CustomerKey) => Terms
  /** Numbered charges of the customers that are there. */
  readonly charges: readonly SourcedEntry[]
}

/** An entry that was made, for taking it back. */
interface MadeEntry {
  readonly customer: CustomerId
  readonly id: FactId
  readonly on: Day
}

export interface DocumentsMade {
  readonly entries: readonly MadeEntry[]
  readonly customers: readonly CustomerId[]
}

export interface DocumentsReport {
  readonly invoices: number
  readonly creditNotes: number
  readonly payments: number
  /** Credit notes and payments of which a part found no invoice here: it is in favour of the customer. */
  readonly inFavour: number
  /** Documents that an earlier import brought. */
  readonly alreadyThere: number
  /** True when the person stopped it: the rest can be brought later, nothing comes twice. */
  readonly stopped: boolean
  readonly made: DocumentsMade
}

/** The sources of the entries that a document becomes. */
export function entrySources({ document, source }: Sale): readonly string[] {
  return document.kind === 'payment' ? moneyParts(document).map((part) => part.source) : [source]
}

/** One invoice, credit note or payment of a customer. */
type Step = { readonly sale: Sale; readonly money?: MoneyPart }

interface Group {
  readonly key: CustomerKey
  readonly steps: readonly Step[]
}

const GROUP_SIZE = 200

function stepDay({ sale, money }: Step): Day {
  return money?.on ?? sale.document.issued
}

function compareSteps(a: Step, b: Step): number {
  const order = Number(a.money !== undefined) - Number(b.money !== undefined)
  return order || (stepDay(a) < stepDay(b) ? -1 : stepDay(a) > stepDay(b) ? 1 : 0)
}

/** What is new, customer by customer: invoices before the money that may name them, each in the order of days. */
function groupsOf(sales: readonly Sale[], known: ReadonlySet<string>): Group[] {
  const steps = sales.flatMap((sale): Step[] =>
    sale.document.kind === 'invoice'
      ? known.has(sale.source)
        ? []
        : [{ sale }]
      : moneyParts(sale.document).flatMap((money) => (known.has(money.source) ? [] : [{ sale, money }])),
  )
  const byCustomer = new Map<CustomerKey, Step[]>()
  for (const step of steps) {
    const same = byCustomer.get(step.sale.customer)
    if (same) same.push(step)
    else byCustomer.set(step.sale.customer, [step])
  }
  const groups: Group[] = []
  for (const [key, same] of byCustomer) {
    same.sort(compareSteps)
    for (let at = 0; at < same.length; at += GROUP_SIZE) groups.push({ key, steps: same.slice(at, at + GROUP_SIZE) })
  }
  return groups
}

/** The fingerprints of the invoices that a credit note or a payment names by their folio. */
export function namedSources({ document }: Sale): readonly string[] {
  if (document.kind === 'invoice') return []
  return relatedOf(document).flatMap(({ uid }) => (uid === '' ? [] : [sourceOfUid(uid)]))
}

function withKnown(entries: readonly SourcedEntry[]): RelatedCharges {
  const charges = relatedCharges()
  for (const { fact, source, open } of entries) if (fact.kind === 'charge') charges.add(fact, source, open)
  return charges
}

/** What one step became. */
interface Made extends MadeEntry {
  readonly kind: Sale['document']['kind']
  readonly inFavour: boolean
}

/**
 * Makes debts of the business's own invoices, lowers them by its credit notes and the payments it acknowledged, and makes the
 * customers that are not there yet. What an earlier import brought, and was not taken back, is left out. Waits for another import.
 */
export function importDocuments(deps: CommandDeps) {
  const bring = async (plan: DocumentPlan, options: ImportOptions): Promise<Result<DocumentsReport, NotSaved>> => {
    const sources = plan.sales.flatMap(entrySources)
    const before = await orNotSaved(() =>
      deps.ledger.entriesFrom([...new Set([...sources, ...plan.sales.flatMap(namedSources)])]),
    )
    if (!before.ok) return before
    const known = new Set(before.value.map(({ source }) => source))
    const groups = groupsOf(plan.sales, known)
    const charges = withKnown([...before.value, ...plan.charges])
    const ids = new Map(plan.existing)
    const made: Made[][] = []
    const newCustomers: CustomerId[][] = []
    let written = 0

    const build = (index: number, newId: () => FactId): readonly FactDraft[] => {
      const group = groups[index]
      const party = group && plan.customers.get(group.key)
      if (!group || !party) throw new RangeError(`no customer for group ${index}`)
      const drafts: FactDraft[] = []
      const there = ids.get(group.key)
      const customer = there ?? newId()
      newCustomers[index] = there === undefined ? [customer] : []
      if (there === undefined) {
        ids.set(group.key, customer)
        drafts.push(...partyDrafts(party, customer, newId))
      }
      made[index] = group.steps.map((step): Made => {
        const { document, source } = step.sale
        const id = newId()
        const { kind } = document
        if (step.money) {
          const items = allocate(step.money, customer, charges)
          drafts.push(moneyDraft(step.money, customer, items, id))
          const used = items.reduce((total, { amount }) => total + amount, 0)
          return { customer, id, on: step.money.on, kind, inFavour: used < step.money.amount }
        }
        if (document.kind !== 'invoice') throw new RangeError('not an invoice')
        const draft = invoiceDraft(document, customer, plan.termsOf(group.key), id)
        drafts.push(draft)
        charges.add(
          draft,
          source,
          draft.instalments.map(({ amount }) => amount),
        )
        return { customer, id, on: document.issued, kind, inFavour: false }
      })
      return drafts
    }
    const upTo = [0]
    for (const { steps } of groups) upTo.push((upTo.at(-1) ?? 0) + steps.length)
    const onProgress = ({ done }: ImportProgress): void => {
      written = done
      options.onProgress?.({ done: upTo[done] ?? 0, total: upTo.at(-1) ?? 0 })
    }
    if (groups.length > 0) {
      const { signal } = options
      const result = await orNotSaved(() =>
        deps.ledger.appendImport(groups.length, build, { onProgress, ...(signal && { signal }) }),
      )
      if (!result.ok) return result
    }
    const there = made.slice(0, written).flat()
    const count = (kind: Made['kind']) => there.filter((one) => one.kind === kind).length
    return ok({
      invoices: count('invoice'),
      creditNotes: count('credit-note'),
      payments: count('payment'),
      inFavour: there.filter(({ inFavour }) => inFavour).length,
      alreadyThere: plan.sales.filter((sale) => entrySources(sale).every((source) => known.has(source))).length,
      stopped: written < groups.length,
      made: { entries: there, customers: newCustomers.slice(0, written).flat() },
    })
  }
  return async (plan: DocumentPlan, options: ImportOptions = {}): Promise<Result<DocumentsReport, NotSaved>> => {
    const report = await orNotSaved(() => deps.ledger.importInTurn(() => bring(plan, options)))
    return report.ok ? report.value : report
  }
}

/** Takes back all that an import made: entries as if they had never been, its customers archived and without their mark. */
export function takeDocumentsBack(deps: CommandDeps) {
  return async ({ entries, customers }: DocumentsMade): Promise<Result<null, NotSaved>> => {
    const drafts: ((newId: () => FactId) => FactDraft)[] = [
      // Money first: what it was put against is taken back after it.
      ...entries.toReversed().map(({ customer, id, on }) => (newId: () => FactId): FactDraft => ({
        id: newId(),
        kind: 'reversal',
        customer,
        of: id,
        on,
      })),
      ...customers.map((customer) => (newId: () => FactId): FactDraft => ({
        id: newId(),
        kind: 'customerEdit',
        customer,
        patch: { archived: true, source: null },
        over: [],
      })),
    ]
    const result = await orNotSaved(() =>
      deps.ledger.appendImport(drafts.length, (index, newId) => {
        const draft = drafts[index]
        return draft ? [draft(newId)] : []
      }),
    )
    return result.ok ? ok(null) : result
  }
}
