import { readFileSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync, type ParseResult, Visitor } from 'oxc-parser'

/** A file of src/ as the rules see it; `path` starts with `src/`. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly parsed: ParseResult
  /** What it imports: statically, as a type, by re-export, by `import()` or as a worker's URL. */
  readonly imports: readonly string[]
}

export function parseSource(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new SyntaxError(`${path}: ${parsed.errors[0]?.message ?? ''}`)
  return { path, text, parsed, imports: importsOf(parsed) }
}

function importsOf({ program }: ParseResult): string[] {
  const found: string[] = []
  const literal = (node: { type: string; value?: unknown } | null | undefined): void => {
    if (node?.type === 'Literal' && typeof node.value === 'string') found.push(node.value)
  }
  new Visitor({
    ImportDeclaration: (node) => {
      literal(node.source)
    },
    ExportNamedDeclaration: (node) => {
      literal(node.source)
    },
    ExportAllDeclaration: (node) => {
      literal(node.source)
    },
    ImportExpression: (node) => {
      literal(node.source)
    },
    TSImportType: (node) => {
      literal(node.source)
    },
    NewExpression: ({ callee, arguments: [first, second] }) => {
      // new URL('./work.ts', import.meta.url), as workers are named
      if (callee.type === 'Identifier' && callee.name === 'URL' && second?.type === 'MemberExpression') literal(first)
    },
  }).visit(program)
  return found
}

/** Where a relative import leads, as a path from the root without `?url`; undefined for a package. */
export function resolveImport(file: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return posix.join(posix.dirname(file.path), specifier.replace(/\?.*$/, ''))
}

/** The package of a bare import: `@mui/material/Button` is `@mui/material`. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

export function readSources(root: URL): SourceFile[] {
  return readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .toSorted()
    .map((name) => parseSource(`src/${name}`, readFileSync(new URL(`src/${name}`, root), 'utf8')))
}
