import type { LaterMessages } from '../laterMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

export const addressBook: LaterMessages['addressBook'] = {
  title: 'Escolha quem trazer',
  reading: 'Lendo os contatos',
  search: 'Buscar por nome ou telefone',
  all: 'Marcar todos',
  none: 'Desmarcar todos',
  found: (n) => plural(n, { one: '# contato', other: '# contatos' }),
  there: {
    source: () => 'Você já trouxe',
    phone: (name) => `Mesmo telefone de ${name}`,
    name: (name) => `Nome parecido com o de ${name}`,
  },
  noPhone: 'Sem telefone',
  nobodyFound: 'Nenhum contato tem esse nome.',
  refused: (n, lines) =>
    plural(n, {
      one: `# contato não pôde ser trazido (linha ${lines}).`,
      other: `# contatos não puderam ser trazidos (linhas ${lines}).`,
    }),
  tooMany: (n) => `O arquivo tem mais contatos. Aqui estão os primeiros ${n}.`,
  nobodyInside: 'Neste arquivo não há nenhum contato que dê para trazer. Escolha outro.',
  bring: (n) => plural(n, { one: 'Trazer 1 cliente', other: 'Trazer # clientes' }),
  writing: 'Salvando clientes',
  brought: (n) => plural(n, { one: '1 cliente trazido', other: '# clientes trazidos' }),
  nothingNew: 'Não há ninguém novo para trazer.',
  problems: {
    'file-empty': 'O arquivo de contatos está vazio. Exporte de novo.',
    'file-too-large': 'O arquivo de contatos é grande demais. Exporte sem fotos ou em partes.',
    'file-no-contacts': 'Esse arquivo não traz contatos que dê para ler. Exporte como .vcf e escolha de novo.',
    'file-unreadable': 'Não deu para abrir o arquivo. Se estiver na nuvem, baixe primeiro.',
  },
}
