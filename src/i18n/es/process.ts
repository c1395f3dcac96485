/** Words that the screens of the collection process share, in Spanish: the source of the keys. */
export const process = {
  titles: {
    ladder: 'Escalera de cobranza',
    templates: 'Mensajes',
    guard: 'Horarios y límites de contacto',
    interest: 'Intereses por atraso',
    credit: 'Política de crédito',
    figures: '¿Cómo voy?',
    promise: 'Promesa de pago',
    hold: 'Pausa o disputa',
    agreement: 'Convenio de pago',
    handOver: 'Entregar la deuda',
    contacts: 'Gestiones',
  },
  verify: 'Verifica con tu asesor.',
}
