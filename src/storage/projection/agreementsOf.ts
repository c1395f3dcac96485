import { agreementStandings, type AgreementStanding, type ChargeParts } from '../../domain/agreement.ts'
import type { Day } from '../../domain/day.ts'
import type { HoldStanding } from '../../domain/hold.ts'
import type { FactId } from '../../domain/ids.ts'
import { ZERO } from '../../domain/money.ts'
import type { CustomerProcessFact } from '../../domain/processFacts.ts'
import type { PromiseStanding } from '../../domain/promise.ts'
import type { ProcessRow } from '../processRows.ts'
import type { EntryRow } from '../rows.ts'

/** A kind of step of the process, with the day on which a reversal took it back. */
export interface Stood<F> {
  readonly fact: F
  readonly endedOn?: Day
}

/** The steps of one kind, in the order recorded. */
export function stepsOf<K extends CustomerProcessFact['kind']>(
  process: readonly ProcessRow[],
  kind: K,
): Stood<Extract<CustomerProcessFact, { readonly kind: K }>>[] {
  return process.flatMap(({ fact, reversedOn }) =>
    fact.kind === kind
      ? [
          {
            fact: fact as Extract<CustomerProcessFact, { readonly kind: K }>,
            ...(reversedOn === undefined ? {} : { endedOn: reversedOn }),
          },
        ]
      : [],
  )
}

/** The customer's agreements with the money that went against what they cover. */
export function agreementsOf(process: readonly ProcessRow[], charges: ChargeParts): AgreementStanding[] {
  return agreementStandings(stepsOf(process, 'agreement'), charges)
}

/** Charges that agreements cover. */
export function coveredCharges(process: readonly ProcessRow[]): FactId[] {
  return process.flatMap(({ fact }) => (fact.kind === 'agreement' ? fact.debts.map(({ charge }) => charge) : []))
}

/** Charges that count, by id, as their rows have them. */
export function chargeParts(rows: Iterable<EntryRow>): ChargeParts {
  const parts = new Map<FactId, NonNullable<ReturnType<ChargeParts['get']>>>()
  for (const { id, currency, instalments, applied } of rows) {
    if (instalments) parts.set(id, { currency, instalments, applied: applied ?? [] })
  }
  return parts
}

/** Holds with the first day on which they were ended or taken back. */
export function holdsOf(process: readonly ProcessRow[]): HoldStanding[] {
  const ends = stepsOf(process, 'holdEnded')
  return stepsOf(process, 'hold').map(({ fact, endedOn }) => {
    const days = ends.flatMap((end) => (end.fact.of === fact.id && end.endedOn === undefined ? [end.fact.on] : []))
    const first = [...days, ...(endedOn === undefined ? [] : [endedOn])].toSorted()[0]
    return { fact, ...(first === undefined ? {} : { endedOn: first }) }
  })
}

/** Promises with what came in for them. */
export function promisesOf(process: readonly ProcessRow[]): PromiseStanding[] {
  return process.flatMap(({ fact, received = ZERO, reversedOn }) =>
    fact.kind === 'promise'
      ? [{ fact, received, ...(reversedOn === undefined ? {} : { cancelledOn: reversedOn }) }]
      : [],
  )
}
