import { pluralIn } from '../plural.ts'
import type { WorkMessages } from '../workMessages.ts'

const plural = pluralIn('pt')

export const booksCheck: WorkMessages['booksCheck'] = {
  ask: 'Está tudo anotado?',
  quiet: (days) =>
    plural(days, { one: 'O último pagamento é de ontem.', other: 'O último pagamento é de # dias atrás.' }),
  look: 'Conferir',
  title: 'Está tudo anotado?',
  why: 'Antes de lembrar alguém do que deve, veja se não falta nenhum pagamento.',
  since: (day) => `Anotado desde a última conferência, em ${day}`,
  recent: 'Anotado nos últimos 30 dias',
  nothing: 'Desde então nada foi anotado.',
  payments: (n) => plural(n, { one: '# pagamento', other: '# pagamentos' }),
  charges: (n) => plural(n, { one: '# débito', other: '# débitos' }),
  credits: (n) => plural(n, { one: '# desconto ou nota', other: '# descontos ou notas' }),
  last: 'Os últimos pagamentos',
  missing: 'Falta um pagamento',
  done: 'Sim, está em dia',
  saved: 'Salvo: contas em dia',
  noName: 'Sem nome',
}
