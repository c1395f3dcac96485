import { usePrivacyT } from '../../i18n/PrivacyWords.ts'
import { hashOf } from '../../ui/routes.ts'
import type { Party } from './parties.ts'
import styles from './Privacy.module.css'

/** One who could know something: how it stands, what that is, and where to change it. */
export function PartyItem({ party }: { readonly party: Party }) {
  const { privacy } = usePrivacyT()
  const { title, answer, lines, way } = party
  return (
    <li className={styles['party']}>
      <div className={styles['partyHead']}>
        <h3>{title}</h3>
        <span className={styles['answer']} data-answer={answer}>
          {privacy.answers[answer]}
        </span>
      </div>
      {lines.map((line) => (
        <p key={line} className={styles['soft']}>
          {line}
        </p>
      ))}
      {way && (
        <a className={styles['way']} href={hashOf(way.path)}>
          {way.text}
        </a>
      )}
    </li>
  )
}
