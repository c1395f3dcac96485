import type { Messages } from '../messages.ts'

export const errors: Messages['errors'] = {
  'not-saved': (error) =>
    error.cause === 'full'
      ? 'Não foi salvo: este aparelho está sem espaço livre. O que você escreveu continua aqui.'
      : 'Não foi salvo: o navegador não deixa salvar. O que você escreveu continua aqui.',
  'split-impossible': 'Não dá para dividir assim.',
  'amount-zero': 'Coloque um valor maior que zero.',
  'amount-empty': 'Falta o valor.',
  'amount-not-a-number': 'Isso não é um valor. Use só números.',
  'amount-ambiguous': (_error, format) => `Não está claro quanto é. Para os centavos use “${format.decimalMark}”.`,
  'amount-too-many-decimals': 'Tem mais casas decimais do que esta moeda usa.',
  'amount-negative': 'O valor não pode ter sinal de menos.',
  'amount-too-large': 'Esse valor é grande demais.',
  'amount-other-currency': 'Esse valor está em outra moeda. Mude a moeda ou tire o símbolo.',
  'day-empty': 'Falta o dia, ou ele não existe no calendário.',
  'day-not-a-day': 'Isso não é um dia.',
  'day-does-not-exist': 'Esse dia não existe no calendário.',
  'due-before-issue': 'O vencimento não pode ser antes do dia da venda.',
  'instalments-missing': 'Falta dizer quando será pago.',
  'too-many-instalments': (error) => `No máximo ${error.max} parcelas.`,
  'text-too-long': (error, format) => `É longo demais: cabem ${format.number(error.max)} caracteres.`,
  'payment-in-future': 'O dia do pagamento não pode ser depois de hoje.',
  'spread-over-amount': (error, format) =>
    error.currency === undefined
      ? 'O dividido é mais do que o pago.'
      : `O dividido passa do pagamento em ${format.money(error.by, error.currency)}.`,
  'nothing-to-apply': 'Não há nada a favor para aplicar.',
  'name-missing': 'Escreva um nome.',
  'name-too-long': (error, format) => `O nome é longo demais: cabem ${format.number(error.max)} caracteres.`,
  'email-invalid': 'Esse e-mail não parece completo. Exemplo: ana@email.com',
  'phone-invalid': 'Esse telefone não parece completo. Só números, espaços e +.',
  'aging-limits-invalid': 'Os dias de cada faixa precisam ir do menor ao maior.',
  'backup-foreign': 'Esse arquivo não é um backup do Al Día. Nada foi alterado.',
  'backup-truncated': 'O backup está incompleto: a cópia foi cortada. Nada foi alterado.',
  'backup-damaged': 'O backup está danificado e não dá para usar. Nada foi alterado.',
  'backup-newer': 'O backup é de uma versão mais nova. Atualize o app e tente de novo.',
  'backup-passphrase': 'Com essa senha não abre. Nada foi alterado.',
  'backup-changed': 'O arquivo mudou enquanto era lido. Escolha de novo.',
  'backup-too-large': 'O backup é grande demais para este aparelho.',
  'backup-unsupported': 'Este navegador não consegue ler nem fazer backups. Tente um mais novo.',
}
