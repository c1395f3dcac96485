import type { AgreementOnDay } from '../domain/agreement.ts'
import { agreementOn } from '../domain/agreement.ts'
import { concessionsOf, type Concession } from '../domain/concessions.ts'
import type { Day } from '../domain/day.ts'
import type { CreditFact } from '../domain/fact.ts'
import { isInForce, stopsOf, type HoldStops } from '../domain/hold.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import { mascStepsOf, type MascSteps } from '../domain/masc.ts'
import { situationOn, type Situation } from '../domain/nextAction.ts'
import { isStanding } from '../domain/position.ts'
import type { NegotiationFact, NegotiationStepFact, SendingFact } from '../domain/evidenceFacts.ts'
import type {
  AgencyFeeFact,
  AgreementFact,
  ChequeFact,
  ChequeStep,
  CreditCheckFact,
  GuardOverrideFact,
  HoldFact,
  InterestWaivedFact,
  OutcomeFact,
  PostponedFact,
  PromiseFact,
} from '../domain/processFacts.ts'
import { promiseStateOn, type PromiseState } from '../domain/promise.ts'
import type { BooksDatabase } from '../storage/database.ts'
import { entriesOf } from '../storage/ofCustomer.ts'
import { positionOf } from '../storage/projection/positionOf.ts'
import { readProcessContext } from '../storage/projection/processContext.ts'
import { readParts } from '../storage/projection/projectAgenda.ts'
import { stepsOf } from '../storage/projection/agreementsOf.ts'
import type { ContactRow } from '../storage/rows.ts'
import { useRows } from './books.ts'

/** The whole process with one customer, as of today. Lists are newest first. */
export interface Process {
  readonly situation: Situation
  readonly promises: readonly {
    readonly fact: PromiseFact
    readonly state: PromiseState
    readonly received: MinorUnits
  }[]
  readonly agreements: readonly ({ readonly fact: AgreementFact } & AgreementOnDay)[]
  /** Past ones too. */
  readonly holds: readonly {
    readonly fact: HoldFact
    readonly inForce: boolean
    readonly stops: HoldStops
    readonly endedOn?: Day
  }[]
  /** The last one, while it lasts. */
  readonly postponed: PostponedFact | undefined
  readonly cheques: readonly { readonly fact: ChequeFact; readonly state?: ChequeStep; readonly since?: Day }[]
  readonly contacts: readonly {
    readonly contact: ContactRow
    readonly outcomes: readonly OutcomeFact[]
    readonly overrides: readonly GuardOverrideFact[]
  }[]
  readonly creditChecks: readonly CreditCheckFact[]
  readonly waived: readonly InterestWaivedFact[]
  readonly agencyFees: readonly AgencyFeeFact[]
  /** Papers that were handed over to be sent. */
  readonly sendings: readonly SendingFact[]
  /** Requests to negotiate, with what was recorded about each, oldest step first. */
  readonly negotiations: readonly {
    readonly fact: NegotiationFact
    readonly recorded: readonly NegotiationStepFact[]
    readonly steps: MascSteps
  }[]
  /** What was granted so far (R26). */
  readonly concessions: readonly Concession[]
  /** Free words by the step or contact that they belong to. */
  readonly words: ReadonlyMap<FactId, string>
}

/** `null` when there is no such customer. */
export function useProcess(customer: CustomerId): Process | null | undefined {
  return useRows((db, today) => readProcess(db, customer, today), [customer])
}

/** As `useProcess`, once. */
export async function readProcess(db: BooksDatabase, id: CustomerId, today: Day): Promise<Process | null> {
  const [customer, context, entries] = await Promise.all([
    db.customers.get(id),
    readProcessContext(db),
    entriesOf(db, id),
  ])
  if (!customer) return null
  const parts = await readParts(db, customer)
  const position = positionOf(parts, context)
  const { process } = parts
  const living = process.filter((row) => row.reversedOn === undefined || row.reversedOn > today)
  const factsOf = <K extends Parameters<typeof stepsOf>[1]>(kind: K) =>
    stepsOf(living, kind)
      .map(({ fact }) => fact)
      .toReversed()
  const outcomes = factsOf('outcome')
  const overrides = factsOf('guardOverride')
  const credits = entries.flatMap(({ fact, reversedBy }): CreditFact[] =>
    fact.kind === 'credit' && reversedBy === undefined ? [fact] : [],
  )
  const texts = await db.texts
    .where('of')
    .anyOf(process.map((row) => row.id))
    .toArray()
  const last = factsOf('postponed')[0]
  return {
    situation: situationOn(position, today),
    promises: position.promises
      .map((standing) => ({ ...standing, state: promiseStateOn(standing, today) }))
      .toReversed(),
    agreements: position.agreements
      .flatMap((standing) => {
        const on = agreementOn(standing, today)
        return on ? [{ fact: standing.fact, ...on }] : []
      })
      .toReversed(),
    holds: position.holds
      .map((hold) => ({ ...hold, inForce: isInForce(hold, today), stops: stopsOf(hold.fact.holdKind) }))
      .toReversed(),
    postponed: last && today < last.until ? last : undefined,
    cheques: position.cheques
      .filter((cheque) => isStanding(cheque, today))
      .map(({ fact, moves }) => {
        const move = moves.findLast((each) => isStanding(each, today))
        return { fact, ...(move ? { state: move.fact.state, since: move.fact.on } : {}) }
      })
      .toReversed(),
    contacts: parts.contacts
      .filter((contact) => contact.reversedBy === undefined)
      .toReversed()
      .map((contact) => ({
        contact,
        outcomes: outcomes.filter(({ of }) => of === contact.id),
        overrides: overrides.filter(({ of }) => of === contact.id),
      })),
    creditChecks: factsOf('creditCheck'),
    waived: factsOf('interestWaived'),
    agencyFees: factsOf('agencyFee'),
    sendings: factsOf('sending'),
    negotiations: factsOf('negotiation').map((fact) => {
      const recorded = factsOf('negotiationStep')
        .filter(({ of }) => of === fact.id)
        .toReversed()
      return { fact, recorded, steps: mascStepsOf(fact.on, recorded) }
    }),
    concessions: concessionsOf(
      living.flatMap(({ fact }) => (fact.kind === 'booksChecked' ? [] : [fact])),
      credits,
    ),
    words: new Map(texts.map(({ of, text }) => [of, text])),
  }
}
