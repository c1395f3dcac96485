import type { InterfaceLanguage } from '../language.ts'
import { parseGuidePage, type GuidePage } from './markdown.ts'

/** The pages of the guide in one language, by name: the file's without its ending. */
export type Guide = ReadonlyMap<string, GuidePage>

/** The language that somebody gets the guide in: Spanish, where it has none of their own. */
export function guideLanguage(language: InterfaceLanguage): 'es' | 'en' {
  return language === 'en' ? 'en' : 'es'
}

/**
 * The guide, made of the same Markdown that is read in `docs/guide`. All pages of a language come in one chunk: they are
 * short, their titles make the list of contents, and the search looks into all of them. Who reads neither language of the
 * guide gets the Spanish one.
 * @throws when the chunk cannot be loaded
 */
export async function loadGuide(language: InterfaceLanguage): Promise<Guide> {
  const { pages } = guideLanguage(language) === 'en' ? await import('./enPages.ts') : await import('./esPages.ts')
  return new Map(Object.entries(pages).map(([path, text]) => [nameOf(path), parseGuidePage(text)]))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.md'.length)
}
