/**
 * Whether what was typed finds something by the beginnings of its words, in any order.
 * @param typed folded words, as `foldWords` makes them; at least one
 * @param words those of the thing, in their order
 * @returns lower is better: 0 where the thing begins with all of it, 1 where its first word does with the first, otherwise
 *   2; `undefined` where a typed word begins none
 */
export function matchRank(typed: readonly string[], words: readonly string[]): number | undefined {
  const [first] = typed
  if (first === undefined) return undefined
  if (!typed.every((word) => words.some((own) => own.startsWith(word)))) return undefined
  if (words.join(' ').startsWith(typed.join(' '))) return 0
  return words[0]?.startsWith(first) ? 1 : 2
}
