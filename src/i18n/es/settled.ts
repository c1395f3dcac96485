import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the screen of the paid-in-full letter, in Spanish: the source of the keys. */
export const settled = {
  title: 'Carta de cuenta saldada',
  titleOf: (name: string) => `Cuenta saldada: ${name}`,
  debts: (n: number) => plural(n, { one: '# deuda saldada', other: '# deudas saldadas' }),
  paid: 'Pagado',
  credited: 'Rebajado',
  inFavour: 'A su favor',
  meaning: 'Con esta carta dices que hoy no te debe nada, tampoco intereses. Lo que compre después no entra.',
  noneTitle: 'Esta cuenta no está saldada',
  noneText: 'Queda algo por pagar, se dio algo por perdido o todavía no hay deudas apuntadas.',
}
