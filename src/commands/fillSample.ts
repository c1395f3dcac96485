import { addDays, type Day } from '../domain/day.ts'
import { accountOf, openItems } from '../domain/account.ts'
import type { CountryCode } from '../domain/country.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { ChargeFact, EntryFact, PaymentFact } from '../domain/fact.ts'
import type { DeviceId, FactId, Hlc } from '../domain/ids.ts'
import type { Language } from '../domain/locale.ts'
import { minorUnits, splitEvenly, type MinorUnits } from '../domain/money.ts'
import { ok, type Result } from '../domain/result.ts'
import { proposeSpread } from '../domain/spread.ts'
import type { FactDraft, NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import {
  sampleBusiness,
  sampleCustomers,
  sampleDetails,
  sampleUnit,
  type SampleCharge,
  type SampleCustomer,
} from './sampleBusiness.ts'
import { saved } from './saved.ts'
import { setUpBusiness, type SetUpBusinessError } from './setUpBusiness.ts'

export interface SampleDraft {
  readonly country: CountryCode
  readonly currency: CurrencyCode
  /** What the sample business is called, in the person's language. */
  readonly businessName: string
  /** Of the names and goods. */
  readonly language: Language
}

/** 555-01xx is set aside for fiction in the North American plan: nobody answers there. */
const EXAMPLE_PHONES = '+1 202 555 01'

type ChargeDraftFact = Extract<FactDraft, { kind: 'charge' }>
type PaymentDraftFact = Extract<FactDraft, { kind: 'payment' }>

/** Fills an empty set of books with the sample business. The caller opened books that hold nothing else. */
export function fillSample(deps: CommandDeps) {
  return async (draft: SampleDraft): Promise<Result<null, SetUpBusinessError | NotSaved>> => {
    const business = await setUpBusiness(deps)(sampleBusiness(draft.country, draft.currency, draft.businessName))
    if (!business.ok) return business
    const today = deps.today()
    const unit = sampleUnit(draft.country, draft.currency)
    const drafts = sampleCustomers(draft.language).flatMap((customer) =>
      customerDrafts(deps.newId, customer, draft, unit, today),
    )
    const details: FactDraft = { id: deps.newId(), kind: 'business', patch: sampleDetails(draft.language), over: [] }
    const result = await saved(deps.ledger, [details, ...drafts])
    return result.ok ? ok(null) : result
  }
}

function customerDrafts(
  newId: () => FactId,
  sample: SampleCustomer,
  draft: SampleDraft,
  unit: number,
  today: Day,
): FactDraft[] {
  const customer = newId()
  const phone = sample.phoneEnding === undefined ? {} : { phone: `${EXAMPLE_PHONES}${sample.phoneEnding}` }
  const charges = sample.charges.map((charge) => chargeDraft(newId(), customer, charge, draft.currency, unit, today))
  const payments: PaymentDraftFact[] = []
  for (const payment of sample.payments.toSorted((a, b) => b.ago - a.ago)) {
    const on = addDays(today, -payment.ago)
    const amount = minorUnits(payment.amount * unit)
    const account = accountOf(asFacts([...charges, ...payments]), draft.currency, on)
    const allocations = proposeSpread(openItems(account), amount).items
    payments.push({
      id: newId(),
      kind: 'payment',
      customer,
      on,
      currency: draft.currency,
      amount,
      method: payment.method,
      allocations,
    })
  }
  return [
    { id: customer, kind: 'customer', patch: { tags: sample.tags, party: sample.party } },
    { id: newId(), kind: 'person', customer, patch: { name: sample.name, ...phone }, over: [] },
    ...charges,
    ...payments,
  ]
}

function chargeDraft(
  id: FactId,
  customer: FactId,
  charge: SampleCharge,
  currency: CurrencyCode,
  unit: number,
  today: Day,
): ChargeDraftFact {
  const issued = addDays(today, -charge.ago)
  const parts = splitEvenly(minorUnits(charge.amount * unit), charge.dueAfter.length)
  const amounts: readonly MinorUnits[] = parts.ok ? parts.value : []
  return {
    id,
    kind: 'charge',
    customer,
    chargeKind: charge.number === undefined ? 'fiado' : 'invoice',
    issued,
    currency,
    instalments: amounts.map((amount, i) => ({ due: addDays(issued, charge.dueAfter[i] ?? 0), amount })),
    concept: charge.concept,
    ...(charge.number === undefined ? {} : { number: charge.number }),
  }
}

/** Drafts in the order written, as the account reads them. */
function asFacts(drafts: readonly (ChargeDraftFact | PaymentDraftFact)[]): EntryFact[] {
  return drafts.map((draft, i): ChargeFact | PaymentFact => ({
    ...draft,
    at: i as Hlc,
    device: '' as DeviceId,
    seq: i,
  }))
}
