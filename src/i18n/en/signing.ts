import type { PaperMessages } from '../paperMessages.ts'

/** Words for signing on the screen, in English. */
export const signing: PaperMessages['signing'] = {
  sign: 'Sign on the screen',
  onPaper: 'Sign on paper',
  paperText: 'The document leaves the space free: print it and sign by hand.',
  hint: 'Sign here with a finger, a pen or the mouse.',
  field: (who) => `Signature of ${who}`,
  empty: 'Not signed.',
  signed: (strokes) => (strokes === 1 ? 'Signed: one stroke.' : `Signed: ${strokes} strokes.`),
  undo: 'Take back the last stroke',
  clear: 'Clear the signature',
}
