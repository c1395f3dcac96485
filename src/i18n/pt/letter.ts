import type { LaterMessages } from '../laterMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

export const letter: LaterMessages['letter'] = {
  title: (name) => `Carta a ${name}`,
  noName: 'cliente sem nome',
  nothingTitle: 'Nada vencido: não é preciso carta',
  nothingText: 'A carta é para pagamentos que já venceram. Antes disso, um lembrete basta.',
  toReminder: 'Ver o lembrete',
  level: 'Qual carta',
  levels: { '1': 'Aviso 1', '2': 'Aviso 2', '3': 'Aviso final' },
  paperTitle: (level) => `Carta: ${level}`,
  levelNames: {
    '1': '“Você esqueceu?”: gentil, supõe um esquecimento.',
    '2': '“Como resolvemos?”: oferece formas de pagar com dia fixo.',
    '3': 'Último aviso, com um dia fixo. Não mande se não pretende cumprir.',
  },
  firmDate: 'Pagar até',
  firmDateHelp: (day) => `Último dia para pagar ou responder: ${day}.`,
  firmDatePast: 'Coloque um dia depois de hoje.',
  unreviewed:
    'Nenhum advogado revisou esta carta para o seu caso. Confirme com seu contador ou advogado antes de enviar.',
  language: 'Idioma da carta',
  treatment: 'Tratamento',
  treatments: { usted: 'Usted', tu: 'Tú', vos: 'Vos' },
  offerParts: 'Oferecer pagar em parcelas',
  options: 'Como vai a carta',
  missingTitle: 'O que falta na carta',
  missingRequired: 'Necessário para enviar:',
  missingWeaker: 'Pode ir sem isto, mas vale menos como prova:',
  gateTitle: 'Antes de um aviso final',
  gateOpen: 'Está tudo certo para o aviso final.',
  gate: {
    letter: 'Vai por carta',
    'two-written-contacts': (n) =>
      n === 0
        ? 'Dois avisos por escrito antes: ainda nenhum'
        : `Dois avisos por escrito antes: ${plural(n, { one: 'você tem # de 2', other: 'você tem #' })}`,
    'no-dispute': 'Sem uma contestação aberta',
    'no-promise': 'Sem uma promessa de pagamento em vigor',
    'no-agreement': 'Sem um acordo em vigor',
    'firm-date': (day) => `Um prazo de 7 dias ou mais: a partir de ${day}`,
    intent: 'Pretendo fazer o que anuncio',
  },
  met: 'Cumprido',
  unmet: 'Falta',
  sendReminderFirst: 'Enviar um aviso por escrito',
  otherLetter:
    'Aqui um aviso final a um consumidor não é permitido. No lugar vai uma carta com os detalhes e o pedido de pagamento.',
  otherLetterLaw: (source) => `${source}. Confirme com seu contador ou advogado.`,
  consequences: 'O que você fará se não pagar até essa data',
  consequencesHelp: 'Marque só o que você fará de verdade.',
  consequence: {
    'stop-credit': 'Deixar de vender a prazo',
    interest: 'Cobrar juros',
    adviser: 'Passar o assunto à minha assessoria',
    court: 'Levar a cobrança à justiça',
    'credit-bureau': 'Comunicar a um cadastro de inadimplência',
  },
  withheld: 'Isto fica de fora, porque aqui não se pode anunciar a este cliente:',
  ready: 'Carta pronta',
  blocked: 'Complete o que falta',
  delivered: 'Você entregou?',
  onlyYesCounts: 'Só se você disser que sim fica anotado.',
  yes: 'Sim',
  no: 'Não',
  later: 'Depois',
  recorded: 'Carta anotada',
}
