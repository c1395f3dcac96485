/** Words for charging what collecting has cost, in Spanish: the source of the keys. */
export const costs = {
  title: 'Cobrar un gasto',
  text: 'Lo que te costó cobrar: una carta certificada, la comisión de un cheque devuelto. Se apunta como un cargo aparte, que vence hoy. Cóbralo solo si lo acordaron o si la ley lo permite.',
  currency: 'Moneda',
  amount: 'Importe',
  concept: '¿De qué?',
  conceptHelp: 'Sale en su cuenta y en las cartas.',
  conceptMissing: 'Di de qué es el gasto.',
  charge: 'Cobrar el gasto',
  charged: (money: string) => `Gasto cobrado: ${money} más en su cuenta`,
  unitToday: (unit: string) => `Valor de la ${unit} hoy`,
  ask: (unit: string, source: string) =>
    `A un consumidor se le puede cobrar hasta un tope en ${unit}: di cuánto vale hoy (${source}).`,
  most: (most: string, base: string, source: string) =>
    `Como mucho ${most}, por los ${base} que llevan suficiente atraso (${source}).`,
  tooEarly: (day: string, source: string) =>
    `Todavía no se le puede cobrar nada por la cobranza: desde el ${day} (${source}).`,
  nothingLate: (source: string) => `No hay nada atrasado: no se le puede cobrar nada por la cobranza (${source}).`,
  tooMuch: (most: string) => `La ley permite como mucho ${most}.`,
}
