import type { CurrencyCode } from '../domain/currency.ts'
import type { FactKind } from '../domain/fact.ts'
import { toDecimal } from '../domain/money.ts'
import type { StandingFact } from '../domain/wholeBooks.ts'
import { changeOf } from './everythingChanges.ts'
import { agreedOf, decimal, itemsOf, type FactForm } from './everythingForms.ts'
import { PROCESS_FORMS } from './everythingProcess.ts'

function moneyOf({ applied, unapplied }: StandingFact, currency: CurrencyCode) {
  return {
    ...(applied || unapplied !== undefined
      ? {
          applied: (applied ?? []).map(({ charge, instalment, amount, on }) => ({
            charge,
            instalment: instalment + 1,
            amount: toDecimal(amount, currency),
            on,
          })),
        }
      : {}),
    inFavour: decimal(unapplied, currency),
  }
}

/** Which kinds there are and how each goes out; a new kind of fact does not compile without one. */
export const FACT_FORMS: { readonly [K in FactKind]: FactForm<K> } = {
  charge: {
    section: 'charges',
    source: 'entries',
    write: (
      { chargeKind, issued, currency, instalments, number, concept, source, attachments },
      { instalments: now, agreed },
    ) => ({
      kind: chargeKind,
      issued,
      currency,
      number,
      concept,
      instalments: instalments.map(({ due, amount }, i) => ({
        number: i + 1,
        due,
        amount: toDecimal(amount, currency),
        open: decimal(now?.[i]?.open, currency),
        agreed: agreedOf(agreed, i, currency),
      })),
      source,
      attachments,
    }),
  },
  payment: {
    section: 'payments',
    source: 'entries',
    write: ({ on, currency, amount, method, allocations, note, source, attachments }, standing) => ({
      on,
      currency,
      amount: toDecimal(amount, currency),
      method,
      note,
      allocations: itemsOf(allocations, currency),
      ...moneyOf(standing, currency),
      source,
      attachments,
    }),
  },
  credit: {
    section: 'credits',
    source: 'entries',
    write: ({ on, currency, amount, creditKind, allocations, note, source }, standing) => ({
      kind: creditKind,
      on,
      currency,
      amount: toDecimal(amount, currency),
      note,
      allocations: itemsOf(allocations, currency),
      ...moneyOf(standing, currency),
      source,
    }),
  },
  allocation: {
    section: 'allocations',
    source: 'entries',
    write: ({ of, on, items, withdraws }, { currency }) => ({ of, on, items: itemsOf(items, currency), withdraws }),
  },
  reversal: { section: 'reversals', source: 'entries', write: ({ of, on, reason }) => ({ of, on, reason }) },
  contact: {
    section: 'contacts',
    source: 'contacts',
    write: ({ on, channel, level, step, skipped, charges }, { text }) => ({
      on,
      channel,
      level,
      step,
      skipped,
      charges,
      text: text === '' ? undefined : text,
    }),
  },
  ...PROCESS_FORMS,
  personText: { section: 'texts', source: 'records', write: ({ of, text }) => ({ of, text }) },
  business: { section: 'changes', source: 'records', write: changeOf },
  customer: { section: 'changes', source: 'records', write: changeOf },
  customerEdit: { section: 'changes', source: 'records', write: changeOf },
  person: { section: 'changes', source: 'records', write: changeOf },
  setting: { section: 'changes', source: 'records', write: changeOf },
  deviceAdded: {
    section: 'devicesAdded',
    source: 'records',
    write: ({ added, name, role, publicKey }) => ({ device: added, name, role, publicKey }),
  },
  deviceRemoved: {
    section: 'devicesRemoved',
    source: 'records',
    write: ({ removed, lastSeq, hash }) => ({ device: removed, lastNumber: lastSeq, hash }),
  },
  keyRotated: { section: 'keysRotated', source: 'records', write: ({ epoch, hash }) => ({ epoch, hash }) },
  accepted: { section: 'accepted', source: 'records', write: ({ facts, hashes }) => ({ records: facts, hashes }) },
  forget: { section: 'forgotten', source: 'records', write: ({ facts }) => ({ records: facts }) },
  seal: {
    section: 'seals',
    source: 'records',
    write: ({ upTo, hash, signature, of, marks }) => ({ upTo, hash, signature, of, marks }),
  },
}
