/** Words of the `letter` screens, in Spanish: the source of the keys. */
export const letter = {}
