import type { ProcessMessages } from '../processMessages.ts'

export const rules: ProcessMessages['rules'] = {
  section: 'Cobrança',
  sectionText: 'Como se cobra no seu negócio: igual para todos.',
  ladderText: 'O que se diz, em que dia e por onde',
  templatesText: 'Suas próprias palavras em cada aviso',
  guardText: 'Quando se pode escrever ou ligar',
  interestText: 'Desligados, enquanto você não ligar',
  creditText: 'As condições, para mostrar e compartilhar',
  statements: 'Extratos do mês',
  statementsText: 'Um PDF com o de cada cliente, para imprimir ou enviar',
  tooLarge: 'Não foi salvo: é longo demais. Encurte um pouco.',
  reset: 'Voltar ao original',
  fixFirst: 'Corrija o que está marcado e salve de novo.',
  source: (source, day, how) => `${source}. ${how}, ${day}.`,
  read: {
    text: 'Lido no texto da lei',
    report: 'Segundo o que outros publicaram',
    memory: 'A confirmar na lei',
  },
  noLaw: 'Deste país não há nada escrito no app. Pergunte ao seu contador ou advogado o que a lei pede.',
  lawBroken: 'O que está escrito deste país não pode ser lido nesta versão. Enquanto isso, não é usado.',
  lawMissing: 'Não deu para trazer o que diz a lei. Abra o app com internet uma vez.',
}
