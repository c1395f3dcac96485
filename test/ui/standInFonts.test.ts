import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const CSS = readFileSync('src/ui/standInFonts.css', 'utf8')
const FACES = [...CSS.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => body)

/** A share that a face is told, of 1. */
function share(face: string, name: string): number {
  const [, percent = ''] = new RegExp(`${name}: ([\\d.]+)%`).exec(face) ?? []
  return Number(percent) / 100
}

/** What the app's font takes above and below the line, and between lines, of its size: the table OS/2, as its flag USE_TYPO_METRICS asks. */
function roomOf(path: string) {
  const file = readFileSync(path)
  const at = new Map<string, number>()
  for (let i = 0; i < file.readUInt16BE(4); i += 1) {
    const entry = 12 + 16 * i
    at.set(file.toString('latin1', entry, entry + 4), file.readUInt32BE(entry + 8))
  }
  const [head = 0, os2 = 0] = [at.get('head'), at.get('OS/2')]
  expect(file.readUInt16BE(os2 + 62) & 128).toBe(128)
  const unit = file.readUInt16BE(head + 18)
  return {
    above: file.readInt16BE(os2 + 68) / unit,
    below: -file.readInt16BE(os2 + 70) / unit,
    between: file.readInt16BE(os2 + 72) / unit,
  }
}

test('What stands in for the font has its height, whatever its own is', () => {
  const { above, below, between } = roomOf(
    'node_modules/@expo-google-fonts/alegreya-sans/400Regular/AlegreyaSans_400Regular.ttf',
  )
  expect(FACES).toHaveLength(7)
  for (const face of FACES) {
    const size = share(face, 'size-adjust')
    expect(size * share(face, 'ascent-override')).toBeCloseTo(above, 2)
    expect(size * share(face, 'descent-override')).toBeCloseTo(below, 2)
    expect(size * share(face, 'line-gap-override')).toBeCloseTo(between, 2)
  }
})

test('It is asked for right after the font itself, and taken from the device', () => {
  const [, family = ''] = /const FAMILY =\s*"([^"]*)"/.exec(readFileSync('src/ui/theme.ts', 'utf8')) ?? []
  const names = new Set(FACES.map((face) => /font-family: ('[^']*')/.exec(face)?.[1]))
  expect(family.split(', ').slice(0, 1 + names.size)).toEqual(["'Alegreya Sans'", ...names])
  for (const face of FACES) expect(face).toMatch(/src: local\(.*\)(, local\(.*\))*;/)
  expect(CSS).not.toContain('url(')
})
