import { presetTerms } from '../domain/presets/businessKinds.ts'
import type { CountryCode } from '../domain/country.ts'
import type { CurrencyCode } from '../domain/currency.ts'
import type { BusinessKind, Treatment } from '../domain/profile.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'

export interface BusinessDraft {
  readonly name: string
  readonly country: CountryCode
  readonly currency: CurrencyCode
  readonly kind: BusinessKind
  readonly treatment: Treatment
  readonly sample?: boolean
}

export type SetUpBusinessError =
  | NotSaved
  | { readonly type: 'name-missing' }
  | { readonly type: 'name-too-long'; readonly max: number }

/** First run: the four answers become the business, with the terms and the ladder of its kind (R4). */
export function setUpBusiness(deps: CommandDeps) {
  return async (draft: BusinessDraft): Promise<Result<null, SetUpBusinessError>> => {
    const name = cleanLine(draft.name)
    if (name === '') return err({ type: 'name-missing' })
    if (name.length > MAX_SHORT_TEXT) return err({ type: 'name-too-long', max: MAX_SHORT_TEXT })
    const { terms, ladder } = presetTerms(draft.kind)
    const result = await saved(deps.ledger, [
      {
        id: deps.newId(),
        kind: 'business',
        patch: { ...draft, name, terms, ladder, sample: draft.sample ?? false },
        over: [],
      },
    ])
    return result.ok ? ok(null) : result
  }
}
