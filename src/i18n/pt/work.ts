import { pluralIn } from '../plural.ts'
import type { WorkMessages } from '../workMessages.ts'

const plural = pluralIn('pt')

export const work: WorkMessages['work'] = {
  why: {
    promiseBroken: (money, day) => `Prometeu ${money} para ${day} e não pagou`,
    promiseShort: (money, day, came) => `Prometeu ${money} para ${day}; pagou ${came}`,
    promiseToday: (money) => `Prometeu pagar ${money} hoje`,
    promisePassed: (money, day) => `Prometeu pagar ${money} em ${day}: pagou?`,
    instalmentToday: (n, of, money) => `Parcela ${n} de ${of} do acordo, ${money}: vence hoje`,
    instalmentLate: (n, of, money, days) =>
      plural(days, {
        one: `Parcela ${n} de ${of} do acordo, ${money}: venceu ontem`,
        other: `Parcela ${n} de ${of} do acordo, ${money}: venceu há # dias`,
      }),
    nextToday: 'Você ficou de entrar em contato hoje',
    nextLate: (days) =>
      plural(days, {
        one: 'Você ficou de entrar em contato ontem',
        other: 'Você ficou de entrar em contato há # dias',
      }),
    cheque: (money, day) => `Cheque de ${money} para depositar desde ${day}`,
    handover: 'É preciso decidir como continuar',
    overLimit: 'Passou do limite de crédito',
    lacks: 'Antes da carta final falta algum aviso por escrito',
  },
  plain: {
    'broken-promise': 'Prometeu pagar e não pagou',
    'promise-due': 'Prometeu pagar nestes dias: pagou?',
    'instalment-due': 'Tem uma parcela do acordo pendente',
    'next-contact': 'Você ficou de entrar em contato',
    'cheque-due': 'Tem um cheque para depositar',
  },
  does: {
    remind: 'Lembrar',
    call: 'Ligar',
    payment: 'Anotar pagamento',
    account: 'Ver conta',
    cheque: 'Ver cheque',
    decide: 'Decidir',
  },
  waits: {
    promise: (day) => `prometeu pagar; espera até ${day}`,
    agreement: 'com acordo de pagamento',
    postponed: (day) => `adiado até ${day}`,
    'next-contact': (day) => `entrar em contato de novo em ${day}`,
    dispute: 'não concorda',
    paused: 'em pausa',
    mute: 'não lembrar',
    'no-contact': 'pediu para não receber contato',
    'no-sales': 'não vender mais a prazo',
    insolvent: 'em falência ou insolvência',
    deceased: 'faleceu',
    agency: 'com uma empresa de cobrança',
    court: 'na justiça',
    'written-off': 'dado por perdido',
    until: (what, day) => `${what}, até ${day}`,
  },

  round: (money, n) =>
    plural(n, {
      one: `Nesta rota: ${money} em dívidas de # cliente`,
      other: `Nesta rota: ${money} em dívidas de # clientes`,
    }),
  write: 'Escrever',
  call: 'Ligar',
  talked: 'Já conversamos',
  talkedText: 'Anote, e não será proposto de novo',
  postpone: 'Adiar',
  postponeText: 'Sai da lista até o dia que você disser',
  promise: 'Anotar uma promessa',
  payment: 'Anotar um pagamento',
  account: 'Ver a conta',

  postponeTitle: (name) => `Adiar ${name}`,
  until: 'Até quando?',
  days: { tomorrow: 'Amanhã', 'three-days': 'Em 3 dias', week: 'Em uma semana', other: 'Outro dia' },
  day: 'Dia',
  back: (day) => `Volta à lista em ${day}.`,
  reasonTitle: 'Por quê?',
  reasons: {
    'will-come': 'Vai vir pagar',
    'asked-to-wait': 'Pediu para esperar',
    'no-time': 'Hoje não tenho tempo',
    relationship: 'Prefiro cuidar da relação',
    other: 'Outro motivo',
  },
  dayMissing: 'Escolha o dia.',
  reasonMissing: 'Escolha por quê.',
  inPast: 'Escolha um dia que ainda não chegou.',
  postponed: (day) => `Salvo: adiado até ${day}`,

  talkedTitle: (name) => `Você já conversou com ${name}`,
  how: 'Como foi?',
  channels: { call: 'Por telefone', visit: 'Pessoalmente' },
  said: 'O que disse?',
  saidHelp: 'Fica com o contato. Dá para apagar se a pessoa pedir.',
  next: 'Quando você entra em contato de novo?',
  noNext: 'Sem data',
  talkedSaved: 'Salvo: contato anotado',
  otherResult: 'Não atendeu, prometeu pagar ou outro resultado',
}
