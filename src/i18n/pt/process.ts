import type { ProcessMessages } from '../processMessages.ts'

export const process: ProcessMessages['process'] = {
  titles: {
    ladder: 'Régua de cobrança',
    templates: 'Mensagens',
    guard: 'Horários e limites de contato',
    interest: 'Juros por atraso',
    credit: 'Política de crédito',
    figures: 'Como vou?',
    promise: 'Promessa de pagamento',
    hold: 'Pausa ou contestação',
    agreement: 'Acordo de pagamento',
    handOver: 'Encaminhar a dívida',
    contacts: 'Contatos',
  },
  verify: 'Confirme com seu contador ou advogado.',
}
