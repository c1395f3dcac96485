/*
 * Verifies the ZIP of an expediente (docs/expediente.md): node scripts/verify-expediente.mjs expediente.zip
 * Plain Node and nothing else, so that whoever doubts the file needs to trust only these lines.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const FORMAT = 'al-dia/expediente'
const LEDGER = 'ledger.json'
const PAPER = 'expediente.pdf'
const PHOTOS = 'photos/'

/**
 * @typedef {{ sha256: string }} Ref
 * @typedef {{ customer?: string, of?: string, currency: string, amount: number, instalments: { amount: number }[],
 *   ref?: Ref, attachments?: Ref[] }} Body
 * @typedef {{ id: string, at: number, kind: string, body: Body }} Fact
 * @typedef {{ fact: Fact, hash: string }} Line
 * @typedef {{ facts: number, balances: { currency: string, balance: number }[] }} Header
 * @typedef {{ name: string, sha256: string }} Listed
 * @typedef {{ header: Header, first: string, last: string, facts: Line[], files: Listed[] }} Ledger
 */

/** Lower-case hex. @param {(string | Uint8Array)[]} parts */
const sha256 = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/**
 * JSON with keys in order and no spaces (RFC 8785).
 * @param {unknown} value
 * @returns {string}
 */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`
}

/**
 * Files of a ZIP in which nothing is compressed, by name.
 * @param {Buffer} bytes
 */
function unzip(bytes) {
  let end = bytes.length - 22
  while (end >= 0 && bytes.readUInt32LE(end) !== 0x06054b50) end -= 1
  if (end < 0) throw new Error('This is not a ZIP.')
  /** @type {Map<string, Buffer>} */
  const files = new Map()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const size = bytes.readUInt32LE(at + 20)
    const nameSize = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameSize)
    if (bytes.readUInt16LE(at + 10) !== 0) throw new Error(`${name} was packed anew: the ZIP is not as it was made.`)
    if (files.has(name)) throw new Error(`${name} is there twice.`)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    files.set(name, bytes.subarray(start, start + size))
    at += 46 + nameSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}

/**
 * Every hash follows from the one before and the line.
 * @param {Ledger} ledger
 */
function checkChain({ header, first, last, facts }) {
  /** @type {string[]} */
  const problems = []
  let hash = sha256(canonical(header))
  if (hash !== first) problems.push('The header of the ledger was changed.')
  for (const [i, line] of facts.entries()) {
    hash = sha256(Buffer.from(hash, 'hex'), canonical(line.fact))
    if (hash === line.hash) continue
    const who = `${line.fact.kind} ${line.fact.id}`
    problems.push(`The chain breaks at line ${i + 1} (${who}): it was changed, or a line before it is missing.`)
    return problems
  }
  if (hash !== last)
    problems.push('The chain does not end in the hash that the ledger names: lines are missing at its end.')
  if (facts.length !== header.facts) {
    problems.push(`The header speaks of ${header.facts} facts, and there are ${facts.length}.`)
  }
  return problems
}

/**
 * Facts that a reversal took away. A reversal may itself be reversed, by one that was recorded later.
 * @param {Fact[]} facts
 */
function reversedIds(facts) {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  /** @param {Fact} a @param {Fact} b */
  const order = (a, b) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  const reversed = new Set()
  for (const reversal of facts.filter(({ kind }) => kind === 'reversal').sort((a, b) => order(b, a))) {
    const target = byId.get(reversal.body.of ?? '')
    if (!target || reversed.has(reversal.id) || target.body.customer !== reversal.body.customer) continue
    if (target.kind === 'reversal' && order(target, reversal) >= 0) continue
    reversed.add(target.id)
  }
  return reversed
}

/**
 * Charges less payments and credits come to the balances that are printed.
 * @param {Ledger} ledger
 */
function checkBalances({ header, facts: lines }) {
  const facts = lines.map(({ fact }) => fact)
  const reversed = reversedIds(facts)
  /** @type {Map<string, number>} */
  const sums = new Map()
  for (const { id, kind, body } of facts) {
    if (reversed.has(id) || !['charge', 'payment', 'credit'].includes(kind)) continue
    const amount = kind === 'charge' ? body.instalments.reduce((sum, part) => sum + part.amount, 0) : -body.amount
    sums.set(body.currency, (sums.get(body.currency) ?? 0) + amount)
  }
  const stated = new Map(header.balances.map(({ currency, balance }) => [currency, balance]))
  return [...new Set([...sums.keys(), ...stated.keys()])].flatMap((currency) => {
    const [sum, said] = [sums.get(currency) ?? 0, stated.get(currency) ?? 0]
    return sum === said
      ? []
      : [`The facts come to ${sum} ${currency} in its smallest unit; the expediente says ${said}.`]
  })
}

/**
 * Every file is the one that was listed, and there is no other.
 * @param {Ledger} ledger
 * @param {Map<string, Buffer>} files
 */
function checkFiles({ files: listed, last }, files) {
  const problems = listed.flatMap(({ name, sha256: wanted }) => {
    const content = files.get(name)
    if (!content) return [`${name} is missing.`]
    return sha256(content) === wanted ? [] : [`${name} was changed: its SHA-256 is not the one in the ledger.`]
  })
  const known = new Set([LEDGER, ...listed.map(({ name }) => name)])
  for (const name of files.keys()) if (!known.has(name)) problems.push(`${name} does not belong to the expediente.`)
  if (!files.get(PAPER)?.includes(`sha256:${last}`)) {
    problems.push(`${PAPER} does not bear the seal of this ledger.`)
  }
  return problems
}

/**
 * Every photo is one that a fact of the chain names by its SHA-256. What was on another device is named and not here.
 * @param {Ledger} ledger
 * @param {Map<string, Buffer>} files
 */
function checkPhotos({ facts }, files) {
  const refs = facts.flatMap(({ fact: { body } }) => [...(body.ref ? [body.ref] : []), ...(body.attachments ?? [])])
  const named = new Set(refs.map((ref) => ref.sha256))
  return [...files].flatMap(([name, content]) => {
    if (!name.startsWith(PHOTOS)) return []
    const hash = sha256(content)
    if (!named.has(hash)) return [`${name} is named by no fact: it was changed, or put in afterwards.`]
    return name.includes(hash.slice(0, 16)) ? [] : [`${name} bears the name of another photo.`]
  })
}

/**
 * What is wrong with the archive; empty where all is as it was made.
 * @param {Map<string, Buffer>} files
 */
function problemsOf(files) {
  const text = files.get(LEDGER)
  if (!text) return [`${LEDGER} is missing.`]
  const ledger = JSON.parse(text.toString('utf8'))
  if (ledger.format !== FORMAT || ledger.version !== 1) return ['This is no expediente of version 1.']
  const problems = [
    ...checkChain(ledger),
    ...checkBalances(ledger),
    ...checkFiles(ledger, files),
    ...checkPhotos(ledger, files),
  ]
  if (problems.length === 0) console.log(`It is as it was made: ${ledger.facts.length} facts, seal ${ledger.last}`)
  return problems
}

const [, , path] = process.argv
if (!path) {
  console.error('Say which file: node scripts/verify-expediente.mjs expediente.zip')
  process.exit(2)
}
let problems
try {
  problems = problemsOf(unzip(readFileSync(path)))
} catch (error) {
  problems = [`It cannot be read: ${error instanceof Error ? error.message : String(error)}`]
}
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exit(1)
console.log('Compare the seal with the one on the printed cover.')
