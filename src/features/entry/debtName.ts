import type { Messages } from '../../i18n/messages.ts'
import type { OpenDebt } from '../../queries/useOpenItems.ts'

/** "Factura F-12, cuota 2 de 3": how a debt is called on the screen. */
export function debtName({ entry }: Messages, { fact, instalment }: Pick<OpenDebt, 'fact' | 'instalment'>): string {
  const kind = entry.debtOf[fact.chargeKind]
  const name = fact.number ? entry.debtNumber(kind, fact.number) : fact.concept ? `${kind}: ${fact.concept}` : kind
  const parts = fact.instalments.length
  return parts > 1 ? entry.debtPart(name, instalment + 1, parts) : name
}
