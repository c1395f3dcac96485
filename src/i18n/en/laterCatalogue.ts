import type { LaterMessages } from '../laterMessages.ts'
import { backup } from './backup.ts'
import { help } from './help.ts'
import { importing } from './importing.ts'
import { letter } from './letter.ts'
import { remind } from './remind.ts'

export const laterWords: LaterMessages = { backup, help, importing, letter, remind }
