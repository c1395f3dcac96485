import type { LaterMessages } from '../laterMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

const broken = 'O arquivo está cortado ou danificado. Baixe de novo.'

/** Words of bringing debts out of electronic invoices. */
export const eInvoices: LaterMessages['eInvoices'] = {
  reading: 'Lendo as notas fiscais',
  failed: 'Não deu para ler os arquivos. Escolha menos de cada vez e tente de novo.',
  documents: (n) => plural(n, { one: '# documento', other: '# documentos' }),
  kinds: { invoice: 'Nota fiscal', 'credit-note': 'Nota de crédito', payment: 'Pagamento' },
  whoTitle: 'Quem é você?',
  whoText: 'Escolha o seu negócio entre quem emitiu estas notas.',
  whoHelp: 'O que você emitiu é o que devem a você; o resto são compras suas e não entra.',
  whoKeeps: 'O CPF ou CNPJ de quem você escolher fica em Ajustes, e a pergunta não volta.',
  whoNone: 'Nenhum destes',
  you: (name) => `Seu negócio: ${name}`,
  change: 'Mudar',
  nothing: 'Aqui não há nada que devam a você.',
  nothingNew: 'Tudo o que devem a você nestes arquivos já está no Al Día. Não há nada para trazer.',
  invoices: (n) => plural(n, { one: '# nota fiscal', other: '# notas fiscais' }),
  creditNotes: (n) => plural(n, { one: '# nota de crédito', other: '# notas de crédito' }),
  payments: (n) => plural(n, { one: '# recibo de pagamento', other: '# recibos de pagamento' }),
  sums: { invoices: 'Notas fiscais', credits: 'Notas de crédito', payments: 'Pagamentos' },
  asksTitle: 'Ainda devem estas?',
  asksText: 'Estas notas não dizem que são devidas. Marque as que ainda não foram pagas; as outras não entram.',
  asksAll: 'Devem todas',
  asksNone: 'Nenhuma',
  asks: {
    'paid-at-once': 'Diz que é paga na hora',
    'no-payment': 'Diz que é sem pagamento',
    'not-said': 'Não diz como é paga',
    'goods-in': 'É mercadoria que entra, não uma venda',
    'goods-back': 'É uma devolução a um fornecedor',
  },
  doubtTitle: 'Olhe antes de trazer',
  doubtText: 'Algo nestas notas não bate. Só entram as que você marcar.',
  doubtAll: 'Marcar todas',
  doubtNone: 'Desmarcar todas',
  doubt: {
    'totals-disagree': 'As somas da própria nota não dão o que ela pede',
    replaces: 'Substitui outra nota: se a outra está no Al Día, anule lá',
    test: 'É um teste, sem valor fiscal',
    likely: 'Parece que você já tem, com esse número e esse cliente',
  },
  known: (n) =>
    plural(n, {
      one: '# documento já está aqui e não se repete.',
      other: '# documentos já estão aqui e não se repetem.',
    }),
  repeated: (n) =>
    plural(n, {
      one: '# documento vem duas vezes: conta uma só.',
      other: '# documentos vêm duas vezes: contam uma só.',
    }),
  purchases: (n) => plural(n, { one: '# é uma compra sua e não entra.', other: '# são compras suas e não entram.' }),
  ofOthers: (n) =>
    plural(n, {
      one: '# é de outro negócio para outro cliente e não entra.',
      other: '# são de outros negócios para outros clientes e não entram.',
    }),
  settled: (n) =>
    plural(n, {
      one: '# nota já está toda paga e não entra.',
      other: '# notas já estão todas pagas e não entram.',
    }),
  toNobody: (n) =>
    plural(n, {
      one: '# nota não diz a quem foi vendida e não entra.',
      other: '# notas não dizem a quem foram vendidas e não entram.',
    }),
  passedOver: (n) =>
    plural(n, {
      one: '# arquivo que não é uma nota fiscal foi deixado de lado.',
      other: '# arquivos que não são notas fiscais foram deixados de lado.',
    }),
  dueFromTerms: (n) =>
    plural(n, {
      one: '# nota não diz quando vence: vale o prazo do cliente ou o seu.',
      other: '# notas não dizem quando vencem: vale o prazo do cliente ou o seu.',
    }),
  dueBeforeIssue: (n) =>
    plural(n, {
      one: '# nota vence antes de ser emitida. Entra como está escrita.',
      other: '# notas vencem antes de serem emitidas. Entram como estão escritas.',
    }),
  instalmentsDisagree: (n) =>
    plural(n, {
      one: 'As parcelas de # nota não somam o que se deve: são ajustadas ao que se deve.',
      other: 'As parcelas de # notas não somam o que se deve: são ajustadas ao que se deve.',
    }),
  bring: (n) => plural(n, { one: 'Trazer 1 documento', other: 'Trazer # documentos' }),
  writing: 'Salvando',
  brought: (n) => plural(n, { one: '1 documento trazido', other: '# documentos trazidos' }),
  inFavour: (n) =>
    plural(n, {
      one: '# pagamento ou nota de crédito é de uma nota que não está aqui: fica a favor do cliente.',
      other: '# pagamentos ou notas de crédito são de notas que não estão aqui: ficam a favor dos clientes.',
    }),
  willBeInFavour: (n) =>
    plural(n, {
      one: '# pagamento ou nota de crédito é de uma nota que não está aqui: vai ficar a favor do cliente.',
      other: '# pagamentos ou notas de crédito são de notas que não estão aqui: vão ficar a favor dos clientes.',
    }),
  left: 'Não entram',
  file: 'Arquivo',
  refusedCount: (n) => plural(n, { one: '# arquivo não entra', other: '# arquivos não entram' }),
  refusedTitle: 'Arquivos que não entram',
  refusedText: 'Peça ou baixe de novo os que faltam e traga: o que já entrou não se repete.',
  refusedFile: 'notas-que-nao-entram.csv',
  refusal: {
    'file-empty': 'Está vazio',
    'file-too-large': 'É grande demais para ser uma nota fiscal',
    'file-unreadable': 'Não deu para abrir. Se estiver na nuvem, baixe primeiro',
    'file-damaged': broken,
    'file-not-an-invoice': 'Não é uma nota fiscal eletrônica',
    'not-xml': 'Não é uma nota fiscal eletrônica',
    'xml-broken': broken,
    'xml-refused': 'Traz dentro coisas que uma nota não tem. Por segurança não é lido',
    'pdf-encrypted': 'O PDF tem senha. Procure o XML da nota',
    'pdf-without-invoice': 'O PDF é só para ler: não leva os dados dentro. Procure o XML da nota',
    'too-many-files': 'São mais de 2000 arquivos. Traga em partes',
    transport: 'É de transporte de mercadoria: ninguém deve nada por ele',
    payroll: 'É um holerite (recibo de salário)',
    'pro-forma': 'É uma fatura pro forma: ainda não se deve',
    'not-authorized': 'O fisco não autorizou, ou está cancelada',
    'no-payments': 'É um recibo de pagamento sem pagamentos',
    'kind-unknown': 'Este tipo de documento não é conhecido',
    'day-unreadable': 'Não dá para entender uma data',
    'amount-unreadable': 'Não dá para entender um valor',
    'currency-unknown': 'Essa moeda não é conhecida',
    'customer-missing': 'Não diz a quem foi vendida',
  },
}
