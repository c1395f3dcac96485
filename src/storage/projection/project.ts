import type { Day } from '../../domain/day.ts'
import type { EntryFact, Fact } from '../../domain/fact.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { AgreementFact, PromiseFact } from '../../domain/processFacts.ts'
import type { BusinessPatch } from '../../domain/profile.ts'
import type { BooksDatabase } from '../database.ts'
import { continueEntry } from './continueEntry.ts'
import { leaveOutForgotten } from './forgetting.ts'
import { isDeciding } from './processContext.ts'
import { projectAgenda } from './projectAgenda.ts'
import { projectContacts } from './projectContacts.ts'
import { projectCustomers } from './projectCustomers.ts'
import { projectProcess } from './projectProcess.ts'
import { projectProfiles } from './projectProfiles.ts'
import { projectSettings } from './projectSettings.ts'
import { groupBy } from '../groupBy.ts'

export interface ProjectOptions {
  readonly today: Day
  /**
   * What may be in the rows already of what these facts are about. `fresh`: facts that this device has just made, so no
   * recorded fact names them. `strangers`: facts of other devices, in any order. `all`: every fact there is, on empty rows.
   */
  readonly origin: 'fresh' | 'strangers' | 'all'
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
  for (const [customer, of] of entries) {
    const [only, ...others] = of
    const isOrdinary = only && others.length === 0 && options.origin === 'fresh' && !profiles.created.has(customer)
    const isAlone = isOrdinary && !recompute.has(customer)
    if (!isAlone || !(await continueEntry(db, only, options.today))) recompute.add(customer)
  }
  if (options.origin === 'strangers') {
    for (const customer of [...profiles.created, ...contacts.customers, ...stepping]) recompute.add(customer)
  }
  const { created } = profiles
  const open = await projectCustomers(db, recompute, entries, { ...options, created, stepping })

  const touched = new Set([...profiles.touched, ...contacts.customers, ...stepping, ...entries.keys(), ...recompute])
  if (options.origin !== 'all' && decidesForAll(counting, settings)) {
    for (const customer of await db.agenda.toCollection().primaryKeys()) touched.add(customer)
  }
  const isNew = (id: CustomerId): boolean => options.origin === 'all' || (options.origin === 'fresh' && created.has(id))
  const isBare = (id: CustomerId): boolean => isNew(id) && !stepping.has(id) && !contacts.customers.has(id)
  await projectAgenda(db, touched, { today: options.today, open, isBare })
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
