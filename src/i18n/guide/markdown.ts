/** A stretch of one line. */
export type GuideText =
  | { readonly kind: 'text' | 'bold'; readonly text: string }
  /** `page` is the name of another page of the guide. */
  | { readonly kind: 'link'; readonly text: string; readonly page: string }

export type GuideLine = readonly GuideText[]

export type GuideBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: GuideLine }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly GuideLine[] }
  /** `file` as it stands in the Markdown, relative to the page. */
  | { readonly kind: 'picture'; readonly says: string; readonly file: string }

export interface GuidePage {
  readonly title: string
  readonly blocks: readonly GuideBlock[]
  /** Lines that say something in a Markdown that the guide does not use, as they stand; they are shown as plain text. */
  readonly problems: readonly string[]
}

const INLINE = /\*\*([^*]+)\*\*|\[([^\][]+)\]\(([a-z-]+)\.md\)/g
const PICTURE = /^!\[([^\][]+)\]\(([\w./-]+)\)$/
const ITEM = /^(?:(-)|\d+\.) (.+)$/
/** Signs that mean something in Markdown, where the guide means nothing by them. */
const OTHER_SIGNS = /[*_`<>|[\]#~\\]/

/**
 * Reads the Markdown of the guide, which is a small part of Markdown: one title, headings of the second level, paragraphs,
 * lists of one level, pictures on a line of their own; in a line, bold and links to other pages.
 */
export function parseGuidePage(markdown: string): GuidePage {
  const problems: string[] = []
  const blocks: GuideBlock[] = []
  let title = ''
  const inline = (text: string): GuideLine => {
    if (OTHER_SIGNS.test(text.replace(INLINE, ''))) problems.push(text)
    return splitLine(text)
  }
  for (const part of markdown.replaceAll('\r', '').split(/\n{2,}/)) {
    const lines = part.split('\n').filter((line) => line !== '')
    const [first] = lines
    if (first === undefined) continue
    const picture = PICTURE.exec(first)
    if (title === '' && blocks.length === 0 && first.startsWith('# ') && lines.length === 1) title = first.slice(2)
    else if (first.startsWith('## ') && lines.length === 1) blocks.push({ kind: 'heading', text: first.slice(3) })
    else if (picture && lines.length === 1) {
      blocks.push({ kind: 'picture', says: picture[1] ?? '', file: picture[2] ?? '' })
    } else if (ITEM.test(first)) {
      const ordered = !first.startsWith('-')
      const items = lines.map((line) => ITEM.exec(line))
      if (items.some((item) => !item || (item[1] === undefined) !== ordered)) problems.push(part)
      blocks.push({ kind: 'list', ordered, items: items.flatMap((item) => (item ? [inline(item[2] ?? '')] : [])) })
    } else blocks.push({ kind: 'paragraph', line: inline(lines.join(' ')) })
  }
  if (title === '') problems.push(markdown.slice(0, 40))
  return { title, blocks, problems }
}

function splitLine(line: string): GuideLine {
  const texts: GuideText[] = []
  let from = 0
  for (const found of line.matchAll(INLINE)) {
    if (found.index > from) texts.push({ kind: 'text', text: line.slice(from, found.index) })
    const [all, bold, link, page] = found
    if (bold === undefined) texts.push({ kind: 'link', text: link ?? '', page: page ?? '' })
    else texts.push({ kind: 'bold', text: bold })
    from = found.index + all.length
  }
  if (from < line.length) texts.push({ kind: 'text', text: line.slice(from) })
  return texts
}

/** Every line of a page: those of paragraphs and of lists. */
export function linesOf({ blocks }: GuidePage): readonly GuideLine[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.line] : block.kind === 'list' ? [...block.items] : [],
  )
}
