/** Letters that are written from the right: Hebrew, Arabic and their neighbours. */
const FROM_THE_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/**
 * The same words, where a name that is written from the right stays in its place of the sentence and turns nothing
 * around it: "Fiado de $350 a <name>. Ahora debe $350" (Unicode's isolates, UAX #9).
 */
export function isolating<T>(words: T): T {
  if (typeof words === 'function') {
    const say = (...told: readonly unknown[]): unknown => {
      const apart = told.map((one) =>
        typeof one === 'string' && FROM_THE_RIGHT.test(one) ? `\u2068${one}\u2069` : one,
      )
      const said: unknown = Reflect.apply(words, undefined, apart)
      return said
    }
    return say as T
  }
  // A list, or the guide's map of pages, is handed on as it is.
  if (typeof words !== 'object' || words === null || Object.getPrototypeOf(words) !== Object.prototype) return words
  return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, isolating(inner as unknown)])) as T
}
