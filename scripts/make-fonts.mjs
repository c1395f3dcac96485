// Cuts Noto Sans down to the letters that papers print, and lists which ones those are.
// Run by hand when the set changes: node scripts/make-fonts.mjs. What it writes is committed.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { jsPDF } from 'jspdf'
import subsetFont from 'subset-font'

const resolve = createRequire(import.meta.url).resolve
const OUT = 'src/documents/fonts'

/** Unicode ranges, first and last included. Text is composed (NFC) before it is printed. */
const RANGES = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0x17f], // Latin-1 and Latin Extended-A: Spanish, Portuguese, Polish, Turkish, Czech …
  [0x18f, 0x192], // ə, ƒ
  [0x1a0, 0x1b0], // Vietnamese ơ ư
  [0x1cd, 0x1dc], // pinyin
  [0x1e6, 0x1ed], // Sami
  [0x1fa, 0x21b], // Romanian ș ț
  [0x237, 0x237],
  [0x259, 0x259], // Azeri ə
  [0x2bb, 0x2bc], // ʻokina and the letter apostrophe of Quechua and Guaraní
  [0x2c6, 0x2dd],
  [0x300, 0x304], // combining accents: g̃ of Guaraní has no letter of its own
  [0x306, 0x30c],
  [0x323, 0x328],
  [0x384, 0x3ce], // Greek
  [0x400, 0x45f], // Cyrillic
  [0x490, 0x491], // Ukrainian ґ
  [0x1e00, 0x1e03],
  [0x1e80, 0x1e85], // Welsh
  [0x1ea0, 0x1ef9], // Vietnamese, and Guaraní ẽ ỹ
  [0x1e9e, 0x1e9e],
  [0x1ebc, 0x1ebd],
  [0x2009, 0x200a],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2030, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x2079],
  [0x20a1, 0x20be], // ₡ ₦ ₩ ₪ ₫ € ₭ ₮ ₱ ₲ ₴ ₵ ₸ ₹ ₺ ₼ ₽ ₾
  [0x2116, 0x2117],
  [0x2122, 0x2122],
  [0x2126, 0x2126],
  [0x215b, 0x215e],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
  [0xfffd, 0xfffd], // the visible mark for a letter that the font lacks
]

const STYLES = /** @type {const} */ ([
  ['Regular', '400Regular/NotoSans_400Regular.ttf'],
  ['Bold', '700Bold/NotoSans_700Bold.ttf'],
])

/**
 * Code points of the font as jsPDF itself finds them: it, and no shaping engine, picks the glyphs.
 * @param {Uint8Array} font
 * @returns {Set<number>}
 */
function coverageOf(font) {
  const doc = new jsPDF()
  doc.addFileToVFS('font.ttf', Buffer.from(font).toString('latin1'))
  doc.addFont('font.ttf', 'Probe', 'normal')
  doc.setFont('Probe', 'normal')
  /** @type {Record<string, number>} */
  const glyphs = /** @type {any} */ (doc.getFont()).metadata.cmap.unicode.codeMap
  return new Set(
    Object.keys(glyphs)
      .filter((code) => glyphs[code] !== 0)
      .map(Number),
  )
}

/**
 * @param {number[]} codes ascending
 * @returns {[number, number][]}
 */
function toRanges(codes) {
  /** @type {[number, number][]} */
  const ranges = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
}

mkdirSync(OUT, { recursive: true })
const text = RANGES.flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
).join('')

/** @type {Set<number>[]} */
const coverages = []
for (const [style, file] of STYLES) {
  const whole = readFileSync(resolve(`@expo-google-fonts/noto-sans/${file}`))
  // jsPDF places glyphs one by one, so layout features and hinting would only be carried along.
  const cut = await subsetFont(whole, text, {
    targetFormat: 'sfnt',
    keepFeatures: [],
    noLayoutClosure: true,
    noHinting: true,
    dropTables: ['GDEF', 'GPOS', 'GSUB', 'STAT'],
  })
  writeFileSync(`${OUT}/NotoSans-${style}.ttf`, cut)
  coverages.push(coverageOf(cut))
  console.log(`${style}: ${(cut.length / 1024).toFixed(1)} KB, ${coverages.at(-1)?.size} letters`)
}

copyFileSync(resolve('@expo-google-fonts/noto-sans/LICENSE_FONT'), `${OUT}/LICENSE_FONT`)

const [regular = new Set(), bold = new Set()] = coverages
const both = [...regular].filter((code) => bold.has(code)).toSorted((a, b) => a - b)
const lines = toRanges(both).map(([first, last]) => `  [0x${first.toString(16)}, 0x${last.toString(16)}],`)
writeFileSync(
  `${OUT}/coverage.ts`,
  `// Written by scripts/make-fonts.mjs.\n/** Code points that both weights of the paper font have; first and last of each range included. */\nexport const COVERAGE: readonly (readonly [number, number])[] = [\n${lines.join('\n')}\n]\n`,
)
