import type { IconName } from '../../ui/iconPaths.ts'
import type { AssistMessages } from '../../i18n/assistMessages.ts'
import { routes } from '../../ui/routes.ts'

export type PlaceName = keyof AssistMessages['search']['places']

export interface SearchPlace {
  readonly name: PlaceName
  readonly path: string
  readonly icon: IconName
  /** Not on a seller's device. */
  readonly ownersOnly?: true
}

/** Screens and actions that a search leads to; what is done most comes first. */
export const PLACES: readonly SearchPlace[] = [
  { name: 'sale', path: routes.entry('fiado'), icon: 'plus' },
  { name: 'payment', path: routes.entry('pago'), icon: 'cash' },
  { name: 'today', path: routes.today(), icon: 'today' },
  { name: 'customers', path: routes.customers(), icon: 'customers' },
  { name: 'portfolio', path: routes.portfolio(), icon: 'portfolio' },
  { name: 'backup', path: routes.backup(), icon: 'backup', ownersOnly: true },
  { name: 'customerNew', path: routes.customerNew(), icon: 'plus' },
  { name: 'invoice', path: routes.entry('factura'), icon: 'note' },
  { name: 'opening', path: routes.entry('saldo'), icon: 'note' },
  { name: 'figures', path: routes.figures(), icon: 'portfolio' },
  { name: 'billing', path: routes.billing(), icon: 'note' },
  { name: 'importing', path: routes.importing(), icon: 'upload' },
  { name: 'bank', path: routes.bank(), icon: 'upload' },
  { name: 'exporting', path: routes.exporting(), icon: 'download', ownersOnly: true },
  { name: 'calendar', path: routes.calendar(), icon: 'calendar', ownersOnly: true },
  { name: 'devices', path: routes.devices(), icon: 'devices' },
  { name: 'settings', path: routes.settings(), icon: 'settings' },
  { name: 'statements', path: routes.statements(), icon: 'letter', ownersOnly: true },
  { name: 'ladder', path: routes.ladder(), icon: 'bell', ownersOnly: true },
  { name: 'templates', path: routes.templates(), icon: 'chat', ownersOnly: true },
  { name: 'guard', path: routes.guard(), icon: 'clock', ownersOnly: true },
  { name: 'interest', path: routes.interest(), icon: 'cash', ownersOnly: true },
  { name: 'creditPolicy', path: routes.creditPolicy(), icon: 'handshake' },
  { name: 'help', path: routes.help(), icon: 'help' },
  { name: 'more', path: routes.more(), icon: 'more' },
]
