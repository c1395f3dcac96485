// Fails when the JavaScript before the first screen outgrows its budget, or a heavy library slips into it.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { ROOT } from './install.mjs'

const BUDGET_KB = 200
/** The screens that a person can land on first. */
const FIRST_ROUTES = /^src\/features\/\w+\/(?:Onboarding|Today|Customers|Portfolio)Screen\.tsx$/
/** Their words; those of later screens come with these. */
const FIRST_WORDS = /^src\/i18n\/\w+\/catalogue\.ts$/
/** Come later, by themselves: paper, the log's writer, files, telephone numbers. */
const HEAVY = [
  'jspdf',
  'jspdf-autotable',
  'yjs',
  'lib0',
  'y-webrtc',
  'papaparse',
  'read-excel-file',
  'libphonenumber-js',
]

/** @typedef {{ file: string, src?: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[] }} Chunk */
/** @param {string} name */
const readDist = (name) => readFileSync(`${ROOT}dist/${name}`)
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readDist('.vite/manifest.json').toString('utf8'))
/** @type {Record<string, string[]>} */
const packages = JSON.parse(readDist('.vite/packages.json').toString('utf8'))

/** @param {string} key @param {Set<string>} [seen] @returns {Set<string>} the chunk and all that it imports statically */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key]
  if (chunk === undefined || seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const imported of chunk.imports ?? []) filesOf(imported, seen)
  return seen
}

/** @param {Iterable<string>} files in kB, gzip level 9 */
function kilobytes(files) {
  return [...files].reduce((sum, file) => sum + gzipSync(readDist(file), { level: 9 }).length, 0) / 1000
}

/** @param {string} words @returns {never} */
function fail(words) {
  console.error(words)
  process.exit(1)
}

const keys = Object.keys(manifest)
const entry = keys.find((key) => manifest[key]?.isEntry)
if (entry === undefined) fail('The build has no entry.')
const base = filesOf(entry)
/** @param {RegExp} name the dynamic entry that adds most to what the entry loads by itself */
function heaviest(name) {
  return keys
    .filter((key) => manifest[key]?.isDynamicEntry && name.test(manifest[key].src ?? ''))
    .map((key) => ({ key, files: new Set([...filesOf(key)].filter((file) => !base.has(file))) }))
    .map(({ key, files }) => ({ key, files, kb: kilobytes(files) }))
    .toSorted((a, b) => b.kb - a.kb)[0]
}
const route = heaviest(FIRST_ROUTES)
const words = heaviest(FIRST_WORDS)
const files = new Set([...base, ...(route?.files ?? []), ...(words?.files ?? [])])

const kb = kilobytes(files)
console.log(`entry ${kilobytes(base).toFixed(1)} kB in ${base.size} files`)
if (route) console.log(`+ ${route.key} ${route.kb.toFixed(1)} kB`)
if (words) console.log(`+ ${words.key} ${words.kb.toFixed(1)} kB`)
console.log(`first screen: ${kb.toFixed(1)} kB gzip of ${BUDGET_KB}, ${files.size} files`)

const slipped = [...files].flatMap((file) =>
  HEAVY.filter((name) => packages[file]?.includes(name)).map((name) => `${name} in ${file}`),
)
if (slipped.length > 0) fail(`Not lazy any more: ${slipped.join(', ')}`)
// The alias of vite.config.ts puts our wire in its place; src/sync/wire relies on that.
const withSimplePeer = Object.keys(packages).filter((file) => packages[file]?.includes('simple-peer'))
if (withSimplePeer.length > 0) fail(`y-webrtc came with simple-peer: ${withSimplePeer.join(', ')}`)
// Code splitting that ends, or routes that are renamed, would otherwise be measured as a small first screen.
if (route === undefined && keys.some((key) => manifest[key]?.src?.startsWith('src/features/'))) {
  fail('No first route found among the dynamic entries: correct FIRST_ROUTES.')
}
if (words === undefined) fail('The words of the first screen were not found: correct FIRST_WORDS.')
if (kb > BUDGET_KB) fail('Over budget.')
