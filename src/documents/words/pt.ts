import { strong } from '../strong.ts'
import type { LetterWords } from './es.ts'

const days = (n: number): string => (n === 1 ? '1 dia' : `${n} dias`)
const hello = (name: string): string => `Olá, ${name}:`

/** Words of the letters in Portuguese, as in Brazil. */
export function lettersPt(): LetterWords {
  return {
    page: (page, of) => `${page} de ${of}`,
    reference: 'Referência',
    subjectLabel: 'Assunto',
    taxId: 'CPF/CNPJ',
    identity: 'Documento',
    phone: 'Tel.',
    kinds: {
      invoice: 'Fatura',
      fiado: 'Fiado',
      loan: 'Empréstimo',
      opening: 'Saldo inicial',
      interest: 'Juros',
      expense: 'Despesas',
    },
    part: (index, of) => `parcela ${index} de ${of}`,
    subject: {
      reminder: 'Lembrete de data de pagamento',
      '1': 'Pagamento pendente',
      '2': 'Conta pendente: como podemos resolver?',
      '3': 'Último aviso: solicitação formal de pagamento',
    },
    subjectPlain: 'Conta pendente: detalhes e solicitação de pagamento',
    salutation: { reminder: hello, '1': hello, '2': hello, '3': (name) => `A ${name}:` },
    opening: {
      reminder: () => 'Escrevemos para lembrar que se aproxima a data de pagamento do que está detalhado a seguir.',
      '1': (n) =>
        `Talvez tenha passado despercebido, ou o seu pagamento já esteja a caminho: em nossos registros continua pendente o que está detalhado a seguir, com ${days(n)} de atraso.`,
      '2': (n) =>
        `Escrevemos novamente sobre a sua conta pendente, cujo vencimento mais antigo tem ${days(n)} de atraso. Queremos ajudar você a resolvê-la.`,
      '3': (n) =>
        `Até a data desta carta não consta em nossos registros o pagamento dos valores detalhados a seguir. O vencimento mais antigo tem ${days(n)} de atraso; cada valor venceu na data indicada.`,
    },
    earlier: (dates) => `Já escrevemos a você sobre esta conta em: ${dates}.`,
    keyTotal: 'Valor pendente',
    keyTotalReminder: 'A pagar',
    keyFirm: 'Data limite',
    keyDue: 'Data de pagamento',
    demand: {
      '1': (_total, by) => `Agradecemos o pagamento até ${strong(by)}.`,
      '2': (_total, by) => `Pedimos que, até ${strong(by)}, você confirme uma destas formas de resolver:`,
      '3': (total, by) =>
        `Por meio desta carta solicitamos formalmente o pagamento de ${strong(total)}, a ser feito até ${strong(by)}.`,
    },
    demandPlain: (total, by) => `Solicitamos o pagamento de ${strong(total)} até ${strong(by)}.`,
    plusInterest: 'A esse valor somam-se os juros detalhados à parte.',
    offers: {
      full: (total, by) => `Pagar o total, ${strong(total)}, até ${by}.`,
      discount: (total, by) => `Pagar ${strong(total)} até ${by}: com esse valor a conta fica quitada.`,
      instalments: (parts) => `Pagar em parcelas com data: ${parts}.`,
      instalment: (amount, by) => `${amount} em ${by}`,
      someNow: 'Pagar uma parte nessa data e o restante em parcelas, com valores e datas combinados por escrito.',
      other: 'Outra forma que você proponha por escrito, com valores e datas.',
    },
    consequencesIntro: (by) => `Se até ${strong(by)} não tivermos o pagamento nem uma proposta por escrito:`,
    consequences: {
      'stop-credit': 'deixaremos de vender a prazo até que a conta esteja em dia;',
      interest: 'cobraremos os juros de mora devidos por lei ou por acordo;',
      adviser: 'encaminharemos o assunto à nossa assessoria jurídica;',
      court: 'iniciaremos a cobrança pela via judicial cabível;',
      'credit-bureau':
        'poderemos comunicar a inadimplência a um sistema comum de informação de crédito, nos termos do artigo 20 da Lei Orgânica 3/2018.',
    },
    dialogue: {
      reminder: 'Se houver algo a rever no que foi entregue, avise-nos antes dessa data. Obrigado pela confiança.',
      '1': 'Se algo não conferir com os seus registros, avise-nos e verificamos.',
      '2': 'Se não concordar com algum item, diga-nos qual e verificamos; enquanto isso, pode ser paga a parte em que há acordo.',
      '3': 'Até essa data continuamos abertos a um acordo por escrito, com valores e datas. Se não concordar com algum item, diga-nos qual e verificamos.',
    },
    paid: 'Se já pagou, desconsidere esta carta e envie-nos o comprovante para atualizarmos a sua conta.',
    detail: 'Detalhes',
    amountsIn: (currency) => `Valores em ${currency}`,
    columns: {
      concept: 'Descrição',
      issued: 'Data',
      due: 'Vencimento',
      late: 'Dias\u00A0de atraso',
      amount: 'Valor',
      paid: 'Quitado',
      open: 'Pendente',
    },
    notLate: '–',
    total: 'Total',
    inFavour: 'A seu favor',
    toPay: 'A pagar',
    interestTitle: 'Juros, à parte do valor pendente',
    interestColumns: {
      debt: 'Sobre',
      principal: 'Principal',
      rate: 'Taxa e base',
      period: 'Período',
      days: 'Dias',
      amount: 'Juros',
    },
    period: (from, to) => `${from} – ${to}`,
    interestTotal: (to) => `Juros até ${to}`,
    payTitle: 'Como pagar',
    payKinds: {
      cash: 'Dinheiro',
      transfer: 'Transferência',
      mobile: 'Pix ou pagamento pelo celular',
      card: 'Cartão',
      link: 'Link de pagamento',
      other: 'Outro meio',
    },
    payReference: 'Referência',
    scan: 'Leia este código com o app do seu banco',
    noInterest: 'Esta carta não cobra juros nem despesas de cobrança.',
    notEnforcement: 'Esta comunicação é extrajudicial: não é um procedimento destinado à execução da dívida.',
    consumerRightsCl:
      'Você tem direito a receber por escrito as informações desta conta, a ser contatado somente em dias úteis entre 8:00 e 20:00, a que nada seja informado a terceiros e ao respeito à privacidade da sua casa e do seu trabalho (Lei 19.496, artigos 37 e 39 C).',
    privateLetter: (business) => `Esta carta é uma comunicação privada de ${business}; não é um documento judicial.`,
    attachments: 'Anexos',
    closing: { reminder: 'Atenciosamente,', '1': 'Atenciosamente,', '2': 'Atenciosamente,', '3': 'Atenciosamente,' },
    fileName: 'Carta',
    keywords: 'carta, conta pendente',
  }
}
