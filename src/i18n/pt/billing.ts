import type { ProcessMessages } from '../processMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

export const billing: ProcessMessages['billing'] = {
  reviewDays: 'Dias de receber faturas',
  reviewDaysHelp: 'Os dias em que o cliente recebe faturas. Sem marcar: qualquer dia.',

  title: 'Faturar nesta semana',
  placeText: 'De quem é a vez de receber fatura ou extrato',
  rule: 'Cada cliente, no máximo uma vez por semana: no seu dia de receber faturas, se dever algo; os demais, se tiverem fiado sem faturar, na sua vez fixa, um dia de segunda a sexta de uma das quatro primeiras semanas do mês.',
  doneHelp:
    'Sai da lista quando você anota uma fatura ou confirma que enviou uma mensagem ou uma carta. Compartilhar o extrato não tira da lista.',
  today: (day) => `Hoje, ${day}`,
  customers: (n) => plural(n, { one: '# cliente', other: '# clientes' }),
  review: 'Dia de receber faturas',
  turn: 'É a vez nesta semana',
  left: (day) => `Era a vez em ${day}`,
  unbilled: 'fiado sem faturar',
  owed: 'o que deve',
  done: (n) => plural(n, { one: '# cliente já faturado nesta semana', other: '# clientes já faturados nesta semana' }),
  leftTitle: 'De semanas anteriores',
  showMore: 'Ver mais',
  noName: 'Cliente sem nome',
  message: 'Escrever uma mensagem',
  statement: 'Ver a conta e mandar o extrato',
  invoice: 'Anotar uma fatura',
  invoiceHelp: 'Anote fatura só do que ainda não está na conta: o fiado já conta no que deve.',
  emptyTitle: 'Ninguém para faturar nesta semana',
  emptyText: 'Aqui aparece cada cliente na semana em que é a vez de receber fatura ou extrato.',
}
