import { existsSync, readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadGuide, type Guide } from '../../src/i18n/guide/loadGuide.ts'
import { linesOf, type GuidePage } from '../../src/i18n/guide/markdown.ts'
import { en, es, leaves } from './words.ts'

const FOLDER = new URL('../../docs/guide/', import.meta.url)
/** Bytes of one picture, as scripts/guide.mjs makes it. */
const MOST = 40_000

const guides = { es: await loadGuide('es'), en: await loadGuide('en') }
const LANGUAGES = ['es', 'en'] as const
const WORDS = { es, en }

const everyPage = (language: 'es' | 'en') => [...guides[language]]
const texts = (page: GuidePage) => linesOf(page).flat()

/** What a page is made of, without its words. */
const shapeOf = ({ blocks }: GuidePage) =>
  blocks
    .map((block) =>
      block.kind === 'list' ? `${block.ordered ? 'steps' : 'points'} ${block.items.length}` : block.kind,
    )
    .join(', ')

describe.each(LANGUAGES)('the guide in %s', (language) => {
  it('has every page that the other language has, made of the same parts', () => {
    const other = guides[language === 'es' ? 'en' : 'es']
    const shapes = (guide: Guide) => [...guide].map(([name, page]) => `${name}: ${shapeOf(page)}`)
    expect(shapes(guides[language])).toEqual(shapes(other))
  })

  it('uses nothing of Markdown that the app does not show', () => {
    expect(everyPage(language).flatMap(([name, { problems }]) => problems.map((text) => `${name}: ${text}`))).toEqual(
      [],
    )
  })

  it('names what is on the screens as the screens do', () => {
    const onScreens = new Set(leaves(WORDS[language]).map(({ value }) => value))
    const unknown = everyPage(language).flatMap(([name, page]) =>
      texts(page).flatMap(({ kind, text }) => (kind === 'bold' && !onScreens.has(text) ? [`${name}: ${text}`] : [])),
    )
    expect(unknown).toEqual([])
  })

  it('leads nowhere but to its own pages', () => {
    const lost = everyPage(language).flatMap(([name, page]) =>
      texts(page).flatMap((part) =>
        part.kind === 'link' && !guides[language].has(part.page) ? [`${name}: ${part.page}`] : [],
      ),
    )
    expect(lost).toEqual([])
  })

  it('has each page once in its list of contents, under the title of the page', () => {
    const contents = guides[language].get('README')
    const links = contents ? texts(contents).filter((part) => part.kind === 'link') : []
    const others = everyPage(language).filter(([name]) => name !== 'README')
    expect(links.map(({ page }) => page).toSorted()).toEqual(others.map(([name]) => name).toSorted())
    expect(links.map(({ page, text }) => `${page}: ${text}`).toSorted()).toEqual(
      others.map(([name, { title }]) => `${name}: ${title}`).toSorted(),
    )
  })

  it('shows pictures that are there, say what they show, and are small', () => {
    const shown = everyPage(language).flatMap(([, { blocks }]) =>
      blocks.flatMap((block) => (block.kind === 'picture' ? [block] : [])),
    )
    expect(shown.filter(({ says }) => says.length < 5)).toEqual([])
    const files = shown.map(({ file }) => new URL(file, new URL(`${language}/`, FOLDER)))
    expect(files.filter((file) => !existsSync(file)).map(String)).toEqual([])
    expect(files.filter((file) => statSync(file).size > MOST).map(String)).toEqual([])
    const there = readdirSync(new URL(`pictures/${language}/`, FOLDER))
    expect(files.map((file) => file.pathname.split('/').at(-1) ?? '').toSorted()).toEqual(there.toSorted())
  })
})

it('who reads neither of its languages gets the Spanish guide', async () => {
  const guide = await loadGuide('pt')
  expect(guide.get('today')?.title).toBe('Hoy')
})
