/** Words of the `remind` screens, in Spanish: the source of the keys. */
export const remind = {}
