import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the `today` screens, in Spanish: the source of the keys. */
export const today = {
  collect: (amount: string, n: number) =>
    plural(n, { one: `Hoy puedes cobrar ${amount} de # cliente`, other: `Hoy puedes cobrar ${amount} de # clientes` }),
  collectFirst: (amount: string, n: number) => `Hoy puedes cobrar ${amount} de los ${n} clientes que más deben vencido`,
  nobodyToday: 'Hoy no toca escribir a nadie',
  nobodyTodayText: (n: number) =>
    plural(n, {
      one: '# cliente con pagos vencidos está en espera.',
      other: '# clientes con pagos vencidos están en espera.',
    }),
  nobodyTodayCheck: (n: number) => plural(n, { one: 'Hay # cosa por revisar.', other: 'Hay # cosas por revisar.' }),
  calmTitle: 'Nadie tiene pagos vencidos',
  calmText: 'Todo al día. Aquí aparecerá a quién escribir cuando toque.',
  calmRound: (tag: string) => `Nadie de «${tag}» tiene pagos vencidos`,
  round: 'Etiqueta o ruta',
  emptyTitle: 'Empieza por apuntar un fiado',
  emptyText: 'Escribe cuánto y a quién. Al Día te dirá cada mañana quién te debe y qué hacer.',
  emptyAction: 'Apuntar un fiado',
  emptyImport: 'Traer una lista',
  toContact: 'A quién escribir',
  menuOf: (name: string) => `Más opciones para ${name}`,
  postpone: 'Posponer',
  toCheck: 'Por revisar',
  waiting: (n: number) => plural(n, { one: 'En espera: # cliente', other: 'En espera: # clientes' }),
  comingDue: 'Vence hoy y esta semana',
  showMore: 'Ver más',
  currency: 'Moneda',
  noName: 'Sin nombre',
  lastContact: (n: number) => plural(n, { one: 'último contacto hace # día', other: 'último contacto hace # días' }),
  contactedToday: 'último contacto hoy',
  neverContacted: 'sin mensajes',
  waitsUntil: (day: string) => `espera al ${day}`,
  allDone: 'todos los avisos enviados',
  onHold: 'en pausa',
  levels: { reminder: 'Recordatorio', '1': 'Aviso 1', '2': 'Aviso 2', '3': 'Carta', close: 'Decidir' },
  askSent: (name: string) => `¿Enviaste el mensaje a ${name}?`,
  askDelivered: (name: string) => `¿Entregaste la carta a ${name}?`,
  answer: 'Responder',
  noBackupYet: 'Aún no tienes respaldo.',
  noBackup: 'Aún no tienes respaldo. Tus datos están solo en este dispositivo.',
  oldBackup: (n: number) => plural(n, { one: 'Último respaldo hace # día.', other: 'Último respaldo hace # días.' }),
  newSinceBackup: (n: number) =>
    plural(n, { one: '# apunte sin respaldo.', many: '# de apuntes sin respaldo.', other: '# apuntes sin respaldo.' }),
  checkBackup: 'Hace meses que no compruebas tu respaldo.',
  checkIt: 'Comprobarlo',
  makeBackup: 'Hacer respaldo',
}
