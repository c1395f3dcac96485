import type { Messages } from '../messages.ts'

export const remind: Messages['remind'] = {}
