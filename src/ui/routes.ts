import type { Day } from '../domain/day.ts'
import type { CustomerId, DeviceId, FactId } from '../domain/ids.ts'

/** What the ＋ writes down. */
export const ENTRY_KINDS = ['fiado', 'pago', 'factura', 'saldo'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export function isEntryKind(text: unknown): text is EntryKind {
  return ENTRY_KINDS.some((kind) => kind === text)
}

/** Paths behind the `#`. Give them to wouter's `Link` and `navigate`; `hashOf` makes an href of one. */
export const routes = {
  today: () => '/hoy',
  customers: () => '/clientes',
  customerNew: () => '/clientes/nuevo',
  account: (id: CustomerId) => `/clientes/${id}`,
  customerEdit: (id: CustomerId) => `/clientes/${id}/editar`,
  remind: (id: CustomerId) => `/clientes/${id}/recordar`,
  pay: (id: CustomerId) => `/clientes/${id}/pagar`,
  statement: (id: CustomerId) => `/clientes/${id}/estado`,
  expediente: (id: CustomerId) => `/clientes/${id}/expediente`,
  statements: () => '/estados',
  receipt: (id: CustomerId, payment: FactId) => `/clientes/${id}/recibo/${payment}`,
  settled: (id: CustomerId) => `/clientes/${id}/saldada`,
  letter: (id: CustomerId) => `/clientes/${id}/carta`,
  entry: (what?: EntryKind, customer?: CustomerId) =>
    what === undefined ? '/apuntar' : customer === undefined ? `/apuntar/${what}` : `/apuntar/${what}/${customer}`,
  portfolio: (asOf?: Day) => (asOf === undefined ? '/cartera' : `/cartera/${asOf}`),
  more: () => '/mas',
  importing: () => '/importar',
  /** Where files that another app hands over arrive. */
  opening: () => '/abrir',
  bank: () => '/importar/banco',
  backup: () => '/respaldo',
  exporting: () => '/exportar',
  settings: () => '/ajustes',
  ladder: () => '/ajustes/escalera',
  templates: () => '/ajustes/mensajes',
  template: (key: string) => `/ajustes/mensajes/${key}`,
  guard: () => '/ajustes/contacto',
  interest: () => '/ajustes/intereses',
  creditPolicy: () => '/ajustes/credito',
  creditPolicySheet: () => '/ajustes/credito/hoja',
  privacy: () => '/ajustes/privacidad',
  wipe: () => '/ajustes/privacidad/borrar',
  lock: () => '/ajustes/privacidad/bloqueo',
  figures: () => '/como-voy',
  calendar: () => '/calendario',
  billing: () => '/facturar',
  creditSheet: (id: CustomerId) => `/clientes/${id}/credito`,
  lateInterest: (id: CustomerId) => `/clientes/${id}/intereses`,
  cheques: (id: CustomerId) => `/clientes/${id}/cheques`,
  promise: (id: CustomerId) => `/clientes/${id}/promesa`,
  hold: (id: CustomerId) => `/clientes/${id}/pausa`,
  handOver: (id: CustomerId) => `/clientes/${id}/entregar`,
  agreement: (id: CustomerId) => `/clientes/${id}/convenio`,
  agreementPaper: (id: CustomerId) => `/clientes/${id}/convenio-pdf`,
  negotiation: (id: CustomerId) => `/clientes/${id}/negociacion`,
  sending: (id: CustomerId, of?: FactId) =>
    of === undefined ? `/clientes/${id}/envio` : `/clientes/${id}/envio/${of}`,
  sendingProof: (id: CustomerId, sending: FactId) => `/clientes/${id}/constancia/${sending}`,
  note: (id: CustomerId) => `/clientes/${id}/pagare`,
  contacts: (id: CustomerId) => `/clientes/${id}/gestiones`,
  forget: (id: CustomerId) => `/clientes/${id}/olvidar`,
  call: (id: CustomerId) => `/clientes/${id}/llamar`,
  /** The guide, or one page of it by name. */
  help: (page?: string) => (page === undefined ? '/ayuda' : `/ayuda/${page}`),
  devices: () => '/dispositivos',
  deviceAdd: () => '/dispositivos/anadir',
  deviceConnect: () => '/dispositivos/conectar',
  deviceJoin: () => '/dispositivos/unir',
  deviceGoOn: () => '/dispositivos/seguir',
  deviceFile: (to?: DeviceId, complete = false) =>
    to === undefined && !complete
      ? '/dispositivos/archivo'
      : `/dispositivos/archivo/${to ?? 'todos'}${complete ? '/completo' : ''}`,
  deviceOpenFile: () => '/dispositivos/abrir',
  deviceArrivals: () => '/dispositivos/recibido',
  deviceReview: () => '/dispositivos/revisar',
} as const

/** Patterns for wouter's `Route`. */
export const patterns = {
  today: '/hoy',
  customers: '/clientes',
  customerNew: '/clientes/nuevo',
  account: '/clientes/:id',
  customerEdit: '/clientes/:id/editar',
  remind: '/clientes/:id/recordar',
  letter: '/clientes/:id/carta',
  entry: '/apuntar/:what?/:customer?',
  portfolio: '/cartera/:day?',
  more: '/mas',
  importing: '/importar',
  opening: '/abrir',
  bank: '/importar/banco',
  backup: '/respaldo',
  exporting: '/exportar',
  settings: '/ajustes',
  ladder: '/ajustes/escalera',
  templates: '/ajustes/mensajes',
  template: '/ajustes/mensajes/:level/:channel/:language/:treatment',
  guard: '/ajustes/contacto',
  interest: '/ajustes/intereses',
  creditPolicy: '/ajustes/credito',
  creditPolicySheet: '/ajustes/credito/hoja',
  privacy: '/ajustes/privacidad',
  wipe: '/ajustes/privacidad/borrar',
  lock: '/ajustes/privacidad/bloqueo',
  figures: '/como-voy',
  calendar: '/calendario',
  billing: '/facturar',
  statements: '/estados',
  help: '/ayuda/:page?',
  devices: '/dispositivos',
  deviceAdd: '/dispositivos/anadir',
  deviceConnect: '/dispositivos/conectar',
  deviceJoin: '/dispositivos/unir',
  /** As `deviceConnect`, where the books have not come yet: they come while the screen stays. */
  deviceGoOn: '/dispositivos/seguir',
  deviceFile: '/dispositivos/archivo/:to?/:what?',
  deviceOpenFile: '/dispositivos/abrir',
  deviceArrivals: '/dispositivos/recibido',
  deviceReview: '/dispositivos/revisar',
  /** What the code of another device opens, once its code is out of the address. */
  deviceCode: '/dispositivos/codigo',
} as const

/** For a plain `<a>`. */
export function hashOf(path: string): string {
  return `#${path}`
}
