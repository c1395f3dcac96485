import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CommandDeps } from '../../src/commands/deps.ts'
import { endAgreement } from '../../src/commands/endAgreement.ts'
import { endHold } from '../../src/commands/endHold.ts'
import { makeAgreement, type AgreementDraft } from '../../src/commands/makeAgreement.ts'
import { markBooksChecked } from '../../src/commands/markBooksChecked.ts'
import { moveCheque } from '../../src/commands/moveCheque.ts'
import { overrideGuard } from '../../src/commands/overrideGuard.ts'
import { placeHold } from '../../src/commands/placeHold.ts'
import { postponeContact } from '../../src/commands/postponeContact.ts'
import { recordAgencyFee } from '../../src/commands/recordAgencyFee.ts'
import { recordCheque } from '../../src/commands/recordCheque.ts'
import { recordCreditCheck } from '../../src/commands/recordCreditCheck.ts'
import { recordOutcome } from '../../src/commands/recordOutcome.ts'
import { saveSetting } from '../../src/commands/saveSetting.ts'
import { takePromise } from '../../src/commands/takePromise.ts'
import { waiveInterest } from '../../src/commands/waiveInterest.ts'
import { day } from '../../src/domain/day.ts'
import type { FactId } from '../../src/domain/ids.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { Result } from '../../src/domain/result.ts'
import { openDevice, type TestDevice } from '../storage/books.ts'
import { charge, customerOf, PEN } from '../storage/drafts.ts'

const TODAY = day('2026-07-10')
let shop: TestDevice
let deps: CommandDeps
let ana: FactId
let sale: FactId
beforeEach(async () => {
  shop = openDevice(TODAY)
  deps = { ledger: shop.keeper, newId: shop.newId, today: () => shop.today }
  ana = await customerOf(shop)
  sale = shop.newId()
  await shop.keeper.append([charge(sale, ana, '2026-06-01', '2026-06-15', 9000)])
})
afterEach(() => shop.close())

function valueOf<T>(result: Result<T, { readonly type: string }>): T {
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

const amount = minorUnits(9000)

function plan(...parts: readonly [due: string, amount: number][]): AgreementDraft {
  return {
    customer: ana,
    currency: PEN,
    debts: [{ charge: sale, instalment: 0, amount }],
    plan: parts.map(([due, part]) => ({ due: day(due), amount: minorUnits(part) })),
  }
}

test('a promise is written down on the day it is taken, with what was said as words that can be forgotten', async () => {
  const draft = { customer: ana, currency: PEN, amount, due: day('2026-07-15'), charges: [sale], words: 'cobra el 15' }
  const id = valueOf(await takePromise(deps)(draft))
  const { words, ...said } = draft
  expect(await shop.keeper.entry(id)).toMatchObject({ kind: 'promise', on: TODAY, ...said })
  expect(await shop.db.texts.where('of').equals(id).toArray()).toMatchObject([{ text: words }])
})

test('a promise for yesterday or of nothing is refused', async () => {
  const draft = { customer: ana, currency: PEN, amount, due: day('2026-07-09'), charges: [] }
  expect(await takePromise(deps)(draft)).toEqual({ ok: false, error: { type: 'promise-in-past' } })
  const nothing = { ...draft, amount: minorUnits(0), due: TODAY }
  expect(await takePromise(deps)(nothing)).toEqual({ ok: false, error: { type: 'amount-zero' } })
  expect(valueOf(await takePromise(deps)({ ...draft, due: TODAY }))).toBeTruthy()
})

test('an agreement keeps its plan in order of day, and ends today, not as if it had never been', async () => {
  const draft = { ...plan(['2026-08-10', 4500], ['2026-07-25', 4500]), inKind: ' dos  cajas ', words: 'con su hermana' }
  const id = valueOf(await makeAgreement(deps)(draft))
  expect(await shop.keeper.entry(id)).toMatchObject({
    kind: 'agreement',
    on: TODAY,
    plan: [{ due: '2026-07-25' }, { due: '2026-08-10' }],
    inKind: 'dos cajas',
  })
  shop.today = day('2026-07-12')
  await endAgreement(deps)({ customer: ana, agreement: id })
  expect(await shop.db.entries.toArray()).toMatchObject([{}, { fact: { kind: 'reversal', of: id, on: '2026-07-12' } }])
})

test.each<[string, () => AgreementDraft, object]>([
  ['parts that do not add up', () => plan(['2026-07-25', 4000], ['2026-08-10', 4500]), { by: -500 }],
  ['an instalment of last week', () => plan(['2026-07-03', 4500], ['2026-08-10', 4500]), { due: '2026-07-03' }],
  ['no instalment', () => plan(), { type: 'instalments-missing' }],
  ['no debt', () => ({ ...plan(['2026-07-25', 9000]), debts: [] }), { type: 'debts-missing' }],
  [
    'a discount of everything',
    () => ({ ...plan(['2026-07-25', 9000]), discount: amount }),
    { type: 'discount-too-large' },
  ],
  [
    'a discount without a day',
    () => ({ ...plan(['2026-07-25', 9000]), discount: minorUnits(5) }),
    { type: 'discount-day-missing' },
  ],
  ['broken by no miss', () => ({ ...plan(['2026-07-25', 9000]), misses: 0 }), { type: 'breach-rule-invalid' }],
  ['half a grace day', () => ({ ...plan(['2026-07-25', 9000]), graceDays: 0.5 }), { type: 'breach-rule-invalid' }],
  [
    '150 per cent off',
    () => ({ ...plan(['2026-07-25', 9000]), nextPurchasePercent: 150 }),
    { type: 'percent-invalid' },
  ],
])('an agreement with %s is refused, and says what to change', async (_what, draft, error) => {
  expect(await makeAgreement(deps)(draft())).toMatchObject({ ok: false, error })
  expect(await shop.db.process.count()).toBe(0)
})

test('a hold begins and ends on its days', async () => {
  const id = valueOf(await placeHold(deps)({ customer: ana, holdKind: 'dispute', charge: sale, reason: 'quality' }))
  shop.today = day('2026-07-14')
  valueOf(await endHold(deps)({ customer: ana, hold: id }))
  expect((await shop.db.process.orderBy('[customerId+at]').toArray()).map(({ fact }) => fact)).toMatchObject([
    { kind: 'hold', holdKind: 'dispute', charge: sale, on: '2026-07-10', reason: 'quality' },
    { kind: 'holdEnded', of: id, on: '2026-07-14' },
  ])
})

test('what is put off must come back on a later day', async () => {
  const refused = [
    await placeHold(deps)({ customer: ana, holdKind: 'paused', until: TODAY }),
    await postponeContact(deps)({ customer: ana, until: TODAY, reason: 'no-time' }),
    await recordOutcome(deps)({ customer: ana, contact: sale, result: 'no-answer', next: TODAY }),
  ]
  expect(refused.map((result) => (result.ok ? undefined : result.error.type))).toEqual([
    'hold-until-in-past',
    'postpone-in-past',
    'next-in-past',
  ])
  const tomorrow = day('2026-07-11')
  valueOf(await placeHold(deps)({ customer: ana, holdKind: 'paused', until: tomorrow }))
  valueOf(await postponeContact(deps)({ customer: ana, until: tomorrow, reason: 'will-come' }))
  valueOf(
    await recordOutcome(deps)({ customer: ana, contact: sale, result: 'reached', reason: 'no-cash', next: tomorrow }),
  )
  expect(await shop.db.process.count()).toBe(3)
})

test('a cheque is no payment, and moves on', async () => {
  const draft = { customer: ana, currency: PEN, amount, payOn: day('2026-08-10'), number: ' 000123 ', bank: 'Banco' }
  expect(await recordCheque(deps)({ ...draft, number: ' ' })).toMatchObject({
    error: { type: 'cheque-number-missing' },
  })
  expect(await recordCheque(deps)({ ...draft, amount: minorUnits(0) })).toMatchObject({
    error: { type: 'amount-zero' },
  })
  const id = valueOf(await recordCheque(deps)(draft))
  const step = valueOf(await moveCheque(deps)({ customer: ana, cheque: id, state: 'deposited' }))
  expect(await shop.keeper.entry(id)).toMatchObject({ kind: 'cheque', number: '000123', on: TODAY })
  expect(await shop.keeper.entry(step)).toMatchObject({ kind: 'chequeState', of: id, state: 'deposited', on: TODAY })
  expect((await shop.db.debtors.toArray())[0]?.open).toBe(9000)
})

test('interest that has not run yet cannot be given up; none of it moves the balance', async () => {
  const draft = { customer: ana, charge: sale, through: day('2026-07-11'), currency: PEN, amount: minorUnits(150) }
  expect(await waiveInterest(deps)(draft)).toMatchObject({ error: { type: 'interest-not-yet-accrued' } })
  const id = valueOf(await waiveInterest(deps)({ ...draft, through: TODAY, reason: 'pays today' }))
  expect(await shop.keeper.entry(id)).toMatchObject({ kind: 'interestWaived', amount: 150, reason: 'pays today' })
  expect((await shop.db.debtors.toArray())[0]?.open).toBe(9000)
})

test('a credit check says what was looked at', async () => {
  expect(await recordCreditCheck(deps)({ customer: ana, looked: [''], verdict: 'ok' })).toMatchObject({
    error: { type: 'nothing-looked-at' },
  })
  const id = valueOf(await recordCreditCheck(deps)({ customer: ana, looked: ['id', 'id'], verdict: 'careful' }))
  expect(await shop.keeper.entry(id)).toMatchObject({ looked: ['id'], verdict: 'careful' })
})

test('going on against the guard asks for a reason; the agency’s part is no payment', async () => {
  const against = { customer: ana, contact: sale, rule: 'co-hours', reason: '  ' }
  expect(await overrideGuard(deps)(against)).toMatchObject({ error: { type: 'reason-missing' } })
  valueOf(await overrideGuard(deps)({ ...against, reason: 'she asked me to' }))
  valueOf(await recordAgencyFee(deps)({ customer: ana, payment: sale, currency: PEN, amount: minorUnits(10) }))
  expect((await shop.db.process.toArray()).map(({ fact }) => fact.kind).toSorted()).toEqual([
    'agencyFee',
    'guardOverride',
  ])
})

test('the check of the books is about nobody', async () => {
  valueOf(await markBooksChecked(deps)())
  expect(await shop.db.process.toArray()).toMatchObject([{ customerId: '', on: TODAY, fact: { kind: 'booksChecked' } }])
})

test('a setting is what was saved last, back to nothing, and never too much', async () => {
  const key = 'ladder/fiado'
  valueOf(await saveSetting(deps)({ key, value: { minGapDays: 3 } }))
  valueOf(await saveSetting(deps)({ key, value: { minGapDays: 4 } }))
  expect(await shop.db.settings.get(key)).toEqual({ key, value: { minGapDays: 4 } })
  expect(await saveSetting(deps)({ key, value: 'x'.repeat(20_001) })).toMatchObject({ error: { max: 20_000 } })
  valueOf(await saveSetting(deps)({ key }))
  expect(await shop.db.settings.count()).toBe(0)
  const facts = (await shop.db.edits.where('entity').equals(`setting/${key}`).toArray()).toSorted((a, b) => a.at - b.at)
  expect(facts.map(({ over }) => over)).toEqual([[], [facts[0]?.id], [facts[1]?.id]])
})
