/** Words of the `backup` screens, in Spanish: the source of the keys. */
export const backup = {}
