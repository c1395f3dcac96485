/** Words that the screens of the rules of collecting share, in Spanish: the source of the keys. */
export const rules = {
  section: 'Cobranza',
  sectionText: 'Cómo se cobra en tu negocio: igual para todos.',
  ladderText: 'Qué se dice, qué día y por dónde',
  templatesText: 'Tus propias palabras en cada aviso',
  guardText: 'Cuándo se puede escribir o llamar',
  interestText: 'Apagados, mientras no los actives',
  creditText: 'Las condiciones, para enseñar y compartir',
  statements: 'Estados de cuenta del mes',
  statementsText: 'Un PDF con el de cada cliente, para imprimir o enviar',
  tooLarge: 'No guardado: es demasiado largo. Acórtalo un poco.',
  reset: 'Volver a lo original',
  fixFirst: 'Corrige lo que está marcado y guarda otra vez.',
  source: (source: string, day: string, how: string) => `${source}. ${how}, ${day}.`,
  read: {
    text: 'Leído en el texto de la ley',
    report: 'Según lo publicado por otros',
    memory: 'Por confirmar en la ley',
  },
  noLaw: 'De este país no hay nada escrito en la app. Pregunta a tu asesor qué pide la ley.',
  lawBroken: 'Lo escrito de este país no se puede leer en esta versión. Mientras tanto no se usa.',
  lawMissing: 'No se pudo traer lo que dice la ley. Abre la app con internet una vez.',
}
