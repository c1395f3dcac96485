import type { Block } from './paperContent.ts'
import type { Printer } from './printable.ts'

/** A policy as it stands on paper. */
export interface PolicyBlocks {
  /** Empty: the text has none of its own. */
  readonly title: string
  readonly blocks: readonly Block[]
}

/** One line of the text and what its beginning makes of it. */
interface Line {
  readonly kind: 'point' | 'inner' | 'text' | 'gap'
  readonly text: string
}

const POINT = /^[•·*–—-]\s+/u

/**
 * Sets a text of points as a paper. A first line that stands alone is its title; lines that begin with a point or a
 * dash are points, set-in lines belong to the point above, everything else is a paragraph.
 * @param known lines that the head of the paper says already, and that are not said again
 */
export function policyBlocks(text: string, known: readonly string[], print: Printer['print']): PolicyBlocks {
  const lines = text
    .split(/\r?\n/)
    .map((line) => lineOf(line, print))
    .filter((line) => line.kind !== 'text' || !known.includes(line.text))
  while (lines[0]?.kind === 'gap') lines.shift()
  const [first, second] = lines
  const titled = first?.kind === 'text' && second?.kind === 'gap' && lines.slice(2).some(({ kind }) => kind !== 'gap')
  return { title: titled ? first.text : '', blocks: blocksOf(titled ? lines.slice(1) : lines) }
}

function lineOf(line: string, print: Printer['print']): Line {
  const trimmed = line.trim()
  if (trimmed === '') return { kind: 'gap', text: '' }
  const point = trimmed.replace(POINT, '')
  if (point !== trimmed) return { kind: 'point', text: print(point, 600) }
  return { kind: /^\s{2,}/.test(line) ? 'inner' : 'text', text: print(trimmed, 600) }
}

/** Lines of one kind that follow each other are one list; paragraphs stay apart. */
function blocksOf(lines: readonly Line[]): Block[] {
  const runs: { readonly kind: Line['kind']; readonly texts: string[] }[] = []
  for (const { kind, text } of lines) {
    const last = runs.at(-1)
    if (last?.kind === kind && kind !== 'text') last.texts.push(text)
    else runs.push({ kind, texts: [text] })
  }
  return runs.flatMap(({ kind, texts }): Block[] => {
    if (kind === 'gap') return []
    if (kind === 'text') return texts.map((text) => ({ kind: 'text', text }))
    return [{ kind: 'list', items: texts, ...(kind === 'inner' ? { inner: true } : {}) }]
  })
}
