import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the dates for the phone's calendar, in Spanish: the source of the keys. */
export const calendar = {
  title: 'Fechas en tu calendario',
  text: 'Una app como esta no puede avisarte cuando está cerrada. El calendario de tu teléfono sí: llévale lo que vence y lo que te prometieron pagar.',
  count: (n: number, days: number) =>
    plural(n, {
      one: `# fecha en los próximos ${days} días`,
      other: `# fechas en los próximos ${days} días`,
    }),
  what: '¿Qué se ve en el calendario?',
  withName: 'El nombre del cliente',
  withAmount: 'El importe',
  privacy: 'Otras personas pueden ver tu calendario, y quizá se guarda en internet. Elige tú qué lleva.',
  alarm: 'Avisarme',
  alarms: { day: 'Ese día, a las 9', before: 'El día antes, a las 18', none: 'Sin aviso' },
  make: 'Hacer el archivo',
  later:
    'Si algo cambia, haz otro: lo que sigue igual no sale dos veces. Lo que ya se pagó o cambió de día se queda en el calendario hasta que lo borres.',
  name: 'Al Día: vencimientos',
  fileName: (day: string) => `vencimientos-${day}.ics`,
  due: 'Vence',
  promise: 'Prometió pagar',
  dueOf: (name: string) => `Vence: ${name}`,
  promiseOf: (name: string) => `Prometió pagar: ${name}`,
  amount: (title: string, money: string) => `${title}, ${money}`,
  noName: 'Sin nombre',
  made: (file: string) => `Guardado: ${file}. Ábrelo para añadirlo a tu calendario.`,
  failed: 'No se pudo hacer el archivo.',
  emptyTitle: 'No hay fechas por venir',
  emptyText: 'Cuando algo venza o te prometan pagar en los próximos meses, podrás llevarlo a tu calendario.',
}
