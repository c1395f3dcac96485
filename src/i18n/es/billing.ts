import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the week's billing and of the days on which a customer takes invoices, in Spanish: the source of the keys. */
export const billing = {
  reviewDays: 'Días de revisión',
  reviewDaysHelp: 'Los días en que recibe facturas. Sin marcar: cualquier día.',

  title: 'Facturar esta semana',
  placeText: 'A quién le toca factura o estado de cuenta',
  rule: 'A cada cliente, una vez por semana como mucho: en su día de revisión si debe algo; los demás, si tienen fiado sin facturar, en su turno fijo, un día de lunes a viernes de una de las cuatro primeras semanas del mes.',
  doneHelp:
    'Sale de la lista cuando apuntas una factura o confirmas que enviaste un mensaje o una carta. Compartir el estado de cuenta no lo saca.',
  today: (day: string) => `Hoy, ${day}`,
  customers: (n: number) => plural(n, { one: '# cliente', other: '# clientes' }),
  review: 'Día de revisión',
  turn: 'Le toca esta semana',
  left: (day: string) => `Le tocaba el ${day}`,
  unbilled: 'fiado sin facturar',
  owed: 'lo que debe',
  done: (n: number) =>
    plural(n, { one: '# cliente ya facturado esta semana', other: '# clientes ya facturados esta semana' }),
  leftTitle: 'De semanas anteriores',
  showMore: 'Ver más',
  noName: 'Cliente sin nombre',
  message: 'Escribir un mensaje',
  statement: 'Ver su cuenta y mandar el estado',
  invoice: 'Apuntar una factura',
  invoiceHelp: 'Apunta factura solo de lo que todavía no está en su cuenta: lo fiado ya cuenta en lo que debe.',
  emptyTitle: 'Nadie por facturar esta semana',
  emptyText: 'Aquí sale cada cliente la semana en que le toca factura o estado de cuenta.',
}
