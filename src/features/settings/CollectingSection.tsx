import { useProcessT } from '../../i18n/ProcessWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { Section } from './Section.tsx'
import styles from './Settings.module.css'

/** Where the rules of collecting are set. */
export function CollectingSection() {
  const { process, rules } = useProcessT()
  const { titles } = process
  const places = [
    { path: routes.ladder(), title: titles.ladder, text: rules.ladderText },
    { path: routes.templates(), title: titles.templates, text: rules.templatesText },
    { path: routes.guard(), title: titles.guard, text: rules.guardText },
    { path: routes.interest(), title: titles.interest, text: rules.interestText },
    { path: routes.creditPolicy(), title: titles.credit, text: rules.creditText },
  ]
  return (
    <Section title={rules.section}>
      <p className={styles['help']}>{rules.sectionText}</p>
      <ul className={styles['rows']}>
        {places.map(({ path, title, text }) => (
          <li key={path}>
            <ListRow href={hashOf(path)} title={title} subtitle={text} trailing={<Icon name="forward" size={20} />} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
