import type { Messages } from '../messages.ts'

export const letter: Messages['letter'] = {}
