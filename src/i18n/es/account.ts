/** Words of the `account` screens, in Spanish: the source of the keys. */
export const account = {}
