/** Words of the keys that lead anywhere, in Spanish: the source of the keys. Those of the screens are in `help`. */
export const keys = {
  places: 'ir a Hoy, Clientes, Cartera o Más',
  everywhere: 'buscar en todo, también desde un campo de texto',
  keys: 'ver estas teclas',
}
