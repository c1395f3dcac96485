import type { LaterMessages } from '../laterMessages.ts'

/** Words of the settings of ways to pay, in Portuguese. */
export const means: LaterMessages['means'] = {
  help: 'Vão em cada mensagem e cada carta, nesta ordem.',
  empty: 'Ainda não há nenhuma. Quem sabe como pagar, paga antes.',
  add: 'Adicionar forma de pagamento',
  edit: (name) => `Editar ${name}`,
  up: (name) => `Subir ${name}`,
}
