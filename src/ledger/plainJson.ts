const MAX_NODES = 10_000
const MAX_DEPTH = 6
/** Longest text anywhere in a fact. */
export const MAX_TEXT = 10_000

/**
 * True for what JSON can hold and nothing else: no foreign prototypes (`__proto__` as a key gives one), no NaN, no
 * bytes, nothing deep or large enough to hurt.
 */
export function isPlainJson(value: unknown): boolean {
  let nodes = 0
  const check = (part: unknown, depth: number): boolean => {
    nodes += 1
    if (nodes > MAX_NODES || depth > MAX_DEPTH) return false
    if (part === null || typeof part === 'boolean') return true
    if (typeof part === 'number') return Number.isFinite(part)
    if (typeof part === 'string') return part.length <= MAX_TEXT
    if (Array.isArray(part)) return part.every((item) => check(item, depth + 1))
    if (typeof part !== 'object' || Object.getPrototypeOf(part) !== Object.prototype) return false
    return Object.keys(part).every((key) => isSafeKey(key) && check(part[key as keyof typeof part], depth + 1))
  }
  return check(value, 0)
}

function isSafeKey(key: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]{0,39}$/.test(key) && key !== 'constructor' && key !== 'prototype'
}
