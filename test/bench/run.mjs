// `npm run bench`: every case, or those whose name holds the first argument. BENCH_ROUNDS (5) rounds, all variants in
// each, in turn, so that a busy minute of the machine meets them all. Fails on gates, which are ratios where they can be.
import { CASES } from './cases.mjs'
import { measure, median, servePage } from './harness.mjs'

/** @typedef {import('./cases.mjs').Variant} Variant */

const rounds = Math.max(1, Number(process.env['BENCH_ROUNDS'] ?? 5))
const wanted = process.argv[2] ?? ''
const cases = CASES.filter(({ name }) => name.includes(wanted))
/** @param {Variant} variant */
const keyOf = ({ work, customers, books, throttle = 1 }) => `${work} ${customers}${books ?? ''} ${throttle}`
const variants = new Map(
  cases
    .flatMap(({ measured, reference }) => (reference === undefined ? [measured] : [measured, reference]))
    .map((variant) => [keyOf(variant), variant]),
)

const page = await servePage()
/** @type {Map<string, number[]>} */
const times = new Map([...variants.keys()].map((key) => [key, []]))
try {
  const shelves = new Map(
    [...variants.values()].map((variant) => [`${variant.customers}${variant.books ?? ''}`, variant]),
  )
  for (const { customers, books } of shelves.values()) {
    const ms = await measure(page.url, { work: `seed${books ?? ''}`, customers, ...(books ? { books } : {}) })
    console.log(`books of ${customers} customers written in ${(ms / 1000).toFixed(1)} s`)
  }
  for (let round = 1; round <= rounds; round++) {
    for (const [key, variant] of variants) times.get(key)?.push(await measure(page.url, variant))
    console.log(`round ${round} of ${rounds}`)
  }
} finally {
  await page.close()
}

/** @param {Variant} variant */
const medianOf = (variant) => median(times.get(keyOf(variant)) ?? [])
let failed = 0
console.log('\nms (median) | reference ms |   value |  aim | gate |')
for (const { name, measured, reference, aim, gate } of cases) {
  const ms = medianOf(measured)
  const base = reference === undefined ? undefined : medianOf(reference)
  const value = base === undefined ? ms : ms / base
  const ok = value <= gate
  if (!ok) failed += 1
  const cells = [
    ms.toFixed(1).padStart(11),
    (base?.toFixed(1) ?? '–').padStart(12),
    `${value.toFixed(base === undefined ? 0 : 2)} ${base === undefined ? (measured.unit ?? 'ms') : '×'}`.padStart(7),
    String(aim ?? '–').padStart(4),
    String(gate).padStart(4),
  ]
  console.log(`${cells.join(' | ')} | ${ok ? '✓' : '✗'} ${name}`)
}
console.log(`${cases.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || cases.length === 0 ? 1 : 0
