/** Words of the states that customers can be in, in Spanish: the source of the keys. */
export const states = {
  title: 'Ver solo a quienes…',
  none: 'Nadie está en pausa, en disputa, con promesa ni con convenio.',
  names: {
    promise: 'Prometieron pagar',
    'broken-promise': 'Prometieron y no llegó',
    agreement: 'Tienen convenio',
    'over-limit': 'Pasaron su límite',
    handover: 'Llevan tanto que toca decidir',
    dispute: 'No están conformes',
    paused: 'Están en pausa',
    mute: 'No se les recuerda',
    'no-contact': 'Pidieron que no se les contacte',
    'no-sales': 'No se les vende a crédito',
    insolvent: 'Están en concurso o quiebra',
    deceased: 'Fallecieron',
    agency: 'Están con una agencia',
    court: 'Están en el juzgado',
    'written-off': 'Dados por perdidos',
  },
}
