/**
 * What each picture of the guide shows, by its name: a screen of the sample business, `:id` its first customer, and what
 * is done there before the picture is taken. A number is typed as an amount.
 * @type {Readonly<Record<string, { readonly route: string, readonly amount?: string, readonly own?: true }>>}
 */
export const GUIDE_PICTURES = {
  today: { route: 'hoy' },
  customers: { route: 'clientes' },
  account: { route: 'clientes/:id' },
  sale: { route: 'apuntar/fiado/:id', amount: '350' },
  invoice: { route: 'apuntar/factura/:id', amount: '1200' },
  payment: { route: 'apuntar/pago/:id', amount: '500' },
  remind: { route: 'clientes/:id/recordar' },
  promise: { route: 'clientes/:id/promesa' },
  agreement: { route: 'clientes/:id/convenio' },
  paying: { route: 'clientes/:id/pagar' },
  letter: { route: 'clientes/:id/carta' },
  papers: { route: 'clientes/:id/estado' },
  credit: { route: 'clientes/:id/credito' },
  portfolio: { route: 'cartera' },
  figures: { route: 'como-voy' },
  billing: { route: 'facturar' },
  import: { route: 'importar' },
  bank: { route: 'importar/banco' },
  backup: { route: 'respaldo' },
  settings: { route: 'ajustes' },
  rules: { route: 'ajustes/escalera' },
  // The sample is not shared with other devices: a business of its own shows how that begins.
  devices: { route: 'dispositivos', own: true },
}
