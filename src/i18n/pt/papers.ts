import type { PaperMessages } from '../paperMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

/** Words that every paper's screen needs. */
export const papers: PaperMessages['papers'] = {
  language: 'Idioma do documento',
  languages: { es: 'Espanhol', en: 'Inglês', pt: 'Português' },
  missingTitle: 'Falta nos seus dados',
  missingRequired: 'Sem isto não dá para fazer:',
  missingWeaker: 'Dá para fazer sem isto, e diz menos:',
  missing: {
    businessName: 'O nome do seu negócio',
    businessTaxId: 'O CPF ou CNPJ do seu negócio',
    businessAddress: 'O endereço do seu negócio',
    businessContact: 'Seu telefone ou e-mail',
    paymentMeans: 'Como podem pagar a você',
    signer: 'Quem assina',
    customerName: 'O nome do cliente',
    customerAddress: 'O endereço do cliente',
    customerTaxId: 'O documento do cliente',
    debtName: 'O número ou a descrição de cada dívida',
    place: 'A cidade onde se assina',
    payPlace: 'A cidade onde se paga',
    amount: 'O valor',
    due: 'O dia em que vence',
    tracking: 'O código de rastreio',
    handedBy: 'Quem entregou',
    paper: 'Qual documento foi',
  },
  fill: 'Completar',
  above: 'Aqui em cima',
  making: 'Fazendo o PDF…',
  failed: 'Não deu para fazer o PDF. Feche outros apps e entre de novo.',
  ready: 'PDF pronto',
  readyDetail: (pages, kilobytes) =>
    plural(pages, { one: `# página · ${kilobytes} kB`, other: `# páginas · ${kilobytes} kB` }),
  unprintable: 'Estes caracteres não podem ser impressos e saem com uma marca:',
  read: 'Ler o que diz',
  share: 'Compartilhar PDF',
  download: 'Baixar PDF',
  downloaded: (name) => `Baixado: ${name}`,
  textCopied: 'O texto está copiado, caso queira colar na mensagem.',
}
