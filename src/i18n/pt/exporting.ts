import type { LaterMessages } from '../laterMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

export const exporting: LaterMessages['exporting'] = {
  title: 'Leve tudo',
  intro: 'Seus livros são seus. Leve quando quiser, em arquivos que outros programas abrem.',
  plainTitle: 'Saem sem criptografia',
  plain: 'Quem abrir o arquivo vê nomes, telefones e o que devem a você. Dê só a quem deve ver.',
  booksTitle: 'Todos os seus livros',
  noPhotos: 'As fotos não vão nestes arquivos: vão no backup.',
  forms: {
    xlsx: {
      title: 'Planilha de Excel',
      text: 'Para olhar e somar: uma aba de clientes, outra de dívidas, de pagamentos, de contatos… Até 50.000 linhas.',
      make: 'Fazer a planilha de Excel',
    },
    csv: {
      title: 'Tabelas CSV',
      text: 'As mesmas tabelas, separadas em um ZIP: qualquer programa lê.',
      make: 'Fazer as tabelas CSV',
    },
    json: {
      title: 'Arquivo JSON',
      text: 'Até a última anotação, com quem anotou e quando. Para passar a outro app.',
      make: 'Fazer o arquivo JSON',
    },
  },
  ledgerTitle: 'Para o seu contador',
  ledgerText:
    'O livro de movimentos: de cada cliente o saldo anterior, cada débito e crédito no seu dia, e o saldo final. O anulado aparece na sua própria linha.',
  period: 'De quais dias',
  periods: { before: 'O mês passado', month: 'Este mês', year: 'Este ano', own: 'Outros dias' },
  from: 'De',
  to: 'Até',
  notADay: 'Falta o dia, ou ele não existe no calendário.',
  badPeriod: 'O último dia é antes do primeiro.',
  days: (from, to) => `De ${from} a ${to}`,
  ledgerForms: { xlsx: 'Fazer em Excel', csv: 'Fazer em CSV' },
  reading: 'Lendo seus livros',
  writing: 'Escrevendo o arquivo',
  ready: 'O arquivo está pronto',
  left: (n) =>
    plural(n, {
      one: '# cliente não está nele: os valores são grandes demais para somar.',
      many: '# de clientes não estão nele: os valores são grandes demais para somar.',
      other: '# clientes não estão nele: os valores são grandes demais para somar.',
    }),
  downloaded: (file) => `Salvo: ${file}`,
  failed: {
    busy: 'Enquanto era feito, algo mais foi anotado, e os números já não batiam. Tente de novo.',
    'too-many-rows': 'São linhas demais para uma planilha de Excel neste aparelho. Faça em CSV: leva o mesmo.',
    'too-large': 'Há valores tão grandes que não dá para somar direito.',
    broken: 'Não deu para fazer o arquivo. Tente de novo.',
  },
  files: {
    xlsx: (day) => `livros-${day}.xlsx`,
    csv: (day) => `livros-${day}.zip`,
    json: (day) => `livros-${day}.json`,
  },
  ledgerFiles: {
    xlsx: (from, to) => `movimentos-${from}-a-${to}.xlsx`,
    csv: (from, to) => `movimentos-${from}-a-${to}.zip`,
  },
  otherTitle: 'Outras maneiras',
  backup: 'Backup',
  backupText: 'O único arquivo com que tudo volta ao Al Día',
  statements: 'Extratos em PDF',
  statementsText: 'Os de todos os clientes, em um só arquivo',
  calendar: 'Datas para a sua agenda',
  calendarText: 'Vencimentos e promessas, em um arquivo .ics',
  emptyTitle: 'Ainda não há nada para levar',
  emptyText: 'Quando você tiver clientes anotados, aqui poderá levar seus livros em Excel, CSV ou JSON.',
  fromBackup: 'Levar os dados em Excel, CSV ou JSON',
}
