import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of how a customer pays, for the owner alone, in Spanish: the source of the keys. */
export const rating = {
  title: 'Cómo paga',
  line: (grade: string, words: string) => `${grade} · ${words}`,
  grades: {
    A: 'Paga como quedó',
    B: 'Se atrasa un poco',
    C: 'Se atrasa bastante',
    D: 'Mejor al contado',
  },
  tooNew: 'Todavía no se sabe',
  tooNewText: (fellDue: number, wanted: number) =>
    fellDue === 0
      ? `En el último año no venció ningún pago suyo; hacen falta ${wanted}.`
      : plural(fellDue, {
          one: `En el último año venció # pago suyo; hacen falta ${wanted}.`,
          other: `En el último año vencieron # pagos suyos; hacen falta ${wanted}.`,
        }),
  why: 'Por qué',
  reasons: {
    overdue: (days: number) =>
      days <= 0
        ? 'No tiene nada vencido.'
        : plural(days, { one: 'Su deuda más antigua venció ayer.', other: 'Su deuda más antigua venció hace # días.' }),
    daysLate: (days: number) =>
      plural(days, {
        one: 'En seis meses pagó, de media, # día tarde.',
        other: 'En seis meses pagó, de media, # días tarde.',
      }),
    inTime: 'En seis meses pagó en su día.',
    onTime: (share: string) => `De lo que venció en un año, pagó en su día el ${share}.`,
    brokenPromises: (n: number) =>
      plural(n, {
        one: 'En un año no llegó # pago que prometió.',
        other: 'En un año no llegaron # pagos que prometió.',
      }),
    'written-off': 'Lo diste por perdido.',
    court: 'Está en el juzgado.',
    agency: 'Está con una agencia.',
    insolvent: 'Está en concurso o quiebra.',
    'no-sales': 'Decidiste no venderle más a crédito.',
  },
  onlyYou: 'Solo lo ves tú. No sale en ningún mensaje ni carta.',
}
