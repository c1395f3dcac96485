import type { CaseFile } from '../../domain/caseFile.ts'
import type { ChargeFact } from '../../domain/fact.ts'
import type { FactId } from '../../domain/ids.ts'
import { sum } from '../../domain/money.ts'
import { drawRows, drawText, drawTitle, left, moneyText, right, shortName, type CaseDraft } from './caseDraft.ts'

const NEGOTIATION_STEPS = ['sent', 'received', 'answered', 'proposed', 'met', 'ended', 'agreed'] as const

/** What was promised and agreed, and whether it was kept. */
export function drawPromises(draft: CaseDraft): void {
  const { file, words, format, print } = draft
  if (file.promises.length + file.agreements.length === 0) drawText(draft, words.none)
  if (file.promises.length > 0) {
    drawTitle(draft, words.promisesTitle)
    const { columns } = words
    drawRows(draft, {
      columns: [
        left(columns.on),
        left(columns.due),
        left(columns.state, 'rest'),
        right(columns.amount),
        right(columns.received),
      ],
      rows: file.promises.map(({ fact, state, received }) => [
        format.day(fact.on),
        format.day(fact.due),
        [words.promiseStates[state], print(file.words.get(fact.id) ?? '', 2_000)].filter(Boolean).join(' · '),
        moneyText(draft, fact.amount, fact.currency),
        moneyText(draft, received, fact.currency),
      ]),
      totals: [],
    })
  }
  if (file.agreements.length > 0) drawTitle(draft, words.agreementsTitle)
  for (const agreement of file.agreements) drawAgreement(draft, agreement)
}

function drawAgreement(draft: CaseDraft, agreement: CaseFile['agreements'][number]): void {
  const { file, words, format, print, shared, sheet } = draft
  const { fact, state, brokenOn, parts } = agreement
  const { waived, discount, discountBy, inKind } = fact
  const money = (amount: typeof agreement.remaining) => moneyText(draft, amount, fact.currency)
  const said = brokenOn === undefined ? words.agreementStates[state] : words.brokenOn(format.day(brokenOn))
  const debts = debtsById(file)
  const covered = fact.debts.map(({ charge, amount }) => {
    const debt = debts.get(charge)
    return `${debt ? shortName(draft, debt) : words.somethingElse} (${money(amount)})`
  })
  sheet.room(34)
  const whole = money(sum(parts.map(({ amount }) => amount)))
  drawText(draft, words.agreement(format.day(fact.on), whole, said), { weight: 'bold', after: 0.3 })
  const notes = [
    covered.length > 0 ? words.covers(covered.join(', ')) : '',
    waived === undefined ? '' : words.waived(money(waived)),
    discount === undefined ? '' : words.discount(money(discount), format.day(discountBy ?? fact.on)),
    inKind === undefined ? '' : words.inKind(print(inKind, 500)),
    file.words.get(fact.id) ?? '',
  ]
  for (const note of notes) if (note !== '') drawText(draft, note, { size: 9, after: 0.3 })
  sheet.skip(1)
  drawRows(draft, {
    columns: [
      left(words.columns.due),
      left(words.columns.state, 'rest'),
      right(words.columns.amount),
      right(words.columns.open),
    ],
    rows: parts.map(({ due, amount, open, missed }, i) => [
      format.day(due),
      [shared.part(i + 1, parts.length), missed ? words.missed : ''].filter(Boolean).join(' · '),
      money(amount),
      money(open),
    ]),
    totals: [],
  })
}

/** Holds, cheques, interest, and what an agency kept. */
export function drawProcess(draft: CaseDraft): void {
  const { file } = draft
  const interest = file.charges.filter(({ fact }) => fact.chargeKind === 'interest')
  const lists = [file.holds, file.cheques, file.waived, file.agencyFees, file.negotiations, interest]
  if (lists.every(({ length }) => length === 0)) {
    drawText(draft, draft.words.none)
    return
  }
  if (file.holds.length > 0) drawHolds(draft)
  if (file.cheques.length > 0) drawCheques(draft)
  if (file.waived.length + interest.length > 0) drawInterest(draft, interest)
  if (file.agencyFees.length > 0) drawFees(draft)
  if (file.negotiations.length > 0) drawNegotiations(draft)
}

function drawHolds(draft: CaseDraft): void {
  const { file, words, format, print } = draft
  drawTitle(draft, words.holdsTitle)
  drawRows(draft, {
    columns: [left(words.columns.on), left(words.columns.what, 'rest'), left(words.columns.state)],
    rows: file.holds.map(({ fact, inForce, endedOn }) => {
      const end = endedOn ?? fact.until
      return [
        format.day(fact.on),
        [words.holds[fact.holdKind], print(fact.reason ?? file.words.get(fact.id) ?? '', 500)]
          .filter(Boolean)
          .join(' · '),
        inForce ? words.inForce : end === undefined ? words.ended : words.over(format.day(end)),
      ]
    }),
    totals: [],
  })
}

function drawCheques(draft: CaseDraft): void {
  const { file, words, format, print } = draft
  drawTitle(draft, words.chequesTitle)
  drawRows(draft, {
    columns: [
      left(words.columns.on),
      left(words.columns.what, 'rest'),
      left(words.columns.state, 'rest'),
      right(words.columns.amount),
    ],
    rows: file.cheques.map(({ fact, moves }) => [
      format.day(fact.on),
      [print(fact.number, 60), print(fact.bank, 120), words.payableOn(format.day(fact.payOn))]
        .filter(Boolean)
        .join(' · '),
      moves.map(({ on, state }) => `${words.chequeSteps[state]} ${format.day(on)}`).join(', ') || words.chequeHeld,
      moneyText(draft, fact.amount, fact.currency),
    ]),
    totals: [],
  })
}

function drawInterest(draft: CaseDraft, charged: CaseFile['charges']): void {
  const { file, words, format, print } = draft
  const debts = debtsById(file)
  drawTitle(draft, words.interestTitle)
  const rows = [
    ...charged.map(({ fact, amount }) => ({
      on: fact.issued,
      what: [words.interestCharged, print(fact.concept ?? '', 300)],
      amount: moneyText(draft, amount, fact.currency),
    })),
    ...file.waived.map((fact) => {
      const debt = debts.get(fact.charge)
      return {
        on: fact.on,
        what: [
          words.interestWaived(format.day(fact.through)),
          debt ? shortName(draft, debt) : '',
          print(fact.reason ?? '', 500),
        ],
        amount: moneyText(draft, fact.amount, fact.currency),
      }
    }),
  ]
  drawRows(draft, {
    columns: [left(words.columns.on), left(words.columns.what, 'rest'), right(words.columns.amount)],
    rows: rows
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      .map(({ on, what, amount }) => [format.day(on), what.filter(Boolean).join(' · '), amount]),
    totals: [],
  })
}

function drawFees(draft: CaseDraft): void {
  const { file, words, format } = draft
  drawTitle(draft, words.feesTitle)
  drawRows(draft, {
    columns: [left(words.columns.on, 'rest'), right(words.columns.amount)],
    rows: file.agencyFees.map((fact) => [format.day(fact.on), moneyText(draft, fact.amount, fact.currency)]),
    totals: [],
  })
}

/** Requests to negotiate with the day of each step. */
function drawNegotiations(draft: CaseDraft): void {
  const { file, words, format } = draft
  const debts = debtsById(file)
  drawTitle(draft, words.negotiationsTitle)
  drawRows(draft, {
    columns: [left(words.columns.on), left(words.columns.what, 'rest'), left(words.columns.state, 'rest')],
    rows: file.negotiations.map(({ fact, steps }) => {
      const about = fact.debts.map(({ charge, amount }) => {
        const debt = debts.get(charge)
        return debt ? `${shortName(draft, debt)} (${moneyText(draft, amount, debt.currency)})` : words.somethingElse
      })
      const said = NEGOTIATION_STEPS.flatMap((step) => {
        const day = steps[step]
        return day === undefined ? [] : [`${words.negotiationSteps[step]} ${format.day(day)}`]
      })
      return [format.day(fact.on), words.negotiationAbout(about.join(', ')), said.join('\n')]
    }),
    totals: [],
  })
}

function debtsById(file: CaseFile): ReadonlyMap<FactId, ChargeFact> {
  return new Map(file.charges.map(({ fact }) => [fact.id, fact]))
}
