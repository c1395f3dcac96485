import type { PaperMessages } from '../paperMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

/** Words of the screen of the paid-in-full letter. */
export const settled: PaperMessages['settled'] = {
  title: 'Carta de quitação',
  titleOf: (name) => `Quitação: ${name}`,
  debts: (n) => plural(n, { one: '# dívida quitada', other: '# dívidas quitadas' }),
  paid: 'Pago',
  credited: 'Abatido',
  inFavour: 'A favor do cliente',
  meaning: 'Com esta carta você diz que hoje não deve nada, nem juros. O que comprar depois não entra.',
  noneTitle: 'Esta conta não está quitada',
  noneText: 'Falta pagar algo, algo foi dado por perdido ou ainda não há dívidas anotadas.',
}
