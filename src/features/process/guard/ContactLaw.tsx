import { useState } from 'react'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { LawMissing } from '../../../ui/LawMissing.tsx'
import { Part } from '../Part.tsx'
import styles from '../Process.module.css'
import { sourceText } from '../../../ui/sourceText.ts'
import type { Law } from '../../../queries/useLaw.ts'
import { lawSentences } from './lawSentences.ts'

type Party = 'consumer' | 'business'
const PARTIES: readonly Party[] = ['consumer', 'business']

/** The rules of the country for people and for businesses, each with where it is written. */
export function ContactLaw({ law }: { readonly law: Law }) {
  const { guard: words, ladder, rules: shared, process } = useProcessT()
  const format = useFormat()
  const [party, setParty] = useState<Party>('consumer')
  if (!law.ok) {
    return (
      <Part title={words.law}>
        <LawMissing law={law} />
      </Part>
    )
  }
  const rules = law.value.contact[party]
  const sentences = lawSentences(rules, words, ladder.channels)
  return (
    <Part title={words.law}>
      <SegmentedControl
        label={words.partyLabel}
        options={PARTIES.map((value) => ({ value, label: words.parties[value] }))}
        value={party}
        onChange={setParty}
      />
      <div className={styles['law']}>
        <p>{words.binds[rules.binds]}</p>
        {sentences.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <ul>
            {sentences.map(({ text, rule }) => (
              <li key={text}>
                {text}
                <small className={styles['source']}>
                  {`${words.force[rule.force]}. ${sourceText(shared, format, rule)}`}
                </small>
              </li>
            ))}
          </ul>
        )}
        <p>
          <strong>{process.verify}</strong>
        </p>
      </div>
    </Part>
  )
}
