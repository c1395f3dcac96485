import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const README = fileURLToPath(new URL('../../../README.md', import.meta.url))

/** The rows of the README's table of what works in which browser: what stands first, and the cells behind it. */
export function rowsOfReadme(): ReadonlyMap<string, readonly string[]> {
  const [, section = ''] = readFileSync(README, 'utf8').split('\n## Browsers\n')
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'))
  return new Map(
    rows.map((line) => {
      const [first = '', ...cells] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
      return [first, cells]
    }),
  )
}
