/** Words of the agreement as a paper, in Spanish: the source of the keys. */
export const agreementPaper = {
  title: 'Convenio en PDF',
  titleOf: (name: string) => `Convenio con ${name}`,
  nothingTitle: 'No hay un convenio vigente',
  nothingText: 'Primero acuerda con el cliente cuándo y cómo paga.',
  make: 'Hacer un convenio',
  which: '¿Cuál?',
  one: (money: string, day: string) => `${money}, del ${day}`,
  place: 'Ciudad donde se firma',
  placeHelp: 'Sale antes de la fecha.',
  signTitle: '¿Firman aquí mismo?',
  signHelp: 'Las firmas salen en el PDF y no se guardan en otra parte. Si cierras sin descargarlo, se firma otra vez.',
  customer: 'tu cliente',
  gone: 'Una de las deudas de este convenio ya no existe: termínalo y haz otro.',
  vat: 'Si recuperaste el IVA de estas facturas, un convenio puede obligarte a devolverlo en un mes. Verifica con tu asesor.',
  verify: 'Antes de firmar, verifica el texto con tu asesor.',
}
