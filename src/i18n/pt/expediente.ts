import type { PaperMessages } from '../paperMessages.ts'

/** Words of the expediente's screen. */
export const expediente: PaperMessages['expediente'] = {
  title: (name) => `Dossiê: ${name}`,
  plainTitle: 'Dossiê',
  text: 'Tudo o que você anotou deste cliente, para um advogado, uma empresa de cobrança ou um juiz: um PDF com capa e índice, e um ZIP com o mesmo, os documentos e um registro que dá para conferir.',
  holds: 'O que leva',
  period: (from, to) => `de ${from} a ${to}`,
  balance: 'Saldo',
  counts: {
    charges: 'Faturas e débitos',
    money: 'Pagamentos e créditos',
    letters: 'Cartas e mensagens',
    contacts: 'Contatos',
    promises: 'Promessas',
    agreements: 'Acordos',
    attachments: 'Fotos e documentos',
    reversals: 'Anulações',
    facts: 'Registros com selo',
  },
  photosMissing: (n) =>
    n === 1
      ? 'Falta uma foto que está em outro dos seus aparelhos. Conecte antes, ou vai só o resumo dela.'
      : `Faltam ${n} fotos que estão em outro dos seus aparelhos. Conecte antes, ou vão só os resumos delas.`,
  make: 'Fazer o dossiê',
  making: 'Fazendo o dossiê',
  ready: 'Dossiê pronto',
  zip: (kilobytes) => `O ZIP ocupa ${kilobytes} kB.`,
  seal: 'Selo do registro. Está na capa: guarde à parte, porque se alguém mudar algo ele deixa de coincidir.',
  shareZip: 'Compartilhar ZIP',
  downloadZip: 'Baixar ZIP',
  tooLarge: 'Os valores desta conta são grandes demais para somar.',
  emptyTitle: 'Ainda não há nada para juntar',
  emptyText: 'Aqui vai estar tudo o que você anotar deste cliente: o que deve, o que paga e o que vocês conversam.',
}
