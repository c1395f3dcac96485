import type { Day } from '../../domain/day.ts'
import type { EntryFact, Fact } from '../../domain/fact.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { AgreementFact, PromiseFact } from '../../domain/processFacts.ts'
import type { BusinessPatch } from '../../domain/profile.ts'
import type { BooksDatabase } from '../database.ts'
import { projectAging } from './aging.ts'
import { continueEntries, type Continued } from './continueEntries.ts'
import { leaveOutForgotten } from './forgetting.ts'
import { isDeciding } from './processContext.ts'
import { projectAgenda } from './projectAgenda.ts'
import { projectContacts } from './projectContacts.ts'
import { projectCustomers } from './projectCustomers.ts'
import { projectProcess } from './projectProcess.ts'
import { projectProfiles } from './projectProfiles.ts'
import { projectSettings } from './projectSettings.ts'
import { groupBy } from '../groupBy.ts'
import type { DebtorRow } from '../rows.ts'

export interface ProjectOptions {
  readonly today: Day
  /**
   * What may be in the rows already of what these facts are about. `fresh`: facts that this device has just made, so no
   * recorded fact names them. `strangers`: facts of other devices, in any order. `all`: every fact there is, on empty rows.
   */
  readonly origin: 'fresh' | 'strangers' | 'all'
  /** Takes debtor rows that were made in the place of none, and sees to the totals; without it they are carried on here. */
  readonly onDebtors?: (rows: readonly DebtorRow[]) => void
}

/**
 * Makes the rows that these facts change, from the facts and the day alone. Runs inside the caller's transaction over
 * ROW_TABLES, and waits for nothing else. Never throws for what a fact says.
 */
export async function project(db: BooksDatabase, facts: readonly Fact[], options: ProjectOptions): Promise<void> {
  const { counting, gone: forgotten } = await leaveOutForgotten(db, facts)

  const profiles = await projectProfiles(db, counting, forgotten, options)
  const contacts = await projectContacts(db, counting, forgotten, options)
  const settings = await projectSettings(db, counting)
  const stepping = await projectProcess(db, counting)

  const entries = groupBy(counting.filter(isEntry), (fact) => fact.customer)
  const recompute = new Set<CustomerId>(counting.filter(isOfAccount).map((fact) => fact.customer))
  const { created } = profiles
  if (options.origin === 'strangers') {
    for (const customer of [...created, ...contacts.customers, ...stepping]) recompute.add(customer)
  }
  const whole = await projectEntries(db, entries, (id) => created.has(id) || recompute.has(id), options)
  for (const customer of whole) recompute.add(customer)
  const open = await projectCustomers(db, recompute, entries, { ...options, created, stepping })

  const touched = new Set([...profiles.touched, ...contacts.customers, ...stepping, ...entries.keys(), ...recompute])
  if (options.origin !== 'all' && decidesForAll(counting, settings)) {
    for (const customer of await db.agenda.toCollection().primaryKeys()) touched.add(customer)
  }
  const isNew = (id: CustomerId): boolean => options.origin === 'all' || (options.origin === 'fresh' && created.has(id))
  const isBare = (id: CustomerId): boolean => isNew(id) && !stepping.has(id) && !contacts.customers.has(id)
  await projectAgenda(db, touched, { today: options.today, open, isBare })
}

/**
 * New entries of accounts that can go on from where they are.
 * @param isWhole customers who are worked out from all entries anyway
 * @returns customers with new entries who have to be
 */
async function projectEntries(
  db: BooksDatabase,
  entries: ReadonlyMap<CustomerId, readonly EntryFact[]>,
  isWhole: (id: CustomerId) => boolean,
  { today, origin }: ProjectOptions,
): Promise<readonly CustomerId[]> {
  const mayBeNamed = origin === 'strangers'
  const tried = await Promise.all(
    [...entries].map(async ([id, facts]): Promise<readonly [CustomerId, Continued | undefined]> => {
      const isTried = origin !== 'all' && !isWhole(id)
      return [id, isTried ? await continueEntries(db, id, facts, { today, mayBeNamed }) : undefined]
    }),
  )
  const made = tried.flatMap(([, continued]) => continued ?? [])
  if (made.length > 0) {
    const after = made.flatMap((each) => each.after)
    await Promise.all([
      db.entries.bulkPut(made.flatMap((each) => each.entries)),
      db.debtors.bulkPut(after),
      projectAging(
        db,
        made.flatMap((each) => each.before),
        after,
      ),
    ])
  }
  return tried.flatMap(([id, continued]) => (continued ? [] : [id]))
}

/** Promises and agreements look at what came in, and change when it is due. */
function isOfAccount(fact: Fact): fact is PromiseFact | AgreementFact {
  return fact.kind === 'promise' || fact.kind === 'agreement'
}

/** Fields of the business that decide what is to do with everybody. */
const DECIDING_FIELDS: readonly (keyof BusinessPatch)[] = ['ladder', 'country', 'currency']

function decidesForAll(facts: readonly Fact[], settings: ReadonlySet<string>): boolean {
  if ([...settings].some(isDeciding)) return true
  return facts.some(
    (fact) => fact.kind === 'business' && DECIDING_FIELDS.some((field) => Object.hasOwn(fact.patch, field)),
  )
}

const ENTRY_KINDS: ReadonlySet<Fact['kind']> = new Set(['charge', 'payment', 'credit', 'allocation', 'reversal'])

function isEntry(fact: Fact): fact is EntryFact {
  return ENTRY_KINDS.has(fact.kind)
}
