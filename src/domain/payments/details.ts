/** What is said of an account besides its number, and copied on a line of its own. */
export const DETAILS = ['holder', 'taxId', 'accountType', 'bic', 'city', 'phone', 'email'] as const
export type Detail = (typeof DETAILS)[number]
