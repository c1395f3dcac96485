import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the check of the books ("cuadre"), in Spanish: the source of the keys. */
export const booksCheck = {
  ask: '¿Está todo anotado?',
  quiet: (days: number) =>
    plural(days, { one: 'El último pago es de ayer.', other: 'El último pago es de hace # días.' }),
  look: 'Revisar',
  title: '¿Está todo anotado?',
  why: 'Antes de recordarle a nadie lo que debe, mira que no falte ningún pago.',
  since: (day: string) => `Apuntado a mano desde la última revisión, el ${day}`,
  recent: 'Apuntado a mano en los últimos 30 días',
  nothing: 'Desde entonces no se apuntó nada a mano.',
  payments: (n: number) => plural(n, { one: '# pago', other: '# pagos' }),
  charges: (n: number) => plural(n, { one: '# cargo', other: '# cargos' }),
  credits: (n: number) => plural(n, { one: '# rebaja sin pago', other: '# rebajas sin pago' }),
  last: 'Los últimos pagos apuntados a mano',
  missing: 'Falta un pago',
  done: 'Sí, está al día',
  saved: 'Guardado: cuentas al día',
  noName: 'Sin nombre',
}
