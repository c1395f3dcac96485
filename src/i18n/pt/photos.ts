import type { LaterMessages } from '../laterMessages.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('pt')

/** Words of photos and papers kept with an entry. */
export const photos: LaterMessages['photos'] = {
  title: 'Fotos',
  empty: 'Guarde aqui a nota de entrega assinada ou o comprovante.',
  take: 'Tirar foto',
  choose: 'Escolher foto ou PDF',
  takeLabel: 'Tirar uma foto para esta anotação',
  chooseLabel: 'Escolher uma foto ou um PDF para esta anotação',
  saving: 'Salvando…',
  saved: 'Foto salva.',
  savedHint: 'Foi salva reduzida e sem o lugar onde foi tirada.',
  paperSaved: 'PDF salvo.',
  removed: 'Removida.',
  list: (n) => plural(n, { one: '# foto', many: '# de fotos', other: '# fotos' }),
  photoOf: (day) => `Foto de ${day}`,
  paperOf: (day) => `PDF de ${day}`,
  paper: 'PDF',
  unknown: 'Arquivo',
  toCome: 'Foto a caminho',
  toComeText: 'Está em outro dos seus aparelhos. Chega quando se conectarem, ou com um arquivo ou um backup com fotos.',
  unknownText: 'Foi adicionado por uma versão mais nova do app. Atualize para ver.',
  added: (day, size) => `Adicionada em ${day} · ${size}`,
  kilobytes: (n) => `${n} kB`,
  megabytes: (n) => `${n} MB`,
  paperText: 'Baixe ou compartilhe para abrir com o leitor do seu aparelho.',
  bigger: 'Ver em tamanho completo',
  smaller: 'Ajustar à tela',
  caption: 'O que aparece',
  addCaption: 'Escrever o que aparece',
  changeCaption: 'Mudar o que aparece',
  remove: 'Remover',
  shareFailed: 'Não deu para compartilhar. Baixe a foto.',
  fileName: 'foto',

  unreadable: 'Não deu para abrir essa imagem. Tente com outra foto ou com uma captura de tela.',
  tooLarge: 'Esse PDF pesa mais de 1 MB. Deixe mais leve ou tire uma foto dele.',
  typeUnknown: 'Só cabem fotos e arquivos PDF.',
  full: (budget) => `Não cabem mais fotos: já ocupam os ${budget} deste aparelho. Remova alguma que não faça falta.`,
  fullAction: 'Ver as que mais ocupam',

  none: 'Nenhuma ainda',
  roomOf: (used, budget) => `${used} de ${budget} MB`,
  roomText: 'Cada aparelho guarda as suas e as que chegam dos outros, até esse limite.',
  roomLittle: 'Resta pouco espaço para fotos. Se alguma não fizer falta, remova na anotação dela.',
  roomNone: 'Não resta espaço para fotos. Remova alguma que não faça falta, na anotação dela.',
  largest: 'As que mais ocupam',
  nameless: 'Cliente sem nome',
}
