/** Digits of a PIN, at least. */
export const MIN_PIN = 4
const MAX_PIN = 12
const MINUTE_MS = 60_000

/** After how many minutes in the background the app locks itself; 0: only when it is opened. */
export const LOCK_MINUTES = [0, 1, 5, 30] as const

/** What it costs to try a PIN: 64 MiB once with scrypt. A PIN is short, and whoever has the disk can try them all. */
export const PIN_COST = { n: 2 ** 16, r: 8, p: 1 } as const

/** Whether it is a PIN that may be chosen: digits, and not one of them over and over. */
export function isPin(text: string): boolean {
  return new RegExp(`^\\d{${MIN_PIN},${MAX_PIN}}$`).test(text) && new Set(text).size > 1
}

/**
 * How long after the last wrong PIN another one may be tried, in milliseconds: nothing for the first four, then half a
 * minute, doubling, an hour at most.
 */
export function waitAfter(wrong: number): number {
  return wrong < 5 ? 0 : Math.min(60 * MINUTE_MS, (MINUTE_MS / 2) * 2 ** (wrong - 5))
}
