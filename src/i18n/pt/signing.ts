import type { PaperMessages } from '../paperMessages.ts'

/** Words for signing on the screen. */
export const signing: PaperMessages['signing'] = {
  sign: 'Assinar na tela',
  onPaper: 'Assinar no papel',
  paperText: 'O documento sai com o espaço livre: imprime-se e assina-se à mão.',
  hint: 'Assine aqui com o dedo, uma caneta ou o mouse.',
  field: (who) => `Assinatura de ${who}`,
  empty: 'Sem assinar.',
  signed: (strokes) => (strokes === 1 ? 'Assinado: um traço.' : `Assinado: ${strokes} traços.`),
  undo: 'Remover o último traço',
  clear: 'Apagar a assinatura',
}
