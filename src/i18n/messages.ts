import type { es } from './es/catalogue.ts'

/** Words as `string`, not as the Spanish literal: a sentence that chooses between two would keep them in its type. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> }

/** Shape of every catalogue: the Spanish one, so that a missing or misspelt key in another language does not compile. */
export type Messages = Widen<typeof es>
