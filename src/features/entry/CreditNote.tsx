import { useFormat } from '../../i18n/I18nContext.ts'
import { ProcessWords, useProcessT } from '../../i18n/ProcessWords.ts'
import { ageColour } from '../../ui/colour.ts'
import { Icon } from '../../ui/Icon.tsx'
import { saleOf, type EntryDraft } from './entryDraft.ts'
import styles from './Details.module.css'
import { saleSentences } from './saleSentences.ts'

/** Says before the sale is made what speaks against it (R14). Its words are fetched when there is something to say. */
export function CreditNote({ draft }: { readonly draft: EntryDraft }) {
  const verdict = saleOf(draft)?.verdict ?? 'ok'
  return (
    <output className={styles['status']}>
      {verdict !== 'ok' && (
        <ProcessWords>
          <Against draft={draft} age={verdict === 'stop' ? 3 : 1} />
        </ProcessWords>
      )}
    </output>
  )
}

function Against({ draft, age }: { readonly draft: EntryDraft; readonly age: 1 | 3 }) {
  const words = useProcessT()
  const format = useFormat()
  return (
    <div className={styles['warning']} style={{ background: ageColour(age, 'tint'), color: ageColour(age, 'text') }}>
      <Icon name="alert" />
      <p>{saleSentences(draft, words, format).join(' ')}</p>
    </div>
  )
}
