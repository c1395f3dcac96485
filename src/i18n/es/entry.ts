/** Words of the `entry` screens, in Spanish: the source of the keys. */
export const entry = {}
