import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the statement's screens, in Spanish: the source of the keys. */
export const statement = {
  title: (name: string) => `Estado de cuenta: ${name}`,
  plainTitle: 'Estado de cuenta',
  period: 'Período',
  periods: { month: 'Este mes', before: 'Mes pasado', year: 'Este año', own: 'Otros días' },
  from: 'Desde',
  to: 'Hasta',
  badPeriod: 'El primer día tiene que ser antes que el último.',
  notADay: 'Escribe un día.',
  nothingTitle: 'No hay nada en estos días',
  nothingText: 'Ni movimientos ni saldo. Elige otro período.',
  opening: 'Saldo anterior',
  closing: 'Saldo al final',
  lines: (n: number) => plural(n, { one: '# movimiento', other: '# movimientos' }),
  tooLarge: 'Los importes de esta cuenta son demasiado grandes para sumarlos.',
  all: {
    title: 'Estados de cuenta del mes',
    text: 'Un solo PDF con el estado de cuenta de cada cliente con saldo al final del mes, cada uno en su hoja.',
    month: 'Mes',
    count: (n: number) => plural(n, { one: '# cliente con saldo', other: '# clientes con saldo' }),
    make: (n: number) => plural(n, { one: 'Hacer # estado de cuenta', other: 'Hacer # estados de cuenta' }),
    reading: 'Leyendo las cuentas',
    making: 'Haciendo los estados de cuenta',
    emptyTitle: 'Nadie tenía saldo',
    emptyText: 'Al final de ese mes nadie te debía, ni tenía dinero a su favor.',
    failed: 'No se pudieron hacer. Inténtalo de nuevo.',
    left: (n: number) =>
      plural(n, { one: '# cuenta no se pudo sumar y no está.', other: '# cuentas no se pudieron sumar y no están.' }),
  },
}
