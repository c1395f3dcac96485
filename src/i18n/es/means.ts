/** Words of the settings of ways to pay, in Spanish: the source of the keys. */
export const means = {
  help: 'Van en cada mensaje y cada carta, en este orden.',
  empty: 'Todavía no hay ninguna. Quien sabe cómo pagar, paga antes.',
  add: 'Añadir forma de pago',
  edit: (name: string) => `Editar ${name}`,
  up: (name: string) => `Subir ${name}`,
}
