import Dexie from 'dexie'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { useRows } from './books.ts'

/** What there is to forget of a customer. */
export interface Forgetting {
  /** Edits of personal text. */
  readonly edits: readonly FactId[]
  readonly messages: number
  /** Photos that nobody has taken back. */
  readonly attachments: readonly FactId[]
  /** Was forgotten before, and nothing was told since. */
  readonly isForgotten: boolean
  /** How many customers were forgotten so far. */
  readonly before: number
  /** Whether the log is signed by a list of devices: words stay in it then, out of every screen. */
  readonly isSigned: boolean
}

export function useForgetting(customer: CustomerId): Forgetting | undefined {
  return useRows(
    async (db) => {
      const [edits, contacts, process, forgotten, trust] = await Promise.all([
        db.edits.where('entity').equals(customer).toArray(),
        db.contacts
          .where('[customerId+at]')
          .between([customer, Dexie.minKey], [customer, Dexie.maxKey])
          .filter(({ text }) => text !== '')
          .count(),
        db.process.where('[customerId+at]').between([customer, Dexie.minKey], [customer, Dexie.maxKey]).toArray(),
        db.forgotten.toCollection().primaryKeys(),
        db.local.get('sync/trust'),
      ])
      const customers = await db.customers.where('id').anyOf(forgotten).primaryKeys()
      const personal = edits.filter(({ kind }) => kind === 'person')
      return {
        edits: personal.map(({ id }) => id),
        messages: contacts,
        attachments: process.flatMap(({ id, fact, reversedOn }) =>
          fact.kind === 'attachment' && reversedOn === undefined ? [id] : [],
        ),
        isForgotten: customers.includes(customer) && personal.length === 1,
        before: customers.filter((id) => id !== customer).length,
        isSigned: trust !== undefined,
      }
    },
    [customer],
  )
}
