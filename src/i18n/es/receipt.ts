/** Words of the screen of a payment's receipt, in Spanish: the source of the keys. */
export const receipt = {
  title: 'Recibo de pago',
  titleOf: (name: string) => `Recibo de pago: ${name}`,
  interest: 'Qué dice de los intereses',
  interestWords: {
    silent: 'Nada',
    apart: 'Que van aparte',
    included: 'Que están incluidos',
  },
  interestHelp: 'Si no cobras intereses, déjalo en «Nada».',
  interestLaw: (source: string) =>
    `Aquí, un recibo que no los menciona hace suponer que ya están pagados (${source}). Verifica con tu asesor.`,
  debts: 'Deudas a las que se aplicó',
  inFavour: 'Quedó a su favor',
  noneTitle: 'No hay recibo de este pago',
  noneText: 'El pago se anuló o no está en esta cuenta.',
  toAccount: 'Ver la cuenta',
}
