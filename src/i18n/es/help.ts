/** Words of the `help` screens, in Spanish: the source of the keys. */
export const help = {}
