/** Pages of the guide (docs/guide) that belong to a screen. */
export type GuidePageName =
  | 'account'
  | 'agreement'
  | 'backup'
  | 'bank'
  | 'billing'
  | 'calendar'
  | 'contacts'
  | 'credit'
  | 'customers'
  | 'devices'
  | 'export'
  | 'figures'
  | 'find'
  | 'hand-over'
  | 'hold'
  | 'import'
  | 'interest'
  | 'invoice'
  | 'letter'
  | 'papers'
  | 'paying'
  | 'payment'
  | 'portfolio'
  | 'privacy'
  | 'promise'
  | 'remind'
  | 'rules'
  | 'sale'
  | 'settings'
  | 'today'

/** By the first part of an address, or by its first two where they tell more. */
const OF_PLACE: ReadonlyMap<string, GuidePageName> = new Map([
  ['hoy', 'today'],
  ['apuntar', 'sale'],
  ['apuntar/pago', 'payment'],
  ['apuntar/factura', 'invoice'],
  ['apuntar/saldo', 'invoice'],
  ['cartera', 'portfolio'],
  ['como-voy', 'figures'],
  ['mas', 'find'],
  ['ayuda', 'find'],
  ['importar', 'import'],
  ['importar/banco', 'bank'],
  ['abrir', 'import'],
  ['respaldo', 'backup'],
  ['exportar', 'export'],
  ['ajustes', 'settings'],
  ['ajustes/escalera', 'rules'],
  ['ajustes/mensajes', 'rules'],
  ['ajustes/contacto', 'rules'],
  ['ajustes/credito', 'rules'],
  ['ajustes/intereses', 'interest'],
  ['ajustes/privacidad', 'privacy'],
  ['calendario', 'calendar'],
  ['facturar', 'billing'],
  ['estados', 'papers'],
  ['dispositivos', 'devices'],
])

/** By what comes after the customer in an address. */
const OF_CUSTOMER: ReadonlyMap<string, GuidePageName> = new Map([
  ['editar', 'customers'],
  ['olvidar', 'privacy'],
  ['recordar', 'remind'],
  ['carta', 'letter'],
  ['llamar', 'contacts'],
  ['gestiones', 'contacts'],
  ['promesa', 'promise'],
  ['pausa', 'hold'],
  ['convenio', 'agreement'],
  ['convenio-pdf', 'agreement'],
  ['entregar', 'hand-over'],
  ['negociacion', 'hand-over'],
  ['envio', 'hand-over'],
  ['constancia', 'hand-over'],
  ['credito', 'credit'],
  ['cheques', 'credit'],
  ['intereses', 'interest'],
  ['pagar', 'paying'],
  ['estado', 'papers'],
  ['saldada', 'papers'],
  ['expediente', 'papers'],
  ['pagare', 'papers'],
  ['recibo', 'papers'],
])

/** The page of the guide that belongs to an address; `undefined` for an address that leads nowhere. */
export function guidePageOf(location: string): GuidePageName | undefined {
  const [place = '', first = '', second = ''] = location.split('/').slice(1)
  if (place === 'clientes') {
    if (first === '' || first === 'nuevo') return 'customers'
    return second === '' ? 'account' : OF_CUSTOMER.get(second)
  }
  return OF_PLACE.get(`${place}/${first}`) ?? OF_PLACE.get(place)
}
