import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { NOT_IN_FIREFOX, NOT_IN_WEBKITGTK } from './support/notPlayed.ts'

const JOURNEYS = fileURLToPath(new URL('../journeys/', import.meta.url))
const ENDING = '.spec.ts'
const names = readdirSync(JOURNEYS)
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length))
const textOf = (name: string) => readFileSync(`${JOURNEYS}${name}${ENDING}`, 'utf8')

describe.each([
  ['Firefox', NOT_IN_FIREFOX],
  ['WebKitGTK', NOT_IN_WEBKITGTK],
])('what is not played in %s', (_engine, { files, tests }) => {
  it('are journeys that there are, each with its reason', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(files)))
    for (const reason of [...Object.values(files), ...Object.values(tests)]) expect(reason.length).toBeGreaterThan(20)
  })

  it('are tests of journeys that are played otherwise', () => {
    const played = names.filter((name) => !(name in files)).map(textOf)
    const found = (title: string) => played.filter((text) => text.includes(`test('${title}'`)).length
    const titles = Object.keys(tests)
    expect(titles.map((title) => [title, found(title)])).toEqual(titles.map((title) => [title, 1]))
  })

  it('leaves something to play: most journeys', () => {
    expect(names.length - Object.keys(files).length).toBeGreaterThan(names.length / 2)
  })
})

describe('the README', () => {
  it('says of how many files of journeys WebKitGTK plays how many', () => {
    const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
    const played = names.length - Object.keys(NOT_IN_WEBKITGTK.files).length
    expect(readme.replaceAll(/\s+/g, ' ')).toContain(`in ${played} of their ${names.length} files`)
  })
})

describe('a journey that needs a second device over WebRTC', () => {
  /** Pairs, or meets again: all ways go through these. */
  const meets = /\b(?:addDevice|meetAsStrangers|exchangeCodes|serveMeetings)\(/

  it('is said to be out of reach of WebKitGTK, or is one of its tests', () => {
    const unsaid = names.filter((name) => {
      if (name in NOT_IN_WEBKITGTK.files || !meets.test(textOf(name))) return false
      return !Object.keys(NOT_IN_WEBKITGTK.tests).some((title) => textOf(name).includes(title))
    })
    expect(unsaid).toEqual([])
  })
})
