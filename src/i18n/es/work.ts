import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words about the day's work on Hoy, in Spanish: the source of the keys. */
export const work = {
  why: {
    promiseBroken: (money: string, day: string) => `Prometió ${money} para el ${day} y no llegó`,
    promiseShort: (money: string, day: string, came: string) => `Prometió ${money} para el ${day}; llegaron ${came}`,
    promiseToday: (money: string) => `Prometió pagar ${money} hoy`,
    promisePassed: (money: string, day: string) => `Prometió pagar ${money} el ${day}: ¿llegó?`,
    instalmentToday: (n: number, of: number, money: string) => `Cuota ${n} de ${of} del convenio, ${money}: vence hoy`,
    instalmentLate: (n: number, of: number, money: string, days: number) =>
      plural(days, {
        one: `Cuota ${n} de ${of} del convenio, ${money}: venció ayer`,
        other: `Cuota ${n} de ${of} del convenio, ${money}: venció hace # días`,
      }),
    nextToday: 'Quedaste en volver a contactarle hoy',
    nextLate: (days: number) =>
      plural(days, {
        one: 'Quedaste en volver a contactarle ayer',
        other: 'Quedaste en volver a contactarle hace # días',
      }),
    cheque: (money: string, day: string) => `Cheque de ${money} por depositar desde el ${day}`,
    handover: 'Toca decidir cómo seguir',
    overLimit: 'Pasó su límite de crédito',
    lacks: 'Antes de la carta final falta algún aviso por escrito',
  },
  plain: {
    'broken-promise': 'Prometió pagar y no llegó',
    'promise-due': 'Prometió pagar estos días: ¿llegó?',
    'instalment-due': 'Tiene una cuota del convenio pendiente',
    'next-contact': 'Quedaste en volver a contactarle',
    'cheque-due': 'Tiene un cheque por depositar',
  },
  does: {
    remind: 'Recordar',
    call: 'Llamar',
    payment: 'Apuntar pago',
    account: 'Ver cuenta',
    cheque: 'Ver cheque',
    decide: 'Decidir',
  },
  waits: {
    promise: (day: string) => `prometió pagar; espera al ${day}`,
    agreement: 'con convenio de pago',
    postponed: (day: string) => `pospuesto hasta el ${day}`,
    'next-contact': (day: string) => `volver a contactar el ${day}`,
    dispute: 'no está conforme',
    paused: 'en pausa',
    mute: 'no recordar',
    'no-contact': 'pidió que no le contacten',
    'no-sales': 'no vender más a crédito',
    insolvent: 'en concurso o quiebra',
    deceased: 'falleció',
    agency: 'con una agencia',
    court: 'en el juzgado',
    'written-off': 'dado por perdido',
    until: (what: string, day: string) => `${what}, hasta el ${day}`,
  },

  round: (money: string, n: number) =>
    plural(n, {
      one: `En esta ruta: ${money} en deudas de # cliente`,
      other: `En esta ruta: ${money} en deudas de # clientes`,
    }),
  write: 'Escribirle',
  call: 'Llamarle',
  talked: 'Ya hablamos',
  talkedText: 'Apúntalo, y no se te propone otra vez',
  postpone: 'Posponer',
  postponeText: 'Sale de la lista hasta el día que digas',
  promise: 'Apuntar una promesa',
  payment: 'Apuntar un pago',
  account: 'Ver su cuenta',

  postponeTitle: (name: string) => `Posponer a ${name}`,
  until: '¿Hasta cuándo?',
  days: { tomorrow: 'Mañana', 'three-days': 'En 3 días', week: 'En una semana', other: 'Otro día' },
  day: 'Día',
  back: (day: string) => `Vuelve a la lista el ${day}.`,
  reasonTitle: '¿Por qué?',
  reasons: {
    'will-come': 'Va a venir a pagar',
    'asked-to-wait': 'Pidió que espere',
    'no-time': 'Hoy no me da tiempo',
    relationship: 'Prefiero cuidar la relación',
    other: 'Otra razón',
  },
  dayMissing: 'Elige el día.',
  reasonMissing: 'Elige por qué.',
  inPast: 'Elige un día que venga.',
  postponed: (day: string) => `Guardado: pospuesto hasta el ${day}`,

  talkedTitle: (name: string) => `Ya hablaste con ${name}`,
  how: '¿Cómo fue?',
  channels: { call: 'Por teléfono', visit: 'En persona' },
  said: '¿Qué dijo?',
  saidHelp: 'Se queda con el contacto. Se puede borrar si la persona lo pide.',
  next: '¿Cuándo vuelves a contactarle?',
  noNext: 'Sin fecha',
  talkedSaved: 'Guardado: contacto apuntado',
  otherResult: 'No contestó, prometió pagar u otro resultado',
}
