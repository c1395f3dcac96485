import type { ProcessMessages } from '../processMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

/** Words of the negotiation before a claim. */
export const negotiation: ProcessMessages['negotiation'] = {
  title: 'Negociar antes de ir à justiça',
  titleOf: (name) => `Negociação com ${name}`,
  action: 'Pedido de negociação',
  notHereTitle: 'Aqui não é preciso',
  notHereText: 'Este pedido é exigido pela justiça da Espanha antes de um processo.',
  what: (days) =>
    `Na Espanha a justiça pede que antes você tente um acordo por escrito. Se em ${days} dias desde que recebe não responder, você já pode processar.`,
  line: 'Negociação antes de ir à justiça',
  count: {
    notReceived: 'Falta saber em que dia recebeu: o prazo corre a partir daí',
    days: (left, day) =>
      left === 0
        ? 'O prazo corre: termina hoje'
        : plural(left, {
            one: `O prazo corre: falta # dia (até ${day})`,
            other: `O prazo corre: faltam # dias (até ${day})`,
          }),
    talking: 'Estão negociando: o prazo se conta desde uma proposta, uma reunião ou um fim por escrito',
    agreed: 'Chegaram a um acordo',
    mayClaim: (from, by) => `Você pode processar a partir de ${from} e no máximo até ${by}`,
    tooLate: 'Não serve mais: é preciso outro pedido',
    unclear: 'Os dias anotados não combinam: confira',
  },
  prescription: (day) => `A prescrição foi interrompida ao enviar e volta a contar em ${day}.`,
  prescriptionStopped: 'A prescrição foi interrompida ao enviar.',
  agreedNext: 'Anote o acordo para acompanhar as parcelas.',
  toAgreement: 'Fazer o acordo',
  verify: 'Confirme com seu contador ou advogado.',

  stepsTitle: 'O que aconteceu',
  steps: {
    sent: 'Foi enviado',
    received: 'Recebeu',
    answered: 'Respondeu por escrito',
    proposed: 'Alguém fez uma proposta concreta',
    met: 'Reuniram-se pela primeira vez',
    ended: 'Alguém encerrou por escrito',
    agreed: 'Chegaram a um acordo',
  },
  sentAbout: (money) => `sobre ${money}`,
  takeBack: 'Remover',
  takeBackOf: (what, day) => `Remover: ${what}, ${day}`,
  takeBackTitle: (what) => `Remover “${what}”?`,
  takeBackText: 'Deixa de contar. Dá para anotar de novo.',
  takenBack: 'Removido',
  sending: 'Anotar como foi enviado',
  sendingProof: (day) => `Comprovante do envio de ${day}`,
  recordTitle: 'Anotar o que aconteceu',
  step: 'O que aconteceu?',
  day: 'Que dia',
  record: 'Anotar',
  recorded: (what) => `Anotado: ${what}`,
  dayMissing: 'Escolha o dia.',
  dayFuture: 'Esse dia ainda não chegou.',
  order: 'Esse dia é antes do envio ou do recebimento.',

  requestTitle: 'O pedido',
  again: 'Fazer outro pedido',
  againTitle: 'Outro pedido',
  about: (count, money) =>
    plural(count, { one: `É sobre # dívida vencida: ${money}.`, other: `É sobre # dívidas vencidas: ${money}.` }),
  same: 'O processo tem que ser pelo mesmo.',
  nothing: 'Não há nada vencido para negociar.',
  offers: 'Propor formas de pagar em parcelas',
  sentTitle: 'Você já enviou?',
  sentHelp: 'Anote o dia em que entregou. Envie por um meio que prove que recebeu e o que dizia.',
  recordSent: 'Anotar que foi enviado',
  sentRecorded: 'Pedido anotado',
}
