import type { CurrencyCode } from '../../domain/currency.ts'
import type { MinorUnits } from '../../domain/money.ts'
import type { EntryKind } from '../../ui/routes.ts'
import type { SavedEntry } from './useSaveEntry.ts'

const KINDS: Readonly<Record<string, EntryKind>> = { fiado: 'fiado', invoice: 'factura', opening: 'saldo' }

export interface SavedFigures {
  readonly what: EntryKind
  readonly amount: MinorUnits
  readonly currency: CurrencyCode
}

/** What a saved entry was, and how much. */
export function savedFigures({ prepared }: SavedEntry): SavedFigures {
  if (prepared.type === 'payment') {
    return { what: 'pago', amount: prepared.payment.amount, currency: prepared.payment.currency }
  }
  const { chargeKind, currency } = prepared.charge
  return { what: KINDS[chargeKind] ?? 'fiado', amount: prepared.amount, currency }
}
