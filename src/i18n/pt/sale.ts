import { pluralIn } from '../plural.ts'
import type { ProcessMessages } from '../processMessages.ts'

const plural = pluralIn('pt')

export const sale: ProcessMessages['sale'] = {
  noSales: (kind) => `Não se vende a prazo a este cliente: ${kind.toLowerCase()}.`,
  noCredit: 'Não tem crédito: o limite é zero.',
  overLimit: (by, limit) => `Passa do limite (${limit}) em ${by}.`,
  nearLimit: (left, limit) => `Perto do limite (${limit}): sobrariam ${left}.`,
  careful: (day) => `Cuidado: assim ficou na análise de ${day}.`,
  longOverdue: (n) =>
    plural(n, { one: 'Tem uma dívida vencida há # dia.', other: 'Tem uma dívida vencida há # dias.' }),
  brokenPromises: (n) =>
    plural(n, { one: 'Não cumpriu # promessa no último ano.', other: 'Não cumpriu # promessas no último ano.' }),
  depositMissing: (wanted) => `Falta o sinal de ${wanted}.`,
  depositShort: (wanted, paid) => `O sinal é de ${wanted} e o cliente deixa só ${paid}.`,
  guarantorMissing: (above) => `Para dever mais de ${above} é preciso um fiador.`,
  checkMissing: (above) => `Para dever mais de ${above} é preciso analisar antes.`,
  checkRefused: (day) => `Na análise de ${day} foi decidido não dar crédito.`,
  stopTitle: 'Anotar mesmo assim?',
  goOn: 'Anotar mesmo assim',
  reason: 'Por que sim?',
  reasonHelp: 'Fica salvo com a venda. Só você vê, nos seus aparelhos.',
  reasonMissing: 'Escreva por quê. Sem motivo não se anota.',
  ownerOnly: 'Esta venda quem decide é o dono. Cobre à vista, ou peça que ele anote.',
  toSheet: 'Ver o crédito',
  payDeposit: (money) => `Deixa ${money} agora, em dinheiro`,
  depositOf: (percent) => `É o sinal: ${percent}% da venda.`,
}
