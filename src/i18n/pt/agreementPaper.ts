import type { PaperMessages } from '../paperMessages.ts'

/** Words of the agreement as a paper. */
export const agreementPaper: PaperMessages['agreementPaper'] = {
  title: 'Acordo em PDF',
  titleOf: (name) => `Acordo com ${name}`,
  nothingTitle: 'Não há um acordo em vigor',
  nothingText: 'Primeiro combine com o cliente quando e como paga.',
  make: 'Fazer um acordo',
  which: 'Qual?',
  one: (money, day) => `${money}, de ${day}`,
  place: 'Cidade onde se assina',
  placeHelp: 'Aparece antes da data.',
  signTitle: 'Assinam aqui mesmo?',
  signHelp:
    'As assinaturas saem no PDF e não ficam guardadas em outro lugar. Se você fechar sem baixar, assina-se de novo.',
  customer: 'o cliente',
  gone: 'Uma das dívidas deste acordo já não existe: encerre e faça outro.',
  vat: 'Se você recuperou o imposto destas faturas, um acordo pode obrigar você a devolver em um mês. Confirme com seu contador ou advogado.',
  verify: 'Antes de assinar, confirme o texto com seu contador ou advogado.',
}
