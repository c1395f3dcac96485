import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Letter.module.css'
import type { LetterDraft } from './useLetter.ts'

/** The finished letter: how many pages, what was left out, and its words. */
export function LetterReady({ draft }: { readonly draft: LetterDraft }) {
  const { letter: t } = useLaterT()
  const format = useFormat()
  const { file, allowed } = draft
  if (!allowed) return null
  if (file === undefined || file === 'failed') {
    return (
      <p className={styles['building']} role="status">
        {file === 'failed' ? t.buildFailed : t.building}
      </p>
    )
  }
  const { pages, bytes, text, withheld, unprintable } = file
  return (
    <section className={styles['card']}>
      <div role="status">
        <h2 className={styles['cardTitle']}>
          <Icon name="letter" size={22} />
          {t.ready}
          <small>{t.readyDetail(pages, format.number(Math.ceil(bytes.length / 1000)))}</small>
        </h2>
      </div>
      {withheld.length > 0 && (
        <p className={styles['note']}>{`${t.withheld} ${withheld.map((one) => t.consequence[one]).join(', ')}.`}</p>
      )}
      {unprintable.length > 0 && (
        <p className={styles['note']}>{`${t.unprintable} ${unprintable.join(', ').slice(0, 200)}`}</p>
      )}
      <details className={styles['read']}>
        <summary>{t.read}</summary>
        <div className={styles['paper']} lang={draft.form.language} dir="auto">
          {text}
        </div>
      </details>
    </section>
  )
}
