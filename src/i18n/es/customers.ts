/** Words of the `customers` screens, in Spanish: the source of the keys. */
export const customers = {}
