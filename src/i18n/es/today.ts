/** Words of the `today` screens, in Spanish: the source of the keys. */
export const today = {}
