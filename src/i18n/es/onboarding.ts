/** Words of the `onboarding` screens, in Spanish: the source of the keys. */
export const onboarding = {}
