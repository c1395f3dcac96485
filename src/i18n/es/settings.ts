/** Words of the `settings` screens, in Spanish: the source of the keys. */
export const settings = {}
