import type { EntryFact } from '../domain/fact.ts'
import type { Messages } from '../i18n/messages.ts'
import { chargeName } from './debtName.ts'

/** "Fiado: pan y leche", "Pago · Efectivo", "Descuento". */
export function movementName(messages: Messages, fact: EntryFact): string {
  const { account, entry } = messages
  switch (fact.kind) {
    case 'charge':
      return chargeName(messages, fact)
    case 'payment':
      return account.paymentBy(entry.methods[fact.method])
    case 'credit':
      return account.credits[fact.creditKind]
    case 'allocation':
      return account.favourUse
    case 'reversal':
      return account.reversed
  }
}
