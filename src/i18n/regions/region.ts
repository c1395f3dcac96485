import type { DeviceMessages } from '../deviceMessages.ts'
import type { LaterMessages } from '../laterMessages.ts'
import type { Messages } from '../messages.ts'
import type { PaperMessages } from '../paperMessages.ts'
import type { ProcessMessages } from '../processMessages.ts'
import type { WorkMessages } from '../workMessages.ts'

type Some<T> = T extends string
  ? string
  : T extends (...args: never[]) => string
    ? T
    : { readonly [K in keyof T]?: Some<T[K]> }

/** How Spanish is spoken in a country, where that is not as the catalogue has it. */
export interface Region {
  /**
   * Words by the catalogue's, all in lower case; a capital is kept. The longest wins, so that an article can go with a
   * noun of another gender.
   */
  readonly terms?: Readonly<Record<string, string>>
  /** Whole sentences, by the catalogue's keys: one that no catalogue has does not compile. */
  readonly words?: Some<Messages & LaterMessages & ProcessMessages & WorkMessages & PaperMessages & DeviceMessages>
}
