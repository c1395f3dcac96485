import type { PaperMessages } from '../paperMessages.ts'

/** Words of the screen of a payment's receipt. */
export const receipt: PaperMessages['receipt'] = {
  title: 'Recibo de pagamento',
  titleOf: (name) => `Recibo de pagamento: ${name}`,
  interest: 'O que diz dos juros',
  interestWords: {
    silent: 'Nada',
    apart: 'Que vão à parte',
    included: 'Que estão incluídos',
  },
  interestHelp: 'Se você não cobra juros, deixe em “Nada”.',
  interestLaw: (source) =>
    `Aqui, um recibo que não fala dos juros faz supor que já estão pagos (${source}). Confirme com seu contador ou advogado.`,
  debts: 'Dívidas em que foi aplicado',
  inFavour: 'Ficou a favor do cliente',
  noneTitle: 'Não há recibo deste pagamento',
  noneText: 'O pagamento foi anulado ou não está nesta conta.',
  toAccount: 'Ver a conta',
}
