import type { Messages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

export const today: Messages['today'] = {
  collect: (amount, n) =>
    plural(n, {
      one: `Hoje você pode receber ${amount} de # cliente`,
      other: `Hoje você pode receber ${amount} de # clientes`,
    }),
  collectFirst: (amount, n) => `Hoje você pode receber ${amount} dos ${n} clientes com mais valor vencido`,
  nobodyToday: 'Hoje não há para quem escrever',
  nobodyTodayText: (n) =>
    plural(n, {
      one: '# cliente com pagamentos vencidos está em espera.',
      other: '# clientes com pagamentos vencidos estão em espera.',
    }),
  nobodyTodayCheck: (n) => plural(n, { one: 'Há # coisa para conferir.', other: 'Há # coisas para conferir.' }),
  calmTitle: 'Ninguém tem pagamentos vencidos',
  calmText: 'Tudo em dia. Aqui aparece a quem escrever quando for a hora.',
  calmRound: (tag) => `Ninguém de “${tag}” tem pagamentos vencidos`,
  round: 'Etiqueta ou rota',
  emptyTitle: 'Comece anotando um fiado',
  emptyText: 'Escreva quanto e para quem. O Al Día diz toda manhã quem deve a você e o que fazer.',
  emptyAction: 'Anotar um fiado',
  emptyImport: 'Trazer uma lista',
  toContact: 'A quem escrever',
  menuOf: (name) => `Mais opções para ${name}`,
  postpone: 'Adiar',
  toCheck: 'Para conferir',
  waiting: (n) => plural(n, { one: 'Em espera: # cliente', other: 'Em espera: # clientes' }),
  comingDue: 'Vence hoje e nesta semana',
  showMore: 'Ver mais',
  currency: 'Moeda',
  noName: 'Sem nome',
  lastContact: (n) => plural(n, { one: 'último contato há # dia', other: 'último contato há # dias' }),
  contactedToday: 'último contato hoje',
  neverContacted: 'sem mensagens',
  waitsUntil: (day) => `espera até ${day}`,
  allDone: 'todos os avisos enviados',
  onHold: 'em pausa',
  levels: { reminder: 'Lembrete', '1': 'Aviso 1', '2': 'Aviso 2', '3': 'Carta', close: 'Decidir' },
  askSent: (name) => `Você enviou a mensagem a ${name}?`,
  askDelivered: (name) => `Você entregou a carta a ${name}?`,
  answer: 'Responder',
  noBackupYet: 'Você ainda não tem backup.',
  noBackup: 'Você ainda não tem backup. Seus dados estão só neste aparelho.',
  oldBackup: (n) => plural(n, { one: 'Último backup há # dia.', other: 'Último backup há # dias.' }),
  newSinceBackup: (n) =>
    plural(n, {
      one: '# anotação sem backup.',
      many: '# de anotações sem backup.',
      other: '# anotações sem backup.',
    }),
  checkBackup: 'Faz meses que você não confere o seu backup.',
  checkIt: 'Conferir',
  makeBackup: 'Fazer backup',
}
