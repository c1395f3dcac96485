import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openBooks } from '../src/storage/database.ts'
import { JOINTS, layerEdges, layerOf } from './support/architecture/directions.ts'
import { readSources } from './support/architecture/sourceFile.ts'

const files = readSources(new URL('../', import.meta.url))
const architecture = readFileSync('docs/architecture.md', 'utf8')

/** Every page that is written for people, below docs and beside the README. */
const PAGES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

/** The part of a page below a heading. */
function below(page: string, heading: string): string {
  const [, rest = ''] = page.split(`\n## ${heading}\n`)
  return rest.split('\n## ')[0] ?? ''
}

function drawn(text: string): string[] {
  return [...text.matchAll(/^ {2}(\w+) --> ([\w &]+)$/gm)]
    .flatMap(([, from = '', to = '']) => to.split(' & ').map((one) => `${from} → ${one}`))
    .toSorted()
}

function real(): string[] {
  return [...layerEdges(files)]
    .filter(([from]) => !JOINTS.includes(from))
    .flatMap(([from, to]) => to.map((one) => `${from} → ${one}`))
    .toSorted()
}

test('the drawing of who imports whom has the arrows of the real imports, and no other', () => {
  expect(real().length).toBeGreaterThan(30)
  expect(drawn(below(architecture, 'The same, arrow by arrow'))).toEqual(real())
})

test('the README names every folder of the source, and none that is not there', () => {
  const named = [...readFileSync('README.md', 'utf8').matchAll(/src\/(\w+)(?= )/g)].map(([, name]) => name)
  const folders = files.map(({ path }) => layerOf(path)).filter((name) => !name.includes('.'))
  expect(new Set(named)).toEqual(new Set(folders))
})

test('the drawing of what is stored names every table', () => {
  const tables = openBooks('docs').tables.map(({ name }) => name)
  const named = [...below(architecture, 'What is stored').matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name)
  expect(new Set(named)).toEqual(new Set(tables))
})

test.each(PAGES)('%s points at files that are there', (page) => {
  const text = readFileSync(page, 'utf8').replaceAll(/```[\s\S]*?```/g, '')
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
    .map(([, link, picture]) => (link ?? picture ?? '').split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^(?:https?|mailto):/.test(target))
  expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([])
})
