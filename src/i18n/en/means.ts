import type { LaterMessages } from '../laterMessages.ts'

/** Words of the settings of ways to pay, in English. */
export const means: LaterMessages['means'] = {
  help: 'They go into every message and letter, in this order.',
  empty: 'None yet. People who know how to pay, pay sooner.',
  add: 'Add a way to pay',
  edit: (name) => `Edit ${name}`,
  up: (name) => `Move ${name} up`,
}
