declare const brand: unique symbol

/** A primitive that only its own parser can make, so that a number of cents cannot be passed where a count is meant. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
