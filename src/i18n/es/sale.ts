import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words for credit at the moment of a sale, in Spanish: the source of the keys. */
export const sale = {
  noSales: (kind: string) => `No se le vende a crédito: ${kind.toLowerCase()}.`,
  noCredit: 'No tiene crédito: su límite es cero.',
  overLimit: (by: string, limit: string) => `Pasa de su límite (${limit}) por ${by}.`,
  nearLimit: (left: string, limit: string) => `Cerca de su límite (${limit}): le quedarían ${left}.`,
  careful: (day: string) => `Cuidado: así quedó en la revisión del ${day}.`,
  longOverdue: (n: number) =>
    plural(n, { one: 'Tiene una deuda vencida hace # día.', other: 'Tiene una deuda vencida hace # días.' }),
  brokenPromises: (n: number) =>
    plural(n, { one: 'Ha faltado a # promesa en el último año.', other: 'Ha faltado a # promesas en el último año.' }),
  depositMissing: (wanted: string) => `Falta el anticipo de ${wanted}.`,
  depositShort: (wanted: string, paid: string) => `El anticipo es de ${wanted} y solo deja ${paid}.`,
  guarantorMissing: (above: string) => `Para deber más de ${above} hace falta un aval.`,
  checkMissing: (above: string) => `Para deber más de ${above} hay que revisarlo antes.`,
  checkRefused: (day: string) => `En la revisión del ${day} se decidió no darle crédito.`,
  stopTitle: '¿Apuntar de todos modos?',
  goOn: 'Apuntar de todos modos',
  reason: '¿Por qué sí?',
  reasonHelp: 'Queda guardado con la venta. Solo lo ves tú, en tus dispositivos.',
  reasonMissing: 'Escribe por qué. Sin motivo no se apunta.',
  ownerOnly: 'Esta venta la decide el dueño. Cóbrala al contado, o pídele que la apunte él.',
  toSheet: 'Ver su crédito',
  payDeposit: (money: string) => `Deja ${money} ahora, en efectivo`,
  depositOf: (percent: string) => `Es el anticipo: ${percent} % de la venta.`,
}
