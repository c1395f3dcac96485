import { Visitor } from 'oxc-parser'
import { JOINTS, layerOf, LAYERS } from './directions.ts'
import { resolveImport, type SourceFile } from './sourceFile.ts'

const MAX_LINES = 250
/** Wait for their own, written reason: each is a table, not a thing to read. */
const LONG_TABLES: readonly string[] = []

function at(file: SourceFile, offset: number): string {
  return `${file.path}:${file.text.slice(0, offset).split('\n').length}`
}

export function tooLong(file: SourceFile): string[] {
  const lines = file.text.trimEnd().split('\n').length
  return lines > MAX_LINES && !LONG_TABLES.includes(file.path) ? [`${file.path} has ${lines} lines`] : []
}

/** jsPDF, y-webrtc and write-excel-file ask for the default export of what these stand in for. */
const STAND_INS: readonly string[] = [
  'src/documents/unusedOptional.ts',
  'src/sync/wire/wirePeer.ts',
  'src/interchange/zipWorkbook.ts',
]

/** Default exports, `export *`, index files and files of nothing but re-exports. */
export function wrongExports(file: SourceFile): string[] {
  const wrong: string[] = []
  if (/\/index\.tsx?$/.test(file.path)) wrong.push(`${file.path} is an index file`)
  const { body } = file.parsed.program
  if (body.length > 0 && body.every((node) => node.type === 'ExportNamedDeclaration' && node.source !== null))
    wrong.push(`${file.path} only passes on exports of others`)
  for (const node of body) {
    if (node.type === 'ExportAllDeclaration') wrong.push(`${at(file, node.start)} export *`)
    if (node.type === 'ExportDefaultDeclaration' && !STAND_INS.includes(file.path))
      wrong.push(`${at(file, node.start)} default export`)
  }
  return wrong
}

/** Relative imports that leave out the extension, which Node and the config loaders need. */
export function importsWithoutExtension(file: SourceFile): string[] {
  return file.imports
    .filter((specifier) => !/\.\w+$/.test(resolveImport(file, specifier) ?? '.ts'))
    .map((specifier) => `${file.path} imports ${specifier} without extension`)
}

/** `let` at the top of a module, and empty collections there, are state that tests and tabs would share. */
export function moduleState(file: SourceFile): string[] {
  return file.parsed.program.body
    .map((node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : node))
    .filter((node) => node?.type === 'VariableDeclaration')
    .flatMap((node) => {
      const empty = node.declarations.some(
        ({ init }) =>
          init?.type === 'NewExpression' &&
          init.callee.type === 'Identifier' &&
          /^(?:Weak)?(?:Map|Set)$/.test(init.callee.name) &&
          init.arguments.length === 0,
      )
      return node.kind === 'const' && !empty ? [] : [`${at(file, node.start)} module-level state`]
    })
}

/** May turn a given instant into a day, as files and facts write it. Nobody else needs a Date. */
const READS_DATES = ['domain', 'ledger', 'interchange', 'openedBooks.ts']
const CHANCE = /^(?:getRandomValues|randomUUID|generateKey)$/

/** The clock and chance are read in platform/ only, so that everything else can be told what day it is. */
export function clockReads(file: SourceFile): string[] {
  const layer = layerOf(file.path)
  if (layer === 'platform') return []
  const found: string[] = []
  const add = (what: string, start: number): void => {
    found.push(`${at(file, start)} ${what}`)
  }
  new Visitor({
    MemberExpression: ({ object, property, start }) => {
      if (property.type !== 'Identifier') return
      const name = `${object.type === 'Identifier' ? object.name : ''}.${property.name}`
      // A digest (crypto.subtle) is a function of its input, like any other rule.
      if (/^(?:Date\.now|Math\.random|performance\.now)$/.test(name) || CHANCE.test(property.name)) add(name, start)
    },
    NewExpression: ({ callee, arguments: values, start }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'Date') return
      if (values.length === 0 || !READS_DATES.includes(layer)) add('new Date', start)
    },
  }).visit(file.parsed.program)
  return found
}

/** Code that asks whether it is being tested. */
export function testBranches(file: SourceFile): string[] {
  return [...file.text.matchAll(/\b(?:VITEST|NODE_ENV|import\.meta\.env\.MODE|navigator\.webdriver)\b/g)].map(
    (match) => `${at(file, match.index)} ${match[0]}`,
  )
}

/** Attributes whose text a person reads or hears. */
const SPOKEN = /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|label|placeholder)$/
const SPOKEN_MUI = /^(?:helperText|primary|secondary|message|subheader|legend|caption|heading|description|text)$/

/** Words for a person that stand in a screen instead of src/i18n. */
export function literalWords(file: SourceFile): string[] {
  if (!['features', 'ui', 'app', 'main.tsx'].includes(layerOf(file.path))) return []
  const found: string[] = []
  const check = (words: string, start: number): void => {
    // What is left of &nbsp; is no word.
    if (/\p{L}/u.test(words.replaceAll('&nbsp;', ''))) found.push(`${at(file, start)} "${words.trim()}"`)
  }
  const checkNode = (node: { type: string; start: number } | null): void => {
    if (node === null) return
    if (node.type === 'Literal' && 'value' in node && typeof node.value === 'string') check(node.value, node.start)
    if (node.type === 'TemplateLiteral' && 'quasis' in node) {
      for (const quasi of node.quasis as { value: { raw: string } }[]) check(quasi.value.raw, node.start)
    }
    if (node.type === 'ConditionalExpression') {
      const choice = node as unknown as Record<'consequent' | 'alternate', { type: string; start: number }>
      checkNode(choice.consequent)
      checkNode(choice.alternate)
    }
    if (node.type === 'LogicalExpression') {
      checkNode((node as unknown as { right: { type: string; start: number } }).right)
    }
  }
  const checkChildren = (children: readonly { type: string; start: number }[]): void => {
    for (const child of children) {
      if (child.type === 'JSXExpressionContainer') {
        checkNode((child as unknown as { expression: { type: string; start: number } }).expression)
      }
    }
  }
  new Visitor({
    JSXText: ({ value, start }) => {
      check(value, start)
    },
    JSXElement: ({ children }) => {
      checkChildren(children)
    },
    JSXFragment: ({ children }) => {
      checkChildren(children)
    },
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !(SPOKEN.test(name.name) || SPOKEN_MUI.test(name.name))) return
      checkNode(value?.type === 'JSXExpressionContainer' ? value.expression : value)
    },
  }).visit(file.parsed.program)
  return found
}

const DOCUMENTED = ['domain', 'ledger', 'messages', 'interchange', 'documents']

/** Exported functions of the rules that say nothing of what, which unit, which error. `isX` guards say it by name. */
export function withoutDocstring(file: SourceFile): string[] {
  if (!DOCUMENTED.includes(layerOf(file.path))) return []
  return file.parsed.program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration') return []
    const { declaration } = node
    const name =
      declaration?.type === 'FunctionDeclaration'
        ? declaration.id?.name
        : declaration?.type === 'VariableDeclaration' &&
            declaration.declarations.some(({ init }) => init?.type === 'ArrowFunctionExpression')
          ? file.text.slice(declaration.start, declaration.declarations[0]?.id.end)
          : undefined
    if (name === undefined || /^is[A-Z]/.test(name)) return []
    const documented = file.parsed.comments.some(
      (comment) =>
        comment.type === 'Block' &&
        comment.value.startsWith('*') &&
        comment.end <= node.start &&
        file.text.slice(comment.end, node.start).trim() === '',
    )
    return documented ? [] : [`${at(file, node.start)} ${name} has no docstring`]
  })
}

/** The app's own fonts; and the socket to the one address that the owner may switch on (docs/security.md). */
const SPEAK: readonly string[] = ['src/documents/fonts.ts', 'src/platform/socket.ts']
const SPEAKS = /^(?:fetch|WebSocket|XMLHttpRequest|EventSource|WebTransport|sendBeacon|importScripts)$/

/** Whatever could speak to somebody: the policy of a page does not hold in its workers, so nobody else may. */
export function networkUse(file: SourceFile): string[] {
  if (SPEAK.includes(file.path)) return []
  const found: string[] = []
  const check = (callee: { type: string; start: number }): void => {
    const named = callee as unknown as { name?: string; property?: { name?: string } }
    const name = named.name ?? named.property?.name ?? ''
    if (SPEAKS.test(name)) found.push(`${at(file, callee.start)} ${name}`)
  }
  new Visitor({
    CallExpression: ({ callee }) => check(callee),
    NewExpression: ({ callee }) => check(callee),
  }).visit(file.parsed.program)
  return found
}

/** The peer-to-peer libraries have one door; more than one would mean more than one idea of "connected". */
export function webrtcDoors(files: readonly SourceFile[]): string[] {
  const doors = files.filter((file) => file.imports.some((specifier) => /webrtc|simple-peer/.test(specifier)))
  return doors.length > 1 ? doors.map((file) => file.path) : []
}

export function unknownLayers(files: readonly SourceFile[]): string[] {
  const known = new Set([...Object.keys(LAYERS), ...JOINTS])
  return [...new Set(files.map((file) => layerOf(file.path)))].filter((layer) => !known.has(layer))
}
