import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'vitest'
import { readVCards, type VCard } from '../../../src/interchange/vcard.ts'
import type { RunCase } from '../caseFile.ts'

interface VCardGiven {
  /** What the case is about, for those who read it. */
  readonly about?: string
  /** A file, or its lines: written with CRLF, a letter a byte where `bytes` says so, otherwise UTF-8. */
  readonly file?: string
  readonly lines?: readonly string[]
  readonly bytes?: boolean
}

interface VCardExpected {
  readonly cards?: number
  readonly withPhone?: number
  /** Only the fields that are named are compared. */
  readonly items?: readonly Partial<VCard>[]
  /** "line reason" */
  readonly refused?: readonly string[]
  readonly error?: string
}

function bytesOf({ file, lines = [], bytes = false }: VCardGiven, baseDir: string): Uint8Array {
  if (file !== undefined) return new Uint8Array(readFileSync(resolve(baseDir, file)))
  const text = lines.map((line) => `${line}\r\n`).join('')
  return bytes ? Uint8Array.from(text, (letter) => letter.charCodeAt(0)) : new TextEncoder().encode(text)
}

/** What an address book is read as. */
export const runVCard: RunCase<VCardGiven, VCardExpected> = ({ given, expect: expected }, baseDir) => {
  const read = readVCards(bytesOf(given, baseDir))
  if (!read.ok) {
    expect({ error: read.error.type }).toEqual(expected)
    return
  }
  const { cards, refused } = read.value
  const answers = {
    cards: cards.length,
    withPhone: cards.filter(({ phones }) => phones.length > 0).length,
    items: cards,
    refused: refused.map(({ line, reason }) => `${line} ${reason}`),
  }
  expect(Object.keys(answers), 'every figure of the case is checked').toEqual(
    expect.arrayContaining(Object.keys(expected)),
  )
  expect(answers).toMatchObject(expected)
}
