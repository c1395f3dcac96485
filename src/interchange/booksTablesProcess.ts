import type { Day } from '../domain/day.ts'
import { compareFacts } from '../domain/fact.ts'
import type { FactId } from '../domain/ids.ts'
import { sum } from '../domain/money.ts'
import type { AgreementFact, ChequeFact, ChequeStep, HoldFact, PromiseFact } from '../domain/processFacts.ts'
import type { StandingFact, WholeBooks } from '../domain/wholeBooks.ts'
import type { RowContext } from './booksTablesRow.ts'

/** What came of something, by what it came of. */
interface Answers {
  readonly results: Map<FactId, string>
  readonly cheques: Map<FactId, ChequeStep>
  /** Holds that are over. */
  readonly ended: Set<FactId>
}

/** Rows of contacts, promises, agreements, holds and cheques; what came of them is read first. */
export async function processRows(books: WholeBooks, context: RowContext): Promise<void> {
  const answers: Answers = { results: new Map(), cheques: new Map(), ended: new Set() }
  const steps: StandingFact[] = []
  for await (const standing of books.facts('process')) {
    steps.push(standing)
  }
  steps.sort((a, b) => compareFacts(a.fact, b.fact))
  for (const standing of steps) note(standing, answers, context)
  for await (const standing of books.facts('contacts')) contactRow(standing, answers, context)
  for (const standing of steps) stepRow(standing, answers, books.today, context)
}

function note({ fact, reversedOn }: StandingFact, answers: Answers, { words }: RowContext): void {
  if (reversedOn !== undefined) return
  if (fact.kind === 'outcome') {
    const before = answers.results.get(fact.of)
    const result = words.results[fact.result]
    answers.results.set(fact.of, before === undefined ? result : `${before} / ${result}`)
  }
  if (fact.kind === 'chequeState') answers.cheques.set(fact.of, fact.state)
  if (fact.kind === 'holdEnded') answers.ended.add(fact.of)
}

function contactRow(standing: StandingFact, { results }: Answers, context: RowContext): void {
  const { fact, text = '' } = standing
  const { words, add, customerOf, stateOf, recordedOf } = context
  if (fact.kind !== 'contact') return
  add('contacts', [
    fact.id,
    ...customerOf(fact.customer),
    { day: fact.on },
    words.channels[fact.channel],
    words.levels[fact.level],
    results.get(fact.id) ?? '',
    text,
    stateOf(standing, true),
    ...recordedOf(standing),
  ])
}

function stepRow(standing: StandingFact, answers: Answers, today: Day, context: RowContext): void {
  const { fact } = standing
  if (fact.kind === 'promise') promiseRow(fact, standing, today, context)
  if (fact.kind === 'agreement') agreementRows(fact, standing, today, context)
  if (fact.kind === 'hold') holdRow(fact, standing, answers.ended.has(fact.id), today, context)
  if (fact.kind === 'cheque') chequeRow(fact, standing, answers.cheques.get(fact.id), context)
}

function promiseRow(
  { id, customer, on, due, currency, amount }: PromiseFact,
  standing: StandingFact,
  today: Day,
  { add, customerOf, stateOf, recordedOf }: RowContext,
): void {
  const who = customerOf(customer)
  const state = stateOf(standing, on <= today)
  add('promises', [
    id,
    ...who,
    { day: on },
    { day: due },
    currency,
    { amount, currency },
    state,
    ...recordedOf(standing),
  ])
}

function agreementRows(
  { id, customer, on, currency, plan }: AgreementFact,
  standing: StandingFact,
  today: Day,
  { words, add, customerOf, stateOf, recordedOf }: RowContext,
): void {
  const { agreement } = standing
  const inOrder = plan.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  for (const [i, { due, amount }] of inOrder.entries()) {
    const covered = agreement?.parts.filter(({ part }) => part === i) ?? []
    add('agreements', [
      id,
      ...customerOf(customer),
      { day: on },
      i + 1,
      plan.length,
      { day: due },
      currency,
      { amount, currency },
      agreement === undefined ? null : { amount: sum(covered.map((part) => part.amount)), currency },
      agreement === undefined ? stateOf(standing, on <= today) : words.agreementStates[agreement.state],
      ...recordedOf(standing),
    ])
  }
}

function holdRow(
  { id, customer, on, holdKind, charge, until, reason = '' }: HoldFact,
  standing: StandingFact,
  isEnded: boolean,
  today: Day,
  { words, add, customerOf, stateOf, recordedOf }: RowContext,
): void {
  const isOver = standing.reversedOn === undefined && (isEnded || (until !== undefined && until <= today))
  add('holds', [
    id,
    ...customerOf(customer),
    { day: on },
    words.holds[holdKind],
    charge ?? '',
    until === undefined ? null : { day: until },
    reason,
    isOver ? words.states.over : stateOf(standing, on <= today),
    ...recordedOf(standing),
  ])
}

function chequeRow(
  { id, customer, on, payOn, number, bank, currency, amount }: ChequeFact,
  standing: StandingFact,
  step: ChequeStep | undefined,
  { words, add, customerOf, stateOf, recordedOf }: RowContext,
): void {
  add('cheques', [
    id,
    ...customerOf(customer),
    { day: on },
    { day: payOn },
    number,
    bank,
    currency,
    { amount, currency },
    step === undefined || standing.reversedOn !== undefined ? stateOf(standing, true) : words.cheques[step],
    ...recordedOf(standing),
  ])
}
