import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findCycle, layerEdges, LAYERS, wrongImports } from './support/architecture/directions.ts'
import * as habits from './support/architecture/habits.ts'
import { parseSource, readSources } from './support/architecture/sourceFile.ts'

const files = readSources(new URL('../', import.meta.url))

test('the source is read at all', () => {
  expect(files.map((file) => file.path)).toContain('src/domain/money.ts')
})

test('imports go one way: screens know commands and queries, rules know nobody', () => {
  expect(files.flatMap(wrongImports)).toEqual([])
  expect(habits.unknownLayers(files)).toEqual([])
})

test('no layer reaches itself through others', () => {
  expect(findCycle(new Map(Object.entries(LAYERS).map(([name, layer]) => [name, layer.folders])))).toBeUndefined()
  expect(findCycle(layerEdges(files))).toBeUndefined()
})

test('peer-to-peer libraries have one door', () => {
  expect(habits.webrtcDoors(files)).toEqual([])
})

test.each([
  ['files are short enough to be read', habits.tooLong],
  ['no default exports, no barrels', habits.wrongExports],
  ['imports carry the extension', habits.importsWithoutExtension],
  ['no module keeps state', habits.moduleState],
  ['only the platform reads the clock and chance', habits.clockReads],
  ['no code asks whether it is being tested', habits.testBranches],
  ['words for a person live in src/i18n', habits.literalWords],
  ['one file speaks to a network', habits.networkUse],
  ['what the rules export says what it promises', habits.withoutDocstring],
])('%s', (_promise, rule) => {
  expect(files.flatMap(rule)).toEqual([])
})

test('no test takes the time: machines are shared, and speed is a ratio of `npm run bench`', () => {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.test\.tsx?$/.test(path) && !path.includes('node_modules'))
    .map((path) => `test/${path}`)
  expect(tests.length).toBeGreaterThan(100)
  expect(tests.filter((path) => /performance\.now\(/.test(readFileSync(path, 'utf8')))).toEqual([])
})

// A rule that cannot fail guards nothing.
test.each([
  ['a rule that imports a screen', wrongImports, 'src/domain/a.ts', "import { A } from '../ui/A.tsx'"],
  ['a rule that imports a library', wrongImports, 'src/domain/a.ts', "import Dexie from 'dexie'"],
  ['a type that is imported', wrongImports, 'src/messages/a.ts', "import type { L } from '../ledger/ledger.ts'"],
  ['a type in place', wrongImports, 'src/ui/A.tsx', "export type X = import('../queries/a.ts').X"],
  ['a lazy import', wrongImports, 'src/features/today/A.tsx', "export const a = () => import('../../storage/db.ts')"],
  ['another feature', wrongImports, 'src/features/today/A.tsx', "import { B } from '../aging/B.tsx'"],
  ['a re-export', wrongImports, 'src/ui/A.tsx', "export { x } from '../commands/x.ts'"],
  ['a worker', wrongImports, 'src/ui/A.tsx', "new Worker(new URL('../storage/w.ts', import.meta.url))"],
  ['a file outside src', wrongImports, 'src/domain/a.ts', "import { x } from '../../test/x.ts'"],
  ['an unknown folder', wrongImports, 'src/helpers/a.ts', 'export const a = 1'],
  ['a long file', habits.tooLong, 'src/domain/a.ts', '\n'.repeat(260) + 'export const a = 1'],
  ['a default export', habits.wrongExports, 'src/ui/A.tsx', 'export default function A() {}'],
  ['export *', habits.wrongExports, 'src/ui/a.ts', "export * from './b.ts'\nexport const a = 1"],
  ['an index file', habits.wrongExports, 'src/ui/index.ts', 'export const a = 1'],
  ['a barrel by another name', habits.wrongExports, 'src/ui/all.ts', "export { A } from './A.tsx'"],
  ['no extension', habits.importsWithoutExtension, 'src/ui/A.tsx', "import { b } from './b'"],
  ['a let', habits.moduleState, 'src/ui/a.ts', 'let open = false\nexport const f = () => open'],
  ['a cache', habits.moduleState, 'src/ui/a.ts', 'export const cache = new Map()'],
  ['Date.now', habits.clockReads, 'src/commands/a.ts', 'export const a = () => Date.now()'],
  ['new Date()', habits.clockReads, 'src/domain/a.ts', 'export const a = () => new Date()'],
  ['new Date(text)', habits.clockReads, 'src/features/today/a.ts', 'export const a = (t: string) => new Date(t)'],
  ['crypto', habits.clockReads, 'src/ledger/a.ts', 'export const a = () => crypto.randomUUID()'],
  ['random bytes', habits.clockReads, 'src/sync/a.ts', 'export const a = globalThis.crypto.getRandomValues(b)'],
  ['chance', habits.clockReads, 'src/domain/a.ts', 'export const a = () => Math.random()'],
  ['a test branch', habits.testBranches, 'src/app/a.ts', "export const a = process.env['NODE_ENV'] === 'test'"],
  ['a request', habits.networkUse, 'src/queries/a.ts', "export const a = () => fetch('https://a.example')"],
  ['a beacon', habits.networkUse, 'src/app/a.ts', "export const a = () => navigator.sendBeacon('/a')"],
  ['a socket', habits.networkUse, 'src/sync/a.ts', "export const a = () => new WebSocket('wss://a.example')"],
  ['text', habits.literalWords, 'src/features/today/A.tsx', 'export const A = () => <p>Hola</p>'],
  ['text in braces', habits.literalWords, 'src/ui/A.tsx', "export const A = () => <p>{'Hola'}</p>"],
  ['text by choice', habits.literalWords, 'src/ui/A.tsx', "export const A = (p: P) => <p>{p.a ? 'Sí' : p.b}</p>"],
  ['text in a fragment', habits.literalWords, 'src/ui/A.tsx', 'export const A = () => <>{`Hola ${1}`}</>'],
  ['a label', habits.literalWords, 'src/app/A.tsx', 'export const A = () => <button aria-label="Cerrar" />'],
  ['help below a field', habits.literalWords, 'src/ui/A.tsx', "export const A = () => <T helperText={'Monto'} />"],
  ['a bare function', habits.withoutDocstring, 'src/domain/a.ts', 'export function a(): void {}'],
  ['a bare arrow', habits.withoutDocstring, 'src/messages/a.ts', '// why\nexport const a = (): void => {}'],
])('is caught: %s', (_what, rule, path, text) => {
  expect(rule(parseSource(path, text))).toHaveLength(1)
})

test.each([
  [wrongImports, 'src/main.tsx', "import { openDatabase } from './storage/database.ts'"],
  [wrongImports, 'src/domain/presets/a.ts', "import { addDays } from 'date-fns/addDays'\nimport '../money.ts'"],
  [
    wrongImports,
    'src/features/today/A.tsx',
    "import { B } from './parts/B.tsx'\nimport Button from '@mui/material/Button'",
  ],
  [habits.importsWithoutExtension, 'src/documents/a.ts', "import font from './fonts/a.ttf?url'\nimport 'dexie'"],
  [habits.moduleState, 'src/domain/a.ts', "export const LONG = new Set(['notes'])"],
  [habits.clockReads, 'src/platform/clock.ts', 'export const now = () => Date.now()'],
  [habits.clockReads, 'src/domain/day.ts', 'export const f = (ms: number) => new Date(ms)'],
  [habits.clockReads, 'src/interchange/a.ts', "export const f = (b: B) => crypto.subtle.digest('SHA-256', b)"],
  [habits.literalWords, 'src/ui/A.tsx', 'export const A = () => <p className="a">{t.hi}&nbsp;· {"…"}</p>'],
  [habits.withoutDocstring, 'src/domain/a.ts', '/** Says what. */\nexport function a(): void {}'],
  [habits.withoutDocstring, 'src/ui/a.ts', 'export function a(): void {}'],
])('is let through: %o %s', (rule, path, text) => {
  expect(rule(parseSource(path, text))).toEqual([])
})

test('is caught: a cycle, and a second door to the peers', () => {
  const cyclic = [
    parseSource('src/ui/a.ts', "import '../i18n/b.ts'"),
    parseSource('src/i18n/b.ts', "import '../ui/a.ts'"),
  ]
  expect(findCycle(layerEdges(cyclic))).toEqual(['ui', 'i18n', 'ui'])
  const doors = ['src/sync/a.ts', 'src/sync/b.ts'].map((path) => parseSource(path, "import 'y-webrtc'"))
  expect(habits.webrtcDoors(doors)).toHaveLength(2)
})
