import type { PaperMessages } from '../paperMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

/** Words of the promissory note's screen. */
export const note: PaperMessages['note'] = {
  title: 'Nota promissória',
  titleOf: (name) => `Nota promissória de ${name}`,
  what: 'Seu cliente promete por escrito pagar um valor em um dia fixo. Imprime-se, assina-se e você guarda. Não muda o que deve; quando pagar, devolva.',
  noLawTitle: 'Aqui não há nota promissória',
  noLawText:
    'Do seu país não está escrito no app o que uma nota promissória deve ter para valer. Peça o texto ao seu advogado ou a um cartório.',
  of: 'De quanto?',
  ofAmount: 'De um valor',
  ofAgreement: (count, money, day) =>
    plural(count, {
      one: `O acordo de ${day}: # nota promissória de ${money}`,
      other: `O acordo de ${day}: # notas promissórias, ${money} no total`,
    }),
  currency: 'Moeda',
  amount: 'Valor',
  amountHelp: (money) => `Hoje deve ${money}.`,
  due: 'Dia em que vence',
  dueHelp: 'Um só dia: com vários, a lei toma como pagável quando for apresentada.',
  duePast: 'Vence hoje ou depois.',
  place: 'Cidade onde se assina',
  payPlace: 'Cidade onde se paga',
  payPlaceHelp: 'Se você não escrever outra, a mesma onde se assina.',
  series: (count) =>
    plural(count, {
      one: 'Sai uma nota promissória pelo que falta do acordo.',
      other: 'Saem # notas promissórias em um PDF, uma por parcela pendente e cada uma na sua folha.',
    }),
  seriesSign: 'Cada folha é assinada à mão: uma assinatura na tela não vale para várias.',
  nothingLeft: 'Deste acordo não resta nenhuma parcela a vencer.',
  signTitle: 'Assina aqui mesmo?',
  signHelp:
    'A assinatura sai no PDF e não fica guardada em outro lugar. Para cobrar na justiça costuma-se pedir o papel assinado à mão.',
  customer: 'o cliente',
  verify: 'Antes de assinar, confirme o texto com seu contador ou advogado.',
}
