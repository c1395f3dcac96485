import type { GuideLine } from '../../i18n/guide/markdown.ts'
import { useGuide } from '../../i18n/guide/Guide.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Guide.module.css'
import { useGuideLanguage } from './useGuideLanguage.ts'

/** The list of contents of the guide: the links of its README, under their headings. */
export function GuideContents() {
  const page = useGuide().get('README')
  const lang = useGuideLanguage()
  if (!page) return null
  const sections = page.blocks.flatMap((block, i) => {
    const before = page.blocks[i - 1]
    return block.kind === 'list' && before?.kind === 'heading' ? [{ title: before.text, items: block.items }] : []
  })
  return (
    <div className={styles['contents']} lang={lang}>
      {sections.map(({ title, items }, i) => (
        <details key={title} open={i === 0}>
          <summary className={styles['summary']}>{title}</summary>
          <ul className={styles['rows']}>
            {items.flatMap(linksOf).map(({ text, page: name }) => (
              <li key={name}>
                <ListRow href={hashOf(routes.help(name))} title={text} trailing={<Icon name="forward" size={20} />} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

function linksOf(line: GuideLine) {
  return line.flatMap((part) => (part.kind === 'link' ? [part] : []))
}
