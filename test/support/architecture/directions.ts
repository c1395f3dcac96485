import { packageOf, resolveImport, type SourceFile } from './sourceFile.ts'

interface Layer {
  /** Folders of src/ that it may import, besides itself. */
  readonly folders: readonly string[]
  /** Packages that it may import. */
  readonly packages: readonly string[]
}

const SCREEN = ['react', 'react-dom', '@mui/material', '@emotion/react', '@emotion/styled', 'wouter']

/** Who may import whom. Every arrow points down, so there is no cycle; a test checks that too. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  domain: { folders: [], packages: ['date-fns', '@date-fns/utc'] },
  // qr: reads a code out of a camera's picture, where the system cannot.
  platform: { folders: [], packages: ['react', 'qr'] },
  ledger: { folders: ['domain'], packages: ['yjs', 'lib0', 'valibot'] },
  storage: { folders: ['ledger', 'domain', 'platform'], packages: ['dexie', 'yjs', 'comlink'] },
  sync: { folders: ['ledger', 'domain', 'platform'], packages: ['yjs', 'lib0', 'y-webrtc'] },
  messages: { folders: ['domain'], packages: ['libphonenumber-js'] },
  // qr: draws a code on paper.
  documents: { folders: ['domain'], packages: ['jspdf', 'jspdf-autotable', 'qr'] },
  // @noble/hashes: SHA-256 where the browser gives none, and scrypt.
  interchange: {
    folders: ['domain'],
    packages: ['papaparse', 'read-excel-file', 'write-excel-file', 'saxes', '@noble/hashes'],
  },
  queries: {
    folders: ['storage', 'ledger', 'domain', 'messages'],
    packages: ['react', 'dexie', 'dexie-react-hooks'],
  },
  commands: {
    folders: ['ledger', 'domain', 'messages', 'documents', 'interchange'],
    packages: ['react'],
  },
  i18n: { folders: ['domain'], packages: ['react'] },
  // qr: draws a code.
  ui: { folders: ['domain', 'i18n'], packages: [...SCREEN, 'qr'] },
  features: {
    folders: ['commands', 'queries', 'messages', 'documents', 'interchange', 'ui', 'i18n', 'domain', 'platform'],
    packages: SCREEN,
  },
  app: {
    folders: ['features', 'queries', 'commands', 'ui', 'i18n', 'platform', 'domain'],
    packages: [...SCREEN, 'virtual:pwa-register'],
  },
}

/** Join the layers, and are in none. Those beside main.tsx are parts of it that are fetched only when they are needed. */
export const JOINTS: readonly string[] = ['main.tsx', 'openedBooks.ts', 'joinDevices.ts', 'leaveBooks.ts']

/** The folder below src/ that a path is in; the file itself for src/main.tsx. */
export function layerOf(path: string): string {
  return path.split('/')[1] ?? ''
}

/** What a file imports that its layer may not. */
export function wrongImports(file: SourceFile): string[] {
  const layer = layerOf(file.path)
  if (JOINTS.includes(layer)) return []
  const allowed = LAYERS[layer]
  if (allowed === undefined) return [`${file.path}: no layer of that name`]
  return file.imports.flatMap((specifier) => {
    const target = resolveImport(file, specifier)
    const wrong =
      target === undefined ? !allowed.packages.includes(packageOf(specifier)) : !mayImport(file.path, target, allowed)
    return wrong ? [`${file.path} imports ${specifier}`] : []
  })
}

function mayImport(from: string, target: string, { folders }: Layer): boolean {
  if (!target.startsWith('src/')) return false
  const layer = layerOf(target)
  if (layer !== layerOf(from)) return folders.includes(layer)
  // One folder per job a person does; what two jobs share lives below them.
  return layer !== 'features' || target.split('/')[2] === from.split('/')[2]
}

/** A way round from a node to itself along `edges`, when there is one. */
export function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>()
  const walk = (node: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node]
    if (done.has(node)) return undefined
    for (const next of edges.get(node) ?? []) {
      const cycle = walk(next, [...trail, node])
      if (cycle) return cycle
    }
    done.add(node)
    return undefined
  }
  for (const node of edges.keys()) {
    const cycle = walk(node, [])
    if (cycle) return cycle
  }
  return undefined
}

/** Which layers import which, over the real imports. */
export function layerEdges(files: readonly SourceFile[]): Map<string, string[]> {
  const edges = new Map<string, Set<string>>()
  for (const file of files) {
    const from = layerOf(file.path)
    for (const specifier of file.imports) {
      const target = resolveImport(file, specifier)
      if (target === undefined || layerOf(target) === from) continue
      edges.set(from, (edges.get(from) ?? new Set()).add(layerOf(target)))
    }
  }
  return new Map([...edges].map(([from, to]) => [from, [...to]]))
}
