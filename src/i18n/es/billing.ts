import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the week's billing and of the days on which a customer takes invoices, in Spanish: the source of the keys. */
export const billing = {
  reviewDays: 'Días de revisión',
  reviewDaysHelp: 'Los días en que recibe facturas. Sin marcar: cualquier día.',

  title: 'Facturar esta semana',
  placeText: 'A quién le toca factura o estado de cuenta',
  rule: 'Una vez por semana a cada cliente: en su día de revisión si debe algo; los demás, cuando tienen fiado sin facturar, en un turno fijo de lunes a viernes dentro de las cuatro primeras semanas del mes.',
  doneHelp: 'Sale de la lista cuando apuntas una factura o confirmas que enviaste un mensaje o una carta.',
  today: (day: string) => `Hoy, ${day}`,
  customers: (n: number) => plural(n, { one: '# cliente', other: '# clientes' }),
  review: 'Es su día de revisión',
  reviewNext: 'Día de revisión',
  turn: 'Le toca esta semana',
  left: (day: string) => `Le tocaba el ${day}`,
  unbilled: 'fiado sin facturar',
  owed: 'lo que debe',
  done: (n: number) =>
    plural(n, { one: '# cliente ya facturado esta semana', other: '# clientes ya facturados esta semana' }),
  noName: 'Cliente sin nombre',
  what: '¿Qué le mandas?',
  message: 'Escribir un mensaje',
  statement: 'Ver su cuenta y mandar el estado',
  invoice: 'Apuntar una factura',
  invoiceHelp: 'Apunta factura solo de lo que todavía no está en su cuenta: lo fiado ya cuenta en lo que debe.',
  emptyTitle: 'Nadie por facturar esta semana',
  emptyText: 'Aquí sale cada cliente la semana en que le toca factura o estado de cuenta.',
  write: 'Apuntar factura',
}
