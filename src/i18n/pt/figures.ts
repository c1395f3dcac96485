import { pluralIn } from '../plural.ts'
import type { ProcessMessages } from '../processMessages.ts'

const plural = pluralIn('pt')

export const figures: ProcessMessages['figures'] = {
  asOf: (day) => `Com o que está anotado até hoje, ${day}.`,
  reading: 'Lendo suas anotações',
  currency: 'Moeda',
  how: 'Como se calcula',
  howOf: (title) => `Como se calcula: ${title}`,
  equals: (terms, value) => `${terms} = ${value}`,
  days: (n, one) => (one ? `${n} dia` : `${n} dias`),
  emptyTitle: 'Aqui você vai ver como vai a cobrança',
  emptyText: 'Quanto demoram a pagar, que parte está vencida e se está melhorando. Comece anotando o que devem a você.',
  emptyAction: 'Anotar um fiado',
  none: {
    'too-few-invoices': 'Ainda não: são necessárias pelo menos três vendas a prazo.',
    'less-than-a-month': 'Ainda não: é preciso um mês de anotações.',
    'no-sales': 'Sem vendas a prazo neste tempo.',
    'nothing-to-collect': 'Não havia nada para receber neste tempo.',
    'nothing-open': 'Ninguém deve nada a você.',
    'nothing-overdue': 'Não há nada vencido.',
    'nothing-paid': 'Ninguém pagou nos últimos 90 dias.',
    'nothing-fell-due': 'Neste tempo nada venceu.',
    'no-promise-passed': 'Ainda não passou o dia de nenhuma promessa.',
    'no-contacts': 'Ainda não há mensagens ou ligações com sete dias completos.',
  },
  sections: {
    owed: 'O que devem a você',
    paying: 'Como pagam',
    chasing: 'Depois de lembrar',
    trend: 'Mês a mês',
  },
  overdue: {
    title: 'Vencido',
    say: (part, whole) => `${part} de ${whole} em dívidas`,
    formula:
      'Vencido ÷ todas as dívidas, sem descontar o que os clientes têm a favor. O que vence hoje não conta como vencido.',
  },
  over90: {
    title: 'Mais de 90 dias',
    say: (part, whole) => `${part} de ${whole} em dívidas`,
    formula: 'Vencido há mais de 90 dias ÷ todas as dívidas.',
  },
  dso: {
    title: 'Dias que demora para receber',
    say: 'da venda a prazo até receber',
    formula:
      'Das dívidas se tira o vendido a prazo em cada mês, começando pelo último, e se somam os dias desse mês. Do último mês conta só a parte que cabe.',
    month: 'Mês',
    open: 'Dívidas',
    sales: 'Vendido',
    counted: 'Dias',
    countedOf: (counted, days) => `${counted} de ${days}`,
    total: 'Total',
    beyond: (amount) => `Restam ${amount} de antes das suas primeiras vendas aqui: na verdade são mais dias.`,
  },
  effectiveness: {
    title: 'Recebido do que dava para receber',
    say: 'no último mês',
    formula:
      '(Dívidas de há um mês + novo a prazo − dívidas de hoje) ÷ (dívidas de há um mês + novo a prazo − a vencer hoje). Com 100% você recebeu tudo o que já dava para receber.',
    sum: (before, sales, after, current) => `(${before} + ${sales} − ${after}) ÷ (${before} + ${sales} − ${current})`,
  },
  daysLate: {
    title: 'Dias de atraso ao pagar',
    say: (n) => plural(n, { one: 'em # pagamento dos últimos 90 dias', other: 'em # pagamentos dos últimos 90 dias' }),
    formula: 'Cada pagamento × seus dias de atraso, tudo somado ÷ o que foi pago. Pagar antes conta como 0 dias.',
    sum: (moneyDays, paid) => `${moneyDays} × dias ÷ ${paid}`,
  },
  onTime: {
    title: 'Pago em dia',
    say: (n) =>
      plural(n, {
        one: 'do dinheiro que venceu no último ano, # vencimento',
        other: 'do dinheiro que venceu no último ano, # vencimentos',
      }),
    formula: 'Pago até o dia do vencimento ÷ tudo o que venceu em doze meses. O de hoje ainda não conta.',
  },
  promises: {
    title: 'Promessas cumpridas',
    say: (kept, passed) => `${kept} de ${plural(passed, { one: '# promessa', other: '# promessas' })}`,
    partly: (partly, broken) =>
      `${plural(partly, { one: '# cumprida em parte', other: '# cumpridas em parte' })}, ${plural(broken, { one: '# sem cumprir', other: '# sem cumprir' })}.`,
    formula:
      'Promessas cumpridas ÷ promessas cujo dia já passou, com um dia de tolerância. As que você anulou não contam.',
    byMoney: (sum) => `Por dinheiro prometido: ${sum}.`,
  },
  levels: {
    title: (level) => `Pagaram depois de: ${level}`,
    say: (followed, contacts) => `${followed} de ${plural(contacts, { one: '# mensagem', other: '# mensagens' })}`,
    amount: (amount) => `Entraram ${amount} nos sete dias seguintes.`,
    waiting: (n) =>
      plural(n, { one: 'Mais # ainda está nos seus sete dias.', other: 'Mais # ainda estão nos seus sete dias.' }),
    formula:
      'Mensagens e ligações depois das quais entrou dinheiro dessas dívidas em sete dias ÷ as que já completaram sete dias. Conta o que aconteceu depois; não prova que foi por isso.',
    promised: 'Prometeram pagar',
    promisedFormula:
      'Mensagens e ligações depois das quais o cliente prometeu pagar em sete dias ÷ as que já completaram sete dias.',
  },
  loss: {
    title: 'Reserva de referência',
    say: (low, high) => `entre ${low} e ${high} podem se perder`,
    indicative:
      'De referência: usa uma curva publicada, até que suas próprias anotações bastem (30 vencimentos de cada faixa, com um ano completo).',
    edited: 'Com as porcentagens que você colocou, onde suas anotações ainda não bastam.',
    own: 'Calculada com o seu próprio histórico.',
    formula:
      'O aberto de cada faixa × a parte que se costuma perder, tudo somado. Entre parênteses, a parte menor e a maior: delas sai o intervalo.',
    age: 'Atraso',
    open: 'Em aberto',
    share: 'Perde-se',
    expected: 'Reserva',
    ages: {
      current: 'A vencer',
      range: (from, to) => `${from}–${to} dias`,
      from: (n) => `${n} dias ou mais`,
    },
    fromOwn: 'próprio',
  },
  trend: {
    choose: 'O que ver mês a mês',
    metrics: { overdue: 'Vencido', dso: 'Dias', effectiveness: 'Recebido' },
    said: {
      overdue: 'Parte vencida das dívidas, no fim de cada mês. Menos é melhor.',
      dso: 'Dias que demora para receber, no fim de cada mês. Menos é melhor.',
      effectiveness: 'Recebido do que dava para receber, cada mês. Mais é melhor.',
    },
    running: 'O mês com listras ainda não terminou.',
    table: 'Ver a tabela',
    caption: (currency) => `Mês a mês, em ${currency}`,
    month: 'Mês',
    open: 'Dívidas',
    tooShort: 'Com dois meses de anotações você vai ver aqui se está melhorando.',
  },
}
