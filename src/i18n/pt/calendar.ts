import { pluralIn } from '../plural.ts'
import type { WorkMessages } from '../workMessages.ts'

const plural = pluralIn('pt')

export const calendar: WorkMessages['calendar'] = {
  title: 'Datas na sua agenda',
  text: 'Um app como este não consegue avisar quando está fechado. A agenda do seu celular consegue: leve para ela o que vence e o que prometeram pagar.',
  count: (n, days) =>
    plural(n, {
      one: `# data nos próximos ${days} dias`,
      other: `# datas nos próximos ${days} dias`,
    }),
  what: 'O que aparece na agenda?',
  withName: 'O nome do cliente',
  withAmount: 'O valor',
  privacy: 'Outras pessoas podem ver sua agenda, e talvez ela fique na internet. Você escolhe o que vai nela.',
  alarm: 'Avisar',
  alarms: { day: 'No dia, às 9h', before: 'Um dia antes, às 18h', none: 'Sem aviso' },
  make: 'Fazer o arquivo',
  later:
    'Se algo mudar, faça outro: o que continua igual não aparece duas vezes. O que já foi pago ou mudou de dia fica na agenda até você apagar.',
  name: 'Al Día: vencimentos',
  fileName: (day) => `vencimentos-${day}.ics`,
  due: 'Vence',
  promise: 'Prometeu pagar',
  dueOf: (name) => `Vence: ${name}`,
  promiseOf: (name) => `Prometeu pagar: ${name}`,
  amount: (title, money) => `${title}, ${money}`,
  noName: 'Sem nome',
  made: (file) => `Salvo: ${file}. Abra para adicionar à sua agenda.`,
  failed: 'Não deu para fazer o arquivo.',
  emptyTitle: 'Não há datas por vir',
  emptyText: 'Quando algo for vencer ou prometerem pagar nos próximos meses, você poderá levar para a agenda.',
}
