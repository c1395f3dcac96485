import { foldWords } from '../../domain/fold.ts'
import { matchRank } from '../../domain/wordMatch.ts'
import type { AssistMessages } from '../../i18n/assistMessages.ts'
import type { Guide } from '../../i18n/guide/loadGuide.ts'
import { linesOf } from '../../i18n/guide/markdown.ts'
import { routes } from '../../ui/routes.ts'
import type { SearchItem } from './items.ts'
import { PLACES, type SearchPlace } from './places.ts'

/** Something that is always there, with the words that find it. */
export interface StaticItem {
  readonly item: SearchItem
  /** Folded, those of its title first. */
  readonly words: readonly string[]
  /** Words that find it when its own do not. */
  readonly body: readonly string[]
}

/** Letters of a word before the text of the guide is looked through for it: shorter ones are on every page. */
const LEAST_BODY = 4

/** Screens and actions, as far as this device may go there. */
export function placeItems({ places }: AssistMessages['search'], seller: boolean): readonly StaticItem[] {
  return PLACES.filter(({ ownersOnly }) => !(seller && ownersOnly)).map((place) => {
    const { title, also } = places[place.name]
    return { item: placeItem(place, title), words: foldWords(`${title} ${also}`), body: [] }
  })
}

function placeItem({ name, path, icon }: SearchPlace, title: string): SearchItem {
  return { key: `place-${name}`, path, icon, title }
}

/** The pages of the guide. */
export function guideItems(guide: Guide): readonly StaticItem[] {
  return [...guide]
    .filter(([name]) => name !== 'README')
    .map(([name, page]) => ({
      item: { key: `guide-${name}`, path: routes.help(name), icon: 'help', title: page.title },
      words: foldWords(page.title),
      body: linesOf(page).flatMap((line) => foldWords(line.map(({ text }) => text).join(''))),
    }))
}

/** Those that the typed words find, the best first; as they stand where none is better. */
export function findStatic(items: readonly StaticItem[], typed: readonly string[], most: number): SearchItem[] {
  const deep = typed.length > 0 && typed.every((word) => word.length >= LEAST_BODY)
  return items
    .flatMap(({ item, words, body }) => {
      const rank = matchRank(typed, words) ?? (deep && matchRank(typed, body) !== undefined ? 3 : undefined)
      return rank === undefined ? [] : [{ item, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ item }) => item)
}
