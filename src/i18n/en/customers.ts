import type { Messages } from '../messages.ts'

export const customers: Messages['customers'] = {}
