import type { ChargeFact } from '../domain/fact.ts'
import type { Messages } from '../i18n/messages.ts'

type Named = Pick<ChargeFact, 'chargeKind' | 'number' | 'concept'>

/** "Factura F-12", "Fiado: pan y leche". */
export function chargeName({ entry }: Messages, { chargeKind, number, concept }: Named): string {
  const kind = entry.debtOf[chargeKind]
  if (number) return entry.debtNumber(kind, number)
  return concept ? `${kind}: ${concept}` : kind
}

/** "Factura F-12, cuota 2 de 3": how one debt is called on the screen. */
export function debtName(
  messages: Messages,
  { fact, instalment }: { readonly fact: Named & Pick<ChargeFact, 'instalments'>; readonly instalment: number },
): string {
  const name = chargeName(messages, fact)
  const parts = fact.instalments.length
  return parts > 1 ? messages.entry.debtPart(name, instalment + 1, parts) : name
}
