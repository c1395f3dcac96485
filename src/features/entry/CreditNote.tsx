import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { ageColour } from '../../ui/colour.ts'
import { Icon } from '../../ui/Icon.tsx'
import { creditOf, type EntryDraft } from './entryDraft.ts'
import { creditSentences } from './creditSentences.ts'
import styles from './Details.module.css'

/** Says before the sale is made what speaks against it (R14). */
export function CreditNote({ draft }: { readonly draft: EntryDraft }) {
  const messages = useT()
  const format = useFormat()
  const sentences = creditSentences(draft, messages, format)
  const age = creditOf(draft)?.verdict === 'stop' ? 3 : 1
  return (
    <output className={styles['status']}>
      {sentences.length > 0 && (
        <div
          className={styles['warning']}
          style={{ background: ageColour(age, 'tint'), color: ageColour(age, 'text') }}
        >
          <Icon name="alert" />
          <p>{sentences.join(' ')}</p>
        </div>
      )}
    </output>
  )
}
