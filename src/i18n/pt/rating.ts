import { pluralIn } from '../plural.ts'
import type { WorkMessages } from '../workMessages.ts'

const plural = pluralIn('pt')

export const rating: WorkMessages['rating'] = {
  title: 'Como paga',
  line: (grade, words) => `${grade} · ${words}`,
  grades: {
    A: 'Paga como combinado',
    B: 'Atrasa um pouco',
    C: 'Atrasa bastante',
    D: 'Melhor à vista',
  },
  tooNew: 'Ainda não se sabe',
  tooNewText: (fellDue, wanted) =>
    fellDue === 0
      ? `No último ano não venceu nenhum pagamento deste cliente; são necessários ${wanted}.`
      : plural(fellDue, {
          one: `No último ano venceu # pagamento deste cliente; são necessários ${wanted}.`,
          other: `No último ano venceram # pagamentos deste cliente; são necessários ${wanted}.`,
        }),
  why: 'Por quê',
  reasons: {
    overdue: (days) =>
      days <= 0
        ? 'Não tem nada vencido.'
        : plural(days, { one: 'A dívida mais antiga venceu ontem.', other: 'A dívida mais antiga venceu há # dias.' }),
    daysLate: (days) =>
      plural(days, {
        one: 'Em seis meses pagou, em média, com # dia de atraso.',
        other: 'Em seis meses pagou, em média, com # dias de atraso.',
      }),
    inTime: 'Em seis meses pagou em dia.',
    onTime: (share) => `Do que venceu em um ano, pagou ${share} em dia.`,
    brokenPromises: (n) =>
      plural(n, {
        one: 'Em um ano não cumpriu # promessa de pagamento.',
        other: 'Em um ano não cumpriu # promessas de pagamento.',
      }),
    'written-off': 'Você deu por perdido.',
    court: 'Está na justiça.',
    agency: 'Está com uma empresa de cobrança.',
    insolvent: 'Está em falência ou insolvência.',
    'no-sales': 'Você decidiu não vender mais a prazo.',
  },
  onlyYou: 'Só você vê. Não sai em nenhuma mensagem nem carta.',
}
