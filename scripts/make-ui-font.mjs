/*
 * Cuts the typeface of the interface to the letters that it needs, as woff2.
 * Alegreya Sans, by Juan Pablo del Peral (Huerta Tipográfica): a pen's hand that stays clear at small sizes.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const OUT = new URL('../src/ui/fonts/', import.meta.url)
const MAX_BYTES = 60_000
const WEIGHTS = /** @type {const} */ ([
  [400, '400Regular'],
  [500, '500Medium'],
  [700, '700Bold'],
])

/** @param {number} from @param {number} to */
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')

const LETTERS = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  range(0x100, 0x17f),
  // Guaraní: nasal vowels, the tilde that goes over g, and the puso.
  'ẼẽĨĩŨũỸỹ\u0303\u02BC',
  '–—‘’‚“”„…•·‹›«»€₡₲₱₿−×÷≤≥→←↑↓✓′″№ªº',
].join('')

let total = 0
for (const [weight, folder] of WEIGHTS) {
  const source = await readFile(
    require.resolve(`@expo-google-fonts/alegreya-sans/${folder}/AlegreyaSans_${folder}.ttf`),
  )
  const font = await subsetFont(source, LETTERS, {
    targetFormat: 'woff2',
    noHinting: true,
    // Without the small capitals, fractions and old-style figures of the whole family.
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'lnum', 'tnum'],
  })
  total += font.length
  const file = new URL(`AlegreyaSans-${weight}.woff2`, OUT)
  await writeFile(file, font)
  console.log(`${fileURLToPath(file)}  ${(font.length / 1000).toFixed(1)} kB`)
}
await copyFile(require.resolve('@expo-google-fonts/alegreya-sans/LICENSE_FONT'), new URL('LICENSE_FONT', OUT))
if (total > MAX_BYTES) throw new Error(`the typeface is ${total} bytes, more than ${MAX_BYTES}`)
console.log(`${(total / 1000).toFixed(1)} kB in all`)
