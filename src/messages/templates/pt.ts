import type { MessageWords } from './words.ts'

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} e ${parts.at(-1)}`
}

const days = (n: number) => (n === 1 ? '1 dia' : `${n} dias`)

/** Portuguese of Brazil, with the customer as você. */
export const portuguese: MessageWords = {
  kinds: {
    invoice: 'fatura',
    fiado: 'fiado',
    loan: 'empréstimo',
    opening: 'saldo inicial',
    interest: 'lançamento de juros',
    expense: 'lançamento de despesas',
  },
  means: {
    cash: 'Em dinheiro',
    transfer: 'Por transferência',
    mobile: 'Pelo celular',
    card: 'No cartão',
    link: 'Neste link',
    other: 'Também',
  },
  methods: {
    cash: 'em dinheiro',
    transfer: 'por transferência',
    card: 'no cartão',
    mobile: 'por Pix',
    cheque: 'em cheque',
    other: '',
  },
  list,
  hello: (name) => (name === '' ? 'Olá.' : `Olá, ${name}.`),
  dueToday: 'vence hoje',
  dueOn: (day) => `vence em ${day}`,
  wasDue: (day, late) => `venceu em ${day}, há ${days(late)}`,
  part: (n, of) => `parcela ${n} de ${of}`,
  more: (count) => `e mais ${count}`,
  total: 'Total',
  thanks: 'Agradeço a confiança.',
  pay: {
    title: 'Você pode pagar assim:',
    amount: 'Valor',
    reference: 'Referência',
    details: {
      holder: 'Titular',
      taxId: 'CPF ou CNPJ',
      accountType: 'Tipo de conta',
      bic: 'BIC',
      city: 'Cidade',
      phone: 'Celular',
      email: 'E-mail',
    },
    pasted: 'Pix copia e cola',
  },
  preDue: {
    subject: (business) => `Lembrete de pagamento de ${business}`,
    one: (label, amount, due) => `Um lembrete do seu pagamento: ${label} de ${amount}, ${due}.`,
    many: 'Um lembrete destes pagamentos:',
    question: 'Tudo certo com o que você recebeu? Se algo não estiver como você esperava, me avise.',
  },
  level1: {
    subject: (amount) => `Pagamento pendente de ${amount}`,
    one: (label, amount, due) => `Talvez tenha passado despercebido: ${label} de ${amount}, que ${due}.`,
    many: 'Talvez estes pagamentos tenham passado despercebidos:',
    alreadyPaid: 'Se você já pagou, me mande o comprovante e eu anoto.',
    complaint: 'Se algo não ficou bem, me avise.',
  },
  level2: {
    subject: 'Como resolvemos?',
    opening: 'Continua pendente o seguinte, e quero ajudar você a resolver:',
    answerBy: (day) => `Preciso da sua resposta até ${day}. Você pode escolher:`,
    all: (amount, day) => `Pagar tudo: ${amount} até ${day}.`,
    parts: (parts) => `Pagar em ${parts.length} partes: ${list(parts.map((p) => `${p.amount} até ${p.day}`))}.`,
    reply: (n) => `Responda com ${n < 2 ? 'um sim' : n === 2 ? '1 ou 2' : '1, 2 ou 3'}.`,
    askReason: 'Se houve algum imprevisto, me conte o que aconteceu e proponha outra data.',
    otherDay: 'Se outra data for melhor, proponha.',
    complaint: 'Se algo não agradou, me avise também.',
  },
  level3: {
    subject: 'Aviso final de pagamento',
    softSubject: 'Pagamento pendente',
    addressee: (name) => (name === '' ? 'Olá:' : `${name}:`),
    opening: (day) => `Em ${day} continua sem pagamento o seguinte:`,
    demand: (amount, day) => `Solicito o pagamento de ${amount} até ${day}.`,
    consequence: (what) => {
      const action = {
        'stop-credit': 'vou deixar de vender a prazo a você',
        adviser: 'vou passar o assunto à minha assessoria',
        agency: 'vou encaminhar a cobrança a uma empresa especializada',
        court: 'vou levar a cobrança à justiça',
      }[what]
      return `Se até essa data eu não tiver o pagamento nem uma proposta por escrito, ${action}.`
    },
    alreadyPaid: 'Se você já pagou, me mande o comprovante e desconsidere este aviso.',
    disagree: 'Se não concorda com algum valor, me responda e conferimos juntos.',
  },
  noEnforcement:
    'Esta mensagem não faz parte de um procedimento de execução. Você pode me pedir os detalhes por escrito.',
  principalOnly: 'O valor não inclui juros nem despesas de cobrança.',
  receipt: {
    title: 'Recibo de pagamento',
    folio: 'Número',
    received: (amount, day, method) => `Recebi ${amount} em ${day}${method === '' ? '' : ` ${method}`}.`,
    appliedTo: 'Foi aplicado a:',
    applied: (label, amount) => `${label}: ${amount}`,
    rest: (amount) => `restam ${amount}`,
    settled: 'sem saldo pendente',
    inFavour: 'Fica a seu favor',
    balance: 'Saldo a pagar agora',
    nothingOwed: 'Sua conta está em dia.',
    principal: 'Este recibo é do principal; os juros, se houver, são tratados à parte.',
  },
  charged: {
    title: 'Comprovante',
    added: (label, amount, day) => `Anotei na sua conta: ${label} de ${amount}, de ${day}.`,
    dueOne: (day) => `Vence em ${day}.`,
    dueMany: 'Vencimentos:',
    balance: 'Saldo a pagar agora',
    overdue: 'Disso, já venceu',
    terms: 'Condições',
  },
  statement: {
    title: 'Extrato de conta',
    asOf: (day) => `Em ${day}:`,
    nothingOwed: 'Sua conta está em dia.',
    inFavour: 'A seu favor',
    check: 'Se algo não conferir com as suas anotações, me avise.',
  },
}
