import type { ProcessMessages } from '../processMessages.ts'

/** Words for charging what collecting has cost. */
export const costs: ProcessMessages['costs'] = {
  title: 'Cobrar uma despesa',
  text: 'O que custou cobrar: uma carta registrada, a tarifa de um cheque devolvido. É anotado como um débito à parte, que vence hoje. Cobre só se foi combinado ou se a lei permite.',
  currency: 'Moeda',
  amount: 'Valor',
  concept: 'De quê?',
  conceptHelp: 'Aparece na conta e nas cartas.',
  conceptMissing: 'Diga de que é a despesa.',
  charge: 'Cobrar a despesa',
  charged: (money) => `Despesa cobrada: ${money} a mais na conta`,
  unitToday: (unit) => `Valor de 1 ${unit} hoje`,
  ask: (unit, source) => `De um consumidor dá para cobrar até um teto em ${unit}: diga quanto vale hoje (${source}).`,
  most: (most, base, source) => `No máximo ${most}, pelos ${base} com atraso suficiente (${source}).`,
  tooEarly: (day, source) => `Ainda não se pode cobrar nada pela cobrança: a partir de ${day} (${source}).`,
  nothingLate: (source) => `Não há nada atrasado: não se pode cobrar nada pela cobrança (${source}).`,
  tooMuch: (most) => `A lei permite no máximo ${most}.`,
}
