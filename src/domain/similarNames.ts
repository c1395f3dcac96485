import { foldWords } from './fold.ts'

/**
 * True when two names may be the same person: same words in any order, one name within the other ("Ana Ruiz" and
 * "Ana Ruiz Soto"), or every word alike but for one letter.
 */
export function areSimilarNames(a: string, b: string): boolean {
  return areSimilarWords(foldWords(a), foldWords(b))
}

/** The same of names that were parted and folded before: where one is held against thousands. */
export function areSimilarWords(left: readonly string[], right: readonly string[]): boolean {
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left]
  if (fewer.length === 0) return false
  // One given name alone is too common to be pointed out, unless it is the whole of both.
  if (fewer.length === 1 && more.length > 1) return false
  return fewer.every((word) => more.some((other) => areAlike(word, other)))
}

/** Equal, or one letter changed, missing, added, or two neighbours swapped, in words long enough for that to be a slip. */
function areAlike(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const restA = a.slice(start, a.length - end)
  const restB = b.slice(start, b.length - end)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
