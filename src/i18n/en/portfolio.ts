import type { Messages } from '../messages.ts'

export const portfolio: Messages['portfolio'] = {}
