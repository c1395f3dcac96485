import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the promissory note's screen, in Spanish: the source of the keys. */
export const note = {
  title: 'Pagaré',
  titleOf: (name: string) => `Pagaré de ${name}`,
  what: 'Tu cliente promete por escrito pagar una cantidad un día fijo. Se imprime, se firma y lo guardas tú. No cambia lo que debe; cuando te pague, devuélveselo.',
  noLawTitle: 'Aquí no hay pagaré',
  noLawText:
    'De tu país no está escrito en la app qué debe llevar un pagaré para valer. Pide el texto a tu asesor o a un notario.',
  of: '¿Por cuánto?',
  ofAmount: 'Por una cantidad',
  ofAgreement: (count: number, money: string, day: string) =>
    plural(count, {
      one: `El convenio del ${day}: # pagaré de ${money}`,
      other: `El convenio del ${day}: # pagarés, ${money} en total`,
    }),
  currency: 'Moneda',
  amount: 'Cantidad',
  amountHelp: (money: string) => `Hoy debe ${money}.`,
  due: 'Día en que vence',
  dueHelp: 'Un solo día: con varios, la ley lo toma como pagadero cuando se presente.',
  duePast: 'Vence hoy o después.',
  place: 'Ciudad donde se firma',
  payPlace: 'Ciudad donde se paga',
  payPlaceHelp: 'Si no escribes otra, la misma donde se firma.',
  series: (count: number) =>
    plural(count, {
      one: 'Sale un pagaré por lo que falta del convenio.',
      other: 'Salen # pagarés en un PDF, uno por cuota pendiente y cada uno en su hoja.',
    }),
  seriesSign: 'Cada hoja se firma a mano: una firma en la pantalla no vale para varias.',
  nothingLeft: 'De este convenio ya no queda ninguna cuota por vencer.',
  signTitle: '¿Firma aquí mismo?',
  signHelp:
    'La firma sale en el PDF y no se guarda en otra parte. Para cobrarlo ante un juez suele pedirse el papel firmado a mano.',
  customer: 'tu cliente',
  verify: 'Antes de firmar, verifica el texto con tu asesor.',
}
