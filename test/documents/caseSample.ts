import { accountOf } from '../../src/domain/account.ts'
import { agreementOn } from '../../src/domain/agreement.ts'
import { caseCharges, caseMoney, type CaseFile } from '../../src/domain/caseFile.ts'
import { addDays, day } from '../../src/domain/day.ts'
import type { Channel, ContactFact, EntryFact, FactHead } from '../../src/domain/fact.ts'
import { compareFacts } from '../../src/domain/fact.ts'
import type { CustomerId, DeviceId, FactId, Hlc } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { AgreementFact, OutcomeFact, PromiseFact } from '../../src/domain/processFacts.ts'
import { NEW_PERSON } from '../../src/domain/profile.ts'
import { promiseStateOn } from '../../src/domain/promise.ts'
import { statementOf } from '../../src/domain/statement.ts'
import type { ExpedienteInput } from '../../src/documents/caseFile/caseDraft.ts'
import { caseLedgerOf } from '../../src/interchange/caseLedger.ts'
import { paperInput } from './papers.ts'
import { MXN } from './samples.ts'

export const CASE_DAY = day('2026-11-30')
const START = day('2025-01-02')
const CUSTOMER = '260100CCCCCCCCCCCC' as CustomerId
const CHANNELS: readonly Channel[] = ['whatsapp', 'call', 'letter', 'email', 'visit']

export const LETTER = `Buenos días, Mariana:

Le escribimos de nuevo por su cuenta pendiente, cuyo vencimiento más antiguo tiene 40 días de atraso. Queremos ayudarle a dejarla resuelta.

Le pedimos que nos confirme una de estas formas de resolverlo: pagar el total, pagar una parte ahora y el resto en cuotas, u otra forma que proponga por escrito. Si algo no coincide con sus registros, díganos y lo revisamos.

Un cordial saludo,
Rosa Íñiguez Peña`

/** The case of a customer with so many movements and contacts, some of everything else. */
export function caseOf({ movements, contacts }: { readonly movements: number; readonly contacts: number }): CaseFile {
  let seq = 0
  const head = (): FactHead & { readonly customer: CustomerId } => {
    seq += 1
    return {
      id: `2601AA${String(seq).padStart(12, '0')}` as FactId,
      at: (1_767_000_000_000 * 1024 + seq) as Hlc,
      device: 'DDDDDDDDDDDDDDDD' as DeviceId,
      seq,
      customer: CUSTOMER,
    }
  }
  const entries: EntryFact[] = []
  for (let i = 0; i < movements; i += 1) {
    const on = addDays(START, Math.floor((i * 640) / movements))
    const last = entries.at(-1)
    const amount = minorUnits(10_000 + ((i * 7919) % 90_000))
    if (i % 3 === 2 && last?.kind === 'charge') {
      const paid = minorUnits(Math.floor((last.instalments[0]?.amount ?? 0) / (1 + (i % 2))))
      const allocations = [{ charge: last.id, instalment: 0, amount: paid }]
      entries.push({ ...head(), kind: 'payment', on, currency: MXN, amount: paid, method: 'transfer', allocations })
      continue
    }
    entries.push({
      ...head(),
      kind: 'charge',
      chargeKind: i % 50 === 7 ? 'interest' : 'invoice',
      issued: on,
      currency: MXN,
      instalments: [{ due: addDays(on, 30), amount }],
      number: `A-${i}`,
      concept: 'Material eléctrico y pintura vinílica',
      ...(i === 0 ? { attachments: [{ sha256: 'ab'.repeat(32), size: 84_000, type: 'image/jpeg' }] } : {}),
    })
  }
  const first = entries[0]
  const slip: EntryFact = {
    ...head(),
    kind: 'payment',
    on: CASE_DAY,
    currency: MXN,
    amount: minorUnits(5_000),
    method: 'cash',
    allocations: [],
  }
  entries.push(slip, { ...head(), kind: 'reversal', of: slip.id, on: CASE_DAY, reason: 'Se anotó dos veces' })
  const contactFacts = Array.from({ length: contacts }, (_, i): ContactFact => ({
    ...head(),
    kind: 'contact',
    on: addDays(START, 40 + Math.floor((i * 600) / contacts)),
    channel: CHANNELS[i % CHANNELS.length] ?? 'letter',
    level: (['reminder', '1', '2', '3'] as const)[i % 4] ?? '1',
    charges: first ? [first.id] : [],
  }))
  const outcomes = contactFacts.map((contact): OutcomeFact => ({
    ...head(),
    kind: 'outcome',
    of: contact.id,
    on: contact.on,
    result: 'reached',
    reason: 'no-cash',
    next: addDays(contact.on, 7),
  }))
  const promise: PromiseFact = {
    ...head(),
    kind: 'promise',
    on: addDays(CASE_DAY, -60),
    currency: MXN,
    amount: minorUnits(50_000),
    due: addDays(CASE_DAY, -50),
    charges: [],
  }
  const agreement: AgreementFact = {
    ...head(),
    kind: 'agreement',
    on: addDays(CASE_DAY, -40),
    currency: MXN,
    debts: first ? [{ charge: first.id, instalment: 0, amount: minorUnits(10_000) }] : [],
    plan: [
      { due: addDays(CASE_DAY, -30), amount: minorUnits(5_000) },
      { due: addDays(CASE_DAY, 10), amount: minorUnits(5_000) },
    ],
    waived: minorUnits(900),
  }
  const covered = [{ amount: minorUnits(10_000), original: minorUnits(10_000), applied: [] }]
  const agreed = agreementOn({ fact: agreement, covered }, CASE_DAY)
  const account = accountOf(entries, MXN, CASE_DAY)
  return {
    customer: CUSTOMER,
    person: { ...NEW_PERSON, name: 'Mariana López Núñez', phone: '+52 222 765 4321', taxId: 'LONM800101XX1' },
    party: 'consumer',
    from: START,
    upTo: CASE_DAY,
    statements: [statementOf(entries, MXN, START, CASE_DAY)],
    charges: [...account.charges.values()].flatMap((state) => caseCharges(state, CASE_DAY)),
    money: [...account.money.values()].map((state) => caseMoney(state, account.charges)),
    contacts: contactFacts.map((fact, i) => ({
      fact,
      text: ['call', 'visit'].includes(fact.channel) ? 'Preguntó por el saldo' : LETTER,
      outcomes: outcomes[i] ? [{ fact: outcomes[i], words: 'cobra el viernes' }] : [],
      overrides: [],
    })),
    promises: [
      {
        fact: promise,
        received: minorUnits(30_000),
        state: promiseStateOn({ fact: promise, received: minorUnits(30_000) }, CASE_DAY),
      },
    ],
    agreements: agreed ? [{ fact: agreement, ...agreed }] : [],
    holds: [{ fact: { ...head(), kind: 'hold', on: CASE_DAY, holdKind: 'no-sales' }, inForce: true }],
    cheques: [
      {
        fact: {
          ...head(),
          kind: 'cheque',
          on: START,
          currency: MXN,
          amount: minorUnits(70_000),
          payOn: addDays(START, 30),
          number: '0042',
          bank: 'Banorte',
        },
        moves: [{ on: addDays(START, 31), state: 'bounced' }],
      },
    ],
    waived: [],
    agencyFees: [],
    sendings: [],
    negotiations: [],
    reversals: entries.flatMap((fact) => (fact.kind === 'reversal' ? [{ fact, of: slip }] : [])),
    attachments:
      first?.kind === 'charge'
        ? (first.attachments ?? []).map((one) => ({ ...one, on: first.issued, of: first, caption: '', isHere: false }))
        : [],
    words: new Map([[promise.id, 'cuando cobre la quincena']]),
    facts: [...entries, ...contactFacts, ...outcomes, promise, agreement].toSorted(compareFacts),
  }
}

/** The input of an expediente of the sample shop. */
export function expedienteInput(file: CaseFile, changes: Partial<ExpedienteInput> = {}): ExpedienteInput {
  return { ...paperInput(CASE_DAY), file, ledger: caseLedgerOf(file), photos: new Map(), ...changes }
}
