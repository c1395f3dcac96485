import { checkAgreement, type AgreementTerms, type AgreementTermsError } from '../domain/agreementPlan.ts'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'
import { wordsDraft } from './wordsDraft.ts'

export interface AgreementDraft extends AgreementTerms {
  readonly customer: CustomerId
  /** Renegotiated: the agreement whose place it takes. */
  readonly replaces?: FactId
  readonly words?: string
}

export type MakeAgreementError =
  | NotSaved
  | AgreementTermsError
  | { readonly type: 'text-too-long'; readonly max: number; readonly field: 'inKind' }

/** "Convenio de pago": new due days for chosen debts, from today on. */
export function makeAgreement(deps: CommandDeps) {
  return async (draft: AgreementDraft): Promise<Result<FactId, MakeAgreementError>> => {
    const on = deps.today()
    const { customer, words, replaces, inKind: goods, ...given } = draft
    const terms = checkAgreement(given, on)
    if (!terms.ok) return err(terms.error)
    const inKind = cleanLine(goods ?? '')
    if (inKind.length > MAX_SHORT_TEXT) return err({ type: 'text-too-long', max: MAX_SHORT_TEXT, field: 'inKind' })
    const id = deps.newId()
    const result = await saved(deps.ledger, [
      {
        id,
        kind: 'agreement',
        customer,
        on,
        ...terms.value,
        ...(replaces === undefined ? {} : { replaces }),
        ...(inKind === '' ? {} : { inKind }),
      },
      ...wordsDraft(deps, customer, id, words),
    ])
    return result.ok ? ok(id) : result
  }
}
