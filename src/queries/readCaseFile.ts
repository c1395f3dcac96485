import { agreementOn } from '../domain/agreement.ts'
import {
  caseCharges,
  caseMoney,
  type CaseCheque,
  type CaseContact,
  type CaseFile,
  type CaseReversal,
} from '../domain/caseFile.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import { compareEntries, entryDay } from '../domain/entryOrder.ts'
import { compareFacts, type Fact } from '../domain/fact.ts'
import { isInForce } from '../domain/hold.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { mascStepsOf } from '../domain/masc.ts'
import { promiseStateOn, receivedFor } from '../domain/promise.ts'
import { statementOf, type Statement } from '../domain/statement.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { groupBy } from '../storage/groupBy.ts'
import { contactsOf, entriesOf, processOf } from '../storage/ofCustomer.ts'
import type { ProcessRow } from '../storage/processRows.ts'
import { agreementsOf, holdsOf, stepsOf } from '../storage/projection/agreementsOf.ts'
import { readFacts } from '../storage/readFacts.ts'
import type { EntryRow } from '../storage/rows.ts'
import { useRows } from './books.ts'
import { caseAttachments } from './caseAttachments.ts'

/** As of today; `too-large` where a sum passes the bound of money.ts. */
export function useCaseFile(customer: CustomerId): CaseFile | null | 'too-large' | undefined {
  return useRows(
    async (db, today) => {
      try {
        return await readCaseFile(db, customer, today)
      } catch (error) {
        if (error instanceof RangeError) return 'too-large'
        throw error
      }
    },
    [customer],
  )
}

/**
 * All that the books know of one customer up to a day, for the expediente.
 * @param upTo the last day that counts; what is dated later is not in the file
 * @returns `null` when there is no such customer
 * @throws RangeError when a sum passes the bound of money.ts
 */
export async function readCaseFile(db: BooksDatabase, customer: CustomerId, upTo: Day): Promise<CaseFile | null> {
  const [row, allEntries, allProcess, allContacts, edits] = await Promise.all([
    db.customers.get(customer),
    entriesOf(db, customer),
    processOf(db, customer),
    contactsOf(db, customer),
    db.edits.where('entity').equals(customer).toArray(),
  ])
  if (!row) return null
  const entries = allEntries.filter(({ fact }) => entryDay(fact) <= upTo)
  const process = allProcess.flatMap((step) => (step.on <= upTo ? [stoodOn(step, upTo)] : []))
  const contacts = allContacts.filter(({ on }) => on <= upTo)
  const dated = [...entries, ...process, ...contacts].map(({ fact }): Fact => fact)
  const texts = await db.texts
    .where('of')
    .anyOf(dated.map(({ id }) => id))
    .toArray()
  const recorded = await readFacts(db, [...edits.map(({ id }) => id), ...texts.map(({ id }) => id)])
  const words = new Map(texts.toSorted((a, b) => a.at - b.at).map(({ of, text }) => [of, text]))
  const statements = statementsOf(entries, process, upTo)
  const charges = new Map(statements.flatMap(({ account }) => [...account.charges]))
  const living = new Set(statements.flatMap(({ account }) => [...account.charges.keys(), ...account.money.keys()]))
  const held = contactsWith(process, words, contacts, entries)
  const shown = new Set(held.map(({ fact }) => fact.id))
  const byId = new Map<FactId, Fact>(dated.map((fact) => [fact.id, fact]))
  return {
    customer,
    person: row.person,
    party: row.profile.party,
    from: firstDay(entries) ?? upTo,
    upTo,
    statements,
    charges: [...charges.values()]
      .toSorted((a, b) => compareEntries(a.fact, b.fact))
      .flatMap((state) => caseCharges(state, upTo)),
    money: statements
      .flatMap(({ account }) => [...account.money.values()].map((state) => caseMoney(state, account.charges)))
      .toSorted((a, b) => compareEntries(a.fact, b.fact)),
    contacts: held,
    ...processLists(process, entries, statements, upTo),
    reversals: entries.flatMap(({ fact }): CaseReversal[] => {
      if (fact.kind !== 'reversal') return []
      const of = byId.get(fact.of)
      return [{ fact, ...(of ? { of } : {}) }]
    }),
    attachments: await caseAttachments(db, {
      process,
      byId,
      words,
      counts: (fact) => (isEntry(fact) ? living.has(fact.id) : fact.kind !== 'contact' || shown.has(fact.id)),
    }),
    words,
    facts: [...dated, ...recorded].toSorted(compareFacts),
  }
}

function isEntry({ kind }: Fact): boolean {
  return kind === 'charge' || kind === 'payment' || kind === 'credit'
}

/** A step as it stood on a day: what took it back later has not. */
function stoodOn({ reversedOn, ...step }: ProcessRow, upTo: Day): ProcessRow {
  return reversedOn === undefined || reversedOn > upTo ? step : { ...step, reversedOn }
}

function firstDay(entries: readonly EntryRow[]): Day | undefined {
  return entries.map(({ fact }) => entryDay(fact)).toSorted()[0]
}

function statementsOf(entries: readonly EntryRow[], process: readonly ProcessRow[], upTo: Day): Statement[] {
  const facts = entries.map(({ fact }) => fact)
  const from = firstDay(entries) ?? upTo
  const currencies = new Set(facts.flatMap((fact): CurrencyCode[] => ('currency' in fact ? [fact.currency] : [])))
  const agreements = stepsOf(process, 'agreement')
  return [...currencies].toSorted().map((currency) => statementOf(facts, currency, from, upTo, agreements))
}

function contactsWith(
  process: readonly ProcessRow[],
  words: ReadonlyMap<FactId, string>,
  contacts: Awaited<ReturnType<typeof contactsOf>>,
  entries: readonly EntryRow[],
): CaseContact[] {
  const living = process.filter(({ reversedOn }) => reversedOn === undefined)
  const reversals = new Set(entries.map(({ id }) => id))
  const outcomes = groupBy(stepsOf(living, 'outcome'), ({ fact }) => fact.of)
  const overrides = groupBy(stepsOf(living, 'guardOverride'), ({ fact }) => fact.of)
  return contacts
    .filter(({ reversedBy }) => reversedBy === undefined || !reversals.has(reversedBy))
    .toSorted((a, b) => (a.on === b.on ? compareFacts(a, b) : a.on < b.on ? -1 : 1))
    .map(({ fact, text }) => ({
      fact,
      text,
      outcomes: (outcomes.get(fact.id) ?? []).map((step) => ({
        fact: step.fact,
        words: words.get(step.fact.id) ?? '',
      })),
      overrides: (overrides.get(fact.id) ?? []).map((step) => step.fact),
    }))
}

type ProcessLists = Pick<
  CaseFile,
  'promises' | 'agreements' | 'holds' | 'cheques' | 'waived' | 'agencyFees' | 'sendings' | 'negotiations'
>

function processLists(
  process: readonly ProcessRow[],
  entries: readonly EntryRow[],
  statements: readonly Statement[],
  upTo: Day,
): ProcessLists {
  const facts = entries.map(({ fact }) => fact)
  const living = process.filter(({ reversedOn }) => reversedOn === undefined)
  const charges = new Map(
    statements.flatMap(({ currency, account }) =>
      [...account.charges].map(([id, state]) => [id, { ...state, currency }] as const),
    ),
  )
  return {
    promises: stepsOf(process, 'promise').map(({ fact, endedOn }) => {
      const received = receivedFor(fact, facts, upTo)
      const standing = { fact, received, ...(endedOn === undefined ? {} : { cancelledOn: endedOn }) }
      return { fact, received, state: promiseStateOn(standing, upTo) }
    }),
    agreements: agreementsOf(process, charges).flatMap((standing) => {
      const on = agreementOn(standing, upTo)
      return on ? [{ fact: standing.fact, ...on }] : []
    }),
    holds: holdsOf(process).map((hold) => ({ ...hold, inForce: isInForce(hold, upTo) })),
    cheques: chequesOf(living),
    waived: stepsOf(living, 'interestWaived').map(({ fact }) => fact),
    agencyFees: stepsOf(living, 'agencyFee').map(({ fact }) => fact),
    sendings: stepsOf(living, 'sending').map(({ fact }) => fact),
    negotiations: stepsOf(living, 'negotiation').map(({ fact }) => ({
      fact,
      steps: mascStepsOf(
        fact.on,
        stepsOf(living, 'negotiationStep').flatMap((step) => (step.fact.of === fact.id ? [step.fact] : [])),
      ),
    })),
  }
}

function chequesOf(living: readonly ProcessRow[]): CaseCheque[] {
  const moves = groupBy(stepsOf(living, 'chequeState'), ({ fact }) => fact.of)
  return stepsOf(living, 'cheque').map(({ fact }) => ({
    fact,
    moves: (moves.get(fact.id) ?? []).map((move) => ({ on: move.fact.on, state: move.fact.state })),
  }))
}
