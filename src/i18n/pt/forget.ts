import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

/** Words about forgetting a customer, in Portuguese. */
export const forget = {
  title: 'Esquecer este cliente',
  link: 'Esquecer os dados pessoais',
  linkHelp: 'Quando ele pede, ou já não há motivo para guardar. Não dá para desfazer.',
  newName: (n: number) => `Cliente esquecido ${n}`,
  of: (name: string) => `Vai ser esquecido: ${name}.`,
  goesTitle: 'É apagado',
  goes: [
    'Nome, telefone, e-mail, endereço, CPF ou CNPJ, código e notas',
    'As palavras das mensagens, promessas, visitas e movimentos do banco',
    'As fotos e as etiquetas',
  ],
  counts: (messages: number, photos: number) =>
    `Aqui há ${plural(messages, { one: '1 mensagem', other: '# mensagens' })} e ${plural(photos, { one: '1 foto', other: '# fotos' })}.`,
  staysTitle: 'Fica, sem o nome',
  stays: [
    'Valores, dias e saldos: sem eles suas contas deixariam de fechar',
    'Números de documento e o que foi vendido, notas de pagamentos e motivos de anulação: se você escreveu o nome ali, ele continua ali',
    'Em que dia se escreveu e por onde, sem o que dizia',
  ],
  lawText:
    'As leis de dados pessoais permitem guardar o que as de contabilidade e impostos exigem, pelos anos que valem no seu país.',
  lawAsk: 'Pergunte ao seu contador quantos anos são.',
  lawYears: (years: number, source: string) =>
    `Aqui são ${years} anos (${source}), e mais se houver um processo ou uma fiscalização. Confirme com seu contador ou advogado.`,
  remainsTitle: 'O que o app não alcança',
  remainsFiles:
    'Os backups, planilhas e papéis que você já tirou. Se restaurar um backup antigo aqui, o nome não volta; em um aparelho vazio que não saiba deste esquecimento, sim.',
  remainsSent: 'As mensagens que você já enviou: estão no telefone dele e no seu.',
  remainsLog:
    'Seus livros estão em vários aparelhos e o registro vai assinado: as palavras continuam dentro desse registro e dos backups, onde nenhuma tela, busca ou planilha mostra. Os outros aparelhos esquecem quando encontrarem este.',
  remainsDisk: 'O navegador solta o que foi apagado; não escreve por cima.',
  owedTitle: 'A conta ainda está aberta',
  owed: (name: string) =>
    `Enquanto ${name} dever, ou tiver dinheiro a favor, você precisa saber de quem é. Receba, devolva ou cancele o saldo, e volte aqui.`,
  already: 'Este cliente já foi esquecido.',
  agree: 'Entendo que não dá para desfazer',
  mustAgree: 'Marque que entendeu para continuar.',
  confirm: 'Esquecer para sempre',
  done: (name: string) => `Esquecido. Agora se chama ${name}`,
}
