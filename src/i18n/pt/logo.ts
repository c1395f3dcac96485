import type { PaperMessages } from '../paperMessages.ts'

export const logo: PaperMessages['logo'] = {
  title: 'Logo nos documentos',
  help: 'Aparece no alto de cartas, recibos e extratos. Fica salvo pequeno e com fundo branco.',
  picture: 'Seu logo',
  choose: 'Escolher imagem',
  change: 'Trocar imagem',
  label: 'Imagem do seu logo',
  formats: 'PNG, JPEG ou WebP.',
  working: 'Preparando a imagem…',
  saved: 'Logo salvo',
  removed: 'Logo removido',
  unreadable: 'Não dá para ler esta imagem. Tente com um PNG ou um JPEG.',
  tooLarge: 'Esta imagem não cabe nem reduzida. Tente com uma mais simples.',
}
