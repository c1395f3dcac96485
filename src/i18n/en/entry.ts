import type { Messages } from '../messages.ts'

export const entry: Messages['entry'] = {}
