import { expect, type Page } from '@playwright/test'
import { settled } from './shop.ts'

/** What can be read or heard on the page, but for names, texts that a person wrote, and what says that it is of another language. */
async function wordsOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'placeholder', 'title', 'alt']
    const spoken = [...document.body.querySelectorAll('*')]
      .filter((element) => element.closest('bdi, [dir="auto"], body [lang]') === null)
      .flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''))
    const copy = document.body.cloneNode(true) as HTMLElement
    // Names, notes and messages; and choices that are called by their own language.
    for (const own of copy.querySelectorAll('bdi, [dir="auto"], [lang], textarea, option, noscript, script, style'))
      own.remove()
    const pieces: string[] = []
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '')
    return [document.title, ...pieces, ...spoken].filter((text) => text.trim() !== '').join('\n')
  })
}

/** Nothing on the screen is of another language, by its commonest words. @param names that are not words */
export async function expectNone(
  page: Page,
  foreign: RegExp,
  where: string,
  names: readonly string[] = [],
): Promise<void> {
  await settled(page)
  const words = ['Al Día', ...names].reduce((text, name) => text.replaceAll(name, ''), await wordsOn(page))
  expect(words.length, where).toBeGreaterThan(20)
  expect(words.match(foreign) ?? [], `${where}\n${words}`).toEqual([])
}
