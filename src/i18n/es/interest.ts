import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the `interest` screen, in Spanish: the source of the keys. */
export const interest = {
  intro:
    'Es lo que podrías reclamar por el atraso. Se ve aparte, nunca se suma solo a lo que se debe, y sirve para perdonarlo a quien paga pronto.',
  on: 'Contar intereses por atraso',
  offText: 'Apagado: no se cuenta nada. Para el fiado es lo recomendable.',
  party: 'A quién',
  parties: { consumer: 'Personas', business: 'Empresas' },
  byParty: 'Según el cliente',
  rule: 'Regla',
  none: 'Sin intereses',
  ownRule: 'La mía, pactada por escrito',
  modes: {
    none: 'sin interés',
    'simple-annual': '% al año',
    'effective-annual': '% efectivo anual',
    'monthly-pro-rata': '% al mes',
  },
  mode: 'La tasa es',
  law: 'Lo que dice la ley',
  lawRate: (percent: string, mode: string, day: string) => `${percent} ${mode}, desde el ${day}.`,
  lawRateAlways: (percent: string, mode: string) => `${percent} ${mode}.`,
  fromDue: 'Corre desde el día siguiente al vencimiento.',
  fromDemand: 'Corre desde el día siguiente a pedir el pago por escrito: guarda la prueba.',
  onlyAgreed: 'Solo se debe si se pactó por escrito.',
  flatFee: (amount: string) => `Más ${amount} una vez por cada factura atrasada.`,
  once: (percent: string) => `Más ${percent} % una sola vez.`,
  mostOnce: (percent: string) => `El cargo de una sola vez no puede pasar de ${percent} %.`,
  cap: (percent: string) => `Nunca más de ${percent} % de la deuda.`,
  ceiling: (percent: string) => `Tope: ${percent} %. Con más se pierde todo el interés.`,
  warnAbove: (percent: string) => `Los jueces suelen recortar lo que pasa de ${percent} % al año.`,
  ask: {
    'es-late-payment': 'El tipo legal de demora de cada semestre sale en el BOE: tipo del BCE más 8 puntos.',
    'es-legal': 'El interés legal del dinero sale en la ley de presupuestos.',
    'co-current-banking': 'La tasa de usura de cada mes la publica la Superfinanciera.',
    'cl-current': 'El interés corriente de cada mes lo publica la CMF.',
    'pe-legal': 'El interés legal lo publica el BCRP.',
    'ec-reference': 'La tasa activa referencial la publica el Banco Central.',
    'ar-agreed-or-bank': 'Usa la tasa pactada, o la tasa activa del Banco Nación.',
    'br-legal': 'La tasa legal (Selic menos IPCA) la publica el Banco Central.',
    'uy-agreed': 'Usa la tasa que está en el documento de la deuda.',
    'us-state': 'Depende del estado y de lo que se firmó.',
  },
  rates: 'Tasas que buscaste o pactaste',
  ratesHelp: 'Cada una vale desde su día, en lugar de la de la ley.',
  rate: 'Tasa',
  rateFrom: 'Desde el',
  addRate: 'Añadir tasa',
  addRateFrom: (day: string) => `Añadir la del ${day}`,
  removeRate: 'Quitar esta tasa',
  basedOn: 'De dónde sale',
  based: { 'looked-up': 'Publicada', agreed: 'Pactada por escrito' },
  graceDays: 'Días de gracia',
  ownFee: 'Cargo fijo por atraso, una vez',
  ownOnce: '% una sola vez',
  ownCap: 'Tope, en % de la deuda',
  example: 'Un ejemplo',
  exampleAmount: 'Deuda',
  exampleDays: 'Días de atraso',
  exampleText: (amount: string, days: number, figure: string) =>
    plural(days, { one: `${amount} a # día: ${figure}`, other: `${amount} a # días: ${figure}` }),
  exampleFees: (amount: string) => `Más ${amount} de cargos.`,
  exampleMissing: 'Pon un importe y unos días para ver el ejemplo.',
  warnings: {
    'rate-above-usual': ({ usual }: { readonly usual: number }) =>
      `Es una tasa alta: los jueces suelen recortar desde ${usual} % al año.`,
    'not-demanded-yet': 'Todavía no corre: empieza cuando se pide el pago.',
  },
  errors: {
    'rate-unknown': 'Falta la tasa. Búscala y añádela: sin ella no se cuenta nada.',
    'rate-out-of-date': (days: string) => `Falta la tasa desde el ${days}. Búscala y añádela: no se adivina.`,
    'interest-not-agreed':
      'Aquí solo se debe si se pactó por escrito. Si es así, elige «Pactada por escrito» y pon la tasa.',
    'rate-above-ceiling': ({ ceiling }: { readonly ceiling: number }) =>
      `Pasa del tope legal de ${ceiling} %. Con más se pierde todo el interés: baja la tasa.`,
    'fee-above-ceiling': ({ ceiling }: { readonly ceiling: number }) =>
      `El cargo de una sola vez no puede pasar de ${ceiling} %. Bájalo.`,
    'rates-malformed': 'Revisa los números: tasas de 0 a 1000, cada una con su día, y lo demás sin signo menos.',
  },
  tax: 'Los impuestos sobre el interés no se añaden solos.',
}
