import { backup } from './backup.ts'
import { help } from './help.ts'
import { importing } from './importing.ts'
import { letter } from './letter.ts'
import { remind } from './remind.ts'

/** Words of screens that nobody lands on, in Spanish: apart from the rest, which is fetched with the first one. */
export const laterWords = { backup, help, importing, letter, remind }
