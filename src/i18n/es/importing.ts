/** Words of the `importing` screens, in Spanish: the source of the keys. */
export const importing = {}
