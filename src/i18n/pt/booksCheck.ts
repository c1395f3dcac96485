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
  since: (day) => `Anotado à mão desde a última conferência, em ${day}`,
  recent: 'Anotado à mão nos últimos 30 dias',
  nothing: 'Desde então nada foi anotado à mão.',
  payments: (n) => plural(n, { one: '# pagamento', other: '# pagamentos' }),
  charges: (n) => plural(n, { one: '# débito', other: '# débitos' }),
  credits: (n) => plural(n, { one: '# abatimento sem pagamento', other: '# abatimentos sem pagamento' }),
  last: 'Os últimos pagamentos anotados à mão',
  missing: 'Falta um pagamento',
  done: 'Sim, está em dia',
  saved: 'Salvo: contas em dia',
  noName: 'Sem nome',
}
