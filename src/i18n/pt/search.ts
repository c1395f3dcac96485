import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

/** Words of the quick search, in Portuguese. */
export const search = {
  title: 'Buscar em tudo',
  placeholder: 'Cliente, fatura, valor, dia…',
  hint: 'Digite um nome, um telefone, um número, um valor, um dia ou o que quer fazer.',
  close: 'Fechar a busca',
  results: 'Resultados',
  groups: {
    recent: 'Os últimos',
    customers: 'Clientes',
    entries: 'Anotações',
    places: 'Ir para',
    guide: 'Ajuda',
  },
  found: (n: number) => plural(n, { one: '# resultado', other: '# resultados' }),
  searching: 'Buscando nas anotações…',
  none: 'Nada com esse nome',
  noneText: 'Tente com menos letras, ou com o telefone.',
  taxId: (number: string) => `CPF ou CNPJ ${number}`,
  entryOf: (name: string, day: string) => `${name} · ${day}`,
  /** `title` is shown; `also` are words that find it too. */
  places: {
    sale: { title: 'Nova venda', also: 'fiado fiar caderneta anotar vender crédito cobrança nova venda' },
    payment: { title: 'Anotar um pagamento', also: 'receber recebimento cobrar pagar dinheiro pix boleto registrar' },
    invoice: { title: 'Anotar uma fatura', also: 'faturar nota fiscal duplicata boleto nova venda' },
    opening: { title: 'Anotar um saldo inicial', also: 'devia antes dívida antiga' },
    customerNew: { title: 'Cliente novo', also: 'adicionar cadastrar contato' },
    today: { title: 'Hoje', also: 'cobrar lembrar início para quem escrever tarefas' },
    customers: { title: 'Clientes', also: 'lista pessoas' },
    portfolio: { title: 'Carteira', also: 'quem me deve dívidas atraso vencido saldos' },
    figures: { title: 'Como vou?', also: 'números indicadores estatísticas relatório' },
    billing: { title: 'Faturar nesta semana', also: 'revisão turno' },
    statements: { title: 'Extratos do mês', also: 'papéis pdf imprimir conta' },
    importing: { title: 'Trazer clientes e faturas', also: 'importar excel csv contatos arquivo carregar' },
    bank: { title: 'Recebimentos do banco', also: 'extrato transferências pix conciliar movimentos' },
    backup: { title: 'Backup', also: 'cópia de segurança guardar restaurar' },
    exporting: { title: 'Leve tudo', also: 'exportar excel csv json contador baixar' },
    calendar: { title: 'Datas na sua agenda', also: 'agenda avisos vencimentos' },
    devices: { title: 'Aparelhos', also: 'dispositivos celular computador sincronizar vendedor' },
    settings: { title: 'Ajustes', also: 'configurações negócio moeda idioma tema formas de pagamento' },
    ladder: { title: 'Régua de cobrança', also: 'avisos passos dias escada regras' },
    templates: { title: 'Mensagens', also: 'textos modelos whatsapp palavras' },
    guard: { title: 'Horários e limites de contato', also: 'lei horas feriados' },
    interest: { title: 'Juros por atraso', also: 'mora multa taxa' },
    creditPolicy: { title: 'Política de crédito', also: 'condições limite prazo' },
    help: { title: 'Ajuda', also: 'guia perguntas como funciona' },
    more: { title: 'Mais', also: 'menu todo o resto' },
  },
}
