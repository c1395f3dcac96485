import type { CustomerId, FactId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { FactDraft, NotSaved } from '../ledger/ledger.ts'
import type { CommandDeps } from './deps.ts'
import { orNotSaved, saved } from './saved.ts'
import { cleanLine, MAX_SHORT_TEXT } from './text.ts'

export interface ForgetDraft {
  readonly customer: CustomerId
  /** What stands in the place of the name: "Cliente olvidado 3". */
  readonly name: string
  /** How the customer's account stands, by currency. */
  readonly balances: readonly { readonly open: MinorUnits; readonly inFavour: MinorUnits }[]
  /** Edits of the customer's personal text, those of an earlier forgetting among them. */
  readonly edits: readonly FactId[]
  /** Photos that nobody has taken back. */
  readonly attachments: readonly FactId[]
}

export type ForgetError = NotSaved | { readonly type: 'still-owed' }

/**
 * Forgets a customer for good: name, telephones, address, notes, words of messages, photos. Amounts, days and document
 * numbers stay, under a name that says nothing. Not while somebody owes somebody something. An owner's.
 */
export function forgetCustomer(deps: CommandDeps) {
  return async (draft: ForgetDraft): Promise<Result<null, ForgetError>> => {
    const { customer, balances, edits, attachments } = draft
    if (balances.some(({ open, inFavour }) => open !== 0 || inFavour !== 0)) return err({ type: 'still-owed' })
    const name = cleanLine(draft.name).slice(0, MAX_SHORT_TEXT)
    const over = await orNotSaved(() =>
      deps.ledger.editsOver({ entity: customer, fields: ['archived', 'tags', 'whatsappConsent'] }),
    )
    if (!over.ok) return over
    const drafts: FactDraft[] = [
      { id: deps.newId(), kind: 'forget', facts: [customer, ...edits] },
      // Told over the customer's own id: it stays, whatever else comes (storage/projection/forgetting.ts).
      { id: deps.newId(), kind: 'person', customer, patch: { name }, over: [customer, ...edits] },
      {
        id: deps.newId(),
        kind: 'customerEdit',
        customer,
        patch: { archived: true, tags: [], whatsappConsent: null },
        over: over.value,
      },
      ...attachments.map((of): FactDraft => ({ id: deps.newId(), kind: 'reversal', customer, of, on: deps.today() })),
    ]
    const result = await saved(deps.ledger, drafts)
    return result.ok ? ok(null) : result
  }
}
