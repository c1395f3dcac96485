import type { PaperMessages } from '../paperMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

/** Words of the statement's screens. */
export const statement: PaperMessages['statement'] = {
  title: (name) => `Extrato: ${name}`,
  plainTitle: 'Extrato',
  period: 'Período',
  periods: { month: 'Este mês', before: 'Mês passado', year: 'Este ano', own: 'Outros dias' },
  from: 'De',
  to: 'Até',
  badPeriod: 'O primeiro dia tem que ser antes do último.',
  notADay: 'Escreva um dia.',
  nothingTitle: 'Não há nada nestes dias',
  nothingText: 'Nem movimentos nem saldo. Escolha outro período.',
  opening: 'Saldo anterior',
  closing: 'Saldo no fim',
  lines: (n) => plural(n, { one: '# movimento', other: '# movimentos' }),
  tooLarge: 'Os valores desta conta são grandes demais para somar.',
  all: {
    title: 'Extratos do mês',
    text: 'Um só PDF com o extrato de cada cliente com saldo no fim do mês, cada um na sua folha.',
    month: 'Mês',
    count: (n) => plural(n, { one: '# cliente com saldo', other: '# clientes com saldo' }),
    make: (n) => plural(n, { one: 'Fazer # extrato', other: 'Fazer # extratos' }),
    reading: 'Lendo as contas',
    making: 'Fazendo os extratos',
    emptyTitle: 'Ninguém tinha saldo',
    emptyText: 'No fim desse mês ninguém devia a você, nem tinha dinheiro a favor.',
    failed: 'Não deu para fazer. Tente de novo.',
    left: (n) =>
      plural(n, {
        one: '# conta não pôde ser somada e não está.',
        other: '# contas não puderam ser somadas e não estão.',
      }),
  },
}
