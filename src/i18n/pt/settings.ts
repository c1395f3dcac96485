import type { Messages } from '../messages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

export const settings: Messages['settings'] = {
  termsCash: 'À vista',
  termsDays: (n) => plural(n, { one: 'Em # dia', other: 'Em # dias' }),
  termsMonthEnd: 'No fim do mês',
  termsToMonthEnd: (base) => `${base}, no fim do mês`,
  termsPayDays: (base, days) => `${base}, no dia ${days}`,
  termsParts: (n) => plural(n, { one: 'Em # pagamento', other: 'Em # pagamentos' }),
  termsUsual: (terms) => `O de sempre: ${terms.toLowerCase()}`,

  saved: 'Ajustes salvos',
  section: {
    business: 'Seu negócio',
    place: 'País, moeda e tratamento',
    terms: 'Prazo para pagar',
    means: 'Formas de pagamento',
    aging: 'Tempo de atraso',
    device: 'Este aparelho',
  },
  name: 'Nome do negócio',
  signer: 'Quem assina',
  signerHelp: 'O nome de uma pessoa é mais respondido que o de um negócio.',
  phone: 'Telefone',
  email: 'E-mail',
  address: 'Endereço',
  taxId: 'CPF ou CNPJ',
  businessHelp: 'Aparece nos recibos e nas cartas.',
  country: 'País',
  currency: 'Moeda',
  currencyHelp: 'Para o que for novo. O já anotado não muda.',
  otherCountry: 'Outro país',
  treatment: 'Como você fala com seus clientes em espanhol',
  treatments: { usted: 'Usted', tu: 'Tú', vos: 'Vos' },
  terms: 'Prazo de sempre',
  termsHelp: 'Vale para cada venda nova, a não ser que o cliente tenha outro.',
  meansKinds: {
    cash: 'Dinheiro',
    transfer: 'Transferência',
    mobile: 'Pix ou pagamento pelo celular',
    card: 'Cartão',
    link: 'Link de pagamento',
    other: 'Outra',
  },
  language: 'Idioma',
  languages: { auto: 'Automático', es: 'Español', en: 'English', pt: 'Português' },
  appearance: 'Aparência',
  appearances: { system: 'Automática', light: 'Clara', dark: 'Escura' },
  deviceHelp: 'Só muda neste aparelho.',
}
