/** Words of the `portfolio` screens, in Spanish: the source of the keys. */
export const portfolio = {}
