import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the `settings` screens, in Spanish: the source of the keys. */
export const settings = {
  termsCash: 'Al contado',
  termsDays: (n: number) => plural(n, { one: 'A # día', other: 'A # días' }),
  termsMonthEnd: 'A fin de mes',
  termsToMonthEnd: (base: string) => `${base}, a fin de mes`,
  termsPayDays: (base: string, days: string) => `${base}, el día ${days}`,
  termsParts: (n: number) => plural(n, { one: 'En # pago', other: 'En # pagos' }),
  termsUsual: (terms: string) => `Lo de siempre: ${terms.toLowerCase()}`,

  saved: 'Ajustes guardados',
  section: {
    business: 'Tu negocio',
    place: 'País, moneda y trato',
    terms: 'Plazo para pagar',
    means: 'Formas de pago',
    aging: 'Antigüedad',
    device: 'Este dispositivo',
  },
  name: 'Nombre del negocio',
  signer: 'Quién firma',
  signerHelp: 'Un nombre de persona se contesta más que el de un negocio.',
  phone: 'Teléfono',
  email: 'Correo',
  address: 'Dirección',
  taxId: 'Identificación fiscal',
  businessHelp: 'Sale en los recibos y en las cartas.',
  country: 'País',
  currency: 'Moneda',
  currencyHelp: 'Para lo nuevo. Lo ya apuntado se queda en la suya.',
  otherCountry: 'Otro país',
  treatment: 'Cómo les hablas a tus clientes',
  treatments: { usted: 'Usted', tu: 'Tú', vos: 'Vos' },
  terms: 'Plazo de siempre',
  termsHelp: 'Se usa para cada cargo nuevo, salvo que el cliente tenga el suyo.',
  meansKinds: {
    cash: 'Efectivo',
    transfer: 'Transferencia',
    mobile: 'Pago móvil',
    card: 'Tarjeta',
    link: 'Enlace de pago',
    other: 'Otra',
  },
  language: 'Idioma',
  languages: { auto: 'El del navegador', es: 'Español', en: 'English', pt: 'Português' },
  appearance: 'Aspecto',
  appearances: { system: 'El del dispositivo', light: 'Claro', dark: 'Oscuro' },
  deviceHelp: 'Solo cambia en este dispositivo.',
}
