import type { ProcessFact } from '../domain/processFacts.ts'
import { toDecimal } from '../domain/money.ts'
import { decimal, itemsOf, partsOf, type FactForm } from './everythingForms.ts'

/** How the facts of the collection process go out; settings go with the changes (everythingChanges.ts). */
export const PROCESS_FORMS: { readonly [K in Exclude<ProcessFact['kind'], 'setting'>]: FactForm<K> } = {
  promise: {
    section: 'promises',
    source: 'process',
    write: ({ on, currency, amount, due, charges }) => ({
      on,
      currency,
      amount: toDecimal(amount, currency),
      due,
      charges,
    }),
  },
  agreement: {
    section: 'agreements',
    source: 'process',
    write: ({ on, currency, debts, plan, waived, discount, ...rest }, { agreement }) => ({
      on,
      state: agreement?.state,
      currency,
      debts: itemsOf(debts, currency),
      plan: partsOf(plan, currency),
      misses: rest.misses,
      graceDays: rest.graceDays,
      replaces: rest.replaces,
      waived: decimal(waived, currency),
      discount: decimal(discount, currency),
      discountBy: rest.discountBy,
      inKind: rest.inKind,
      nextPurchasePercent: rest.nextPurchasePercent,
    }),
  },
  hold: {
    section: 'holds',
    source: 'process',
    write: ({ on, holdKind, charge, until, reason }) => ({ kind: holdKind, on, charge, until, reason }),
  },
  holdEnded: { section: 'holdsEnded', source: 'process', write: ({ of, on }) => ({ of, on }) },
  outcome: {
    section: 'outcomes',
    source: 'process',
    write: ({ of, on, result, reason, next }) => ({ of, on, result, reason, next }),
  },
  postponed: { section: 'postponed', source: 'process', write: ({ on, until, reason }) => ({ on, until, reason }) },
  cheque: {
    section: 'cheques',
    source: 'process',
    write: ({ on, currency, amount, payOn, number, bank }) => ({
      on,
      currency,
      amount: toDecimal(amount, currency),
      payOn,
      number,
      bank,
    }),
  },
  chequeState: { section: 'chequeStates', source: 'process', write: ({ of, on, state }) => ({ of, on, state }) },
  interestWaived: {
    section: 'interestWaived',
    source: 'process',
    write: ({ charge, on, through, currency, amount, reason }) => ({
      charge,
      on,
      through,
      currency,
      amount: toDecimal(amount, currency),
      reason,
    }),
  },
  creditCheck: {
    section: 'creditChecks',
    source: 'process',
    write: ({ on, looked, verdict, guarantor }) => ({ on, looked, verdict, guarantor }),
  },
  agencyFee: {
    section: 'agencyFees',
    source: 'process',
    write: ({ of, on, currency, amount }) => ({ of, on, currency, amount: toDecimal(amount, currency) }),
  },
  guardOverride: {
    section: 'guardOverrides',
    source: 'process',
    write: ({ of, on, rule, reason }) => ({ of, on, rule, reason }),
  },
  attachment: { section: 'attachments', source: 'process', write: ({ of, on, ref }) => ({ of, on, ...ref }) },
  sending: {
    section: 'sendings',
    source: 'process',
    write: ({ on, medium, title, pages, sha256, of, tracking, handedBy }) => ({
      on,
      medium,
      title,
      pages,
      sha256,
      of,
      tracking,
      handedBy,
    }),
  },
  negotiation: {
    section: 'negotiations',
    source: 'process',
    write: ({ on, debts }, { currencies }) => ({ on, debts: itemsOf(debts, (charge) => currencies?.get(charge)) }),
  },
  negotiationStep: { section: 'negotiationSteps', source: 'process', write: ({ of, on, step }) => ({ of, on, step }) },
  booksChecked: { section: 'booksChecked', source: 'process', write: ({ on }) => ({ on }) },
}
