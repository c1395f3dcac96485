/** Words for signing on the screen, in Spanish: the source of the keys. */
export const signing = {
  sign: 'Firmar en la pantalla',
  onPaper: 'Firmar en papel',
  paperText: 'El documento sale con el espacio libre: se imprime y se firma a mano.',
  hint: 'Firma aquí con el dedo, un lápiz o el ratón.',
  field: (who: string) => `Firma de ${who}`,
  empty: 'Sin firmar.',
  signed: (strokes: number) => (strokes === 1 ? 'Firmado: un trazo.' : `Firmado: ${strokes} trazos.`),
  undo: 'Quitar el último trazo',
  clear: 'Borrar la firma',
}
