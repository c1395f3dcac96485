import type { Messages } from '../messages.ts'

export const help: Messages['help'] = {}
