import type { WorkMessages } from '../workMessages.ts'

export const states: WorkMessages['states'] = {
  title: 'Ver só quem…',
  none: 'Ninguém está em pausa, em contestação, com promessa nem com acordo.',
  names: {
    promise: 'Prometeram pagar',
    'broken-promise': 'Prometeram e não pagaram',
    agreement: 'Têm acordo',
    'over-limit': 'Passaram do limite',
    handover: 'Têm tanto atraso que é preciso decidir',
    dispute: 'Não concordam',
    paused: 'Estão em pausa',
    mute: 'Não recebem lembretes',
    'no-contact': 'Pediram para não receber contato',
    'no-sales': 'Não se vende a prazo',
    insolvent: 'Estão em falência ou insolvência',
    deceased: 'Faleceram',
    agency: 'Estão com uma empresa de cobrança',
    court: 'Estão na justiça',
    'written-off': 'Dados por perdidos',
  },
}
