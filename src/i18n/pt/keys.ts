/** Words of the keys that lead anywhere, in Portuguese. */
export const keys = {
  places: 'ir para Hoje, Clientes, Carteira ou Mais',
  everywhere: 'buscar em tudo, também de dentro de um campo de texto',
  keys: 'ver estas teclas',
}
