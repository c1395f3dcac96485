/**
 * 32 hexadecimal digits that depend on the text alone, for the id of a PDF: the same data makes the same bytes.
 * Four 32-bit mixes side by side; it names a file and protects nothing.
 */
export function fileIdOf(text: string): string {
  const seeds = [0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c]
  return seeds
    .map((seed) => mix(text, seed).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase()
}

function mix(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b)
  return (hash ^ (hash >>> 16)) >>> 0
}
