import type { MouseEvent } from 'react'
import type { GuideLine, GuidePage } from '../../i18n/guide/markdown.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Guide.module.css'
import { useGuideLanguage } from './useGuideLanguage.ts'

export interface GuideTextProps {
  readonly page: GuidePage
  /** Of the headings inside: under the title of a screen 2, under that of a sheet 3. */
  readonly level: 2 | 3
  /** Opens another page where this one is; unless given, a link goes to the page's own address. */
  readonly onPage?: (name: string) => void
}

/** A page of the guide without its title, which stands over it, unless that is of another language. Its pictures are left out: the screen itself is behind the sheet. */
export function GuideText({ page, level, onPage }: GuideTextProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const lang = useGuideLanguage()
  return (
    <div className={styles['page']} lang={lang}>
      {lang !== undefined && <Heading>{page.title}</Heading>}
      {page.blocks.map((block, i) => {
        const key = `${block.kind} ${i}`
        if (block.kind === 'heading') return <Heading key={key}>{block.text}</Heading>
        if (block.kind === 'paragraph') {
          return (
            <p key={key}>
              <Line line={block.line} onPage={onPage} />
            </p>
          )
        }
        if (block.kind === 'picture') return null
        const List = block.ordered ? 'ol' : 'ul'
        return (
          <List key={key}>
            {block.items.map((item) => (
              <li key={JSON.stringify(item)}>
                <Line line={item} onPage={onPage} />
              </li>
            ))}
          </List>
        )
      })}
    </div>
  )
}

interface LineProps {
  readonly line: GuideLine
  readonly onPage: GuideTextProps['onPage']
}

function Line({ line, onPage }: LineProps) {
  return line.map((part, i) => {
    const key = `${part.text} ${i}`
    if (part.kind !== 'link') {
      const Part = part.kind === 'bold' ? 'strong' : 'span'
      return <Part key={key}>{part.text}</Part>
    }
    const open = (event: MouseEvent) => {
      if (!onPage) return
      event.preventDefault()
      onPage(part.page)
    }
    return (
      <a key={key} href={hashOf(routes.help(part.page))} onClick={open}>
        {part.text}
      </a>
    )
  })
}
