import type { ReactNode } from 'react'
import type { Language } from '../../domain/locale.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { usePaperT } from '../../i18n/PaperWords.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Papers.module.css'
import type { PaperFile } from './usePaper.ts'

export interface PaperReadyProps {
  readonly file: PaperFile | 'failed' | undefined
  readonly language: Language
  /** Unless it is any paper. */
  readonly title?: string
  /** What else is to be said of it. */
  readonly children?: ReactNode
}

/** The finished paper: how many pages, what could not be printed, and its words. */
export function PaperReady({ file, language, title, children }: PaperReadyProps) {
  const { papers: t } = usePaperT()
  const format = useFormat()
  if (file === undefined || file === 'failed') {
    return (
      <p className={styles['note']} role="status">
        {file === 'failed' ? t.failed : t.making}
      </p>
    )
  }
  const { pages, bytes, text, unprintable } = file
  return (
    <section className={styles['card']}>
      <div role="status">
        <h2 className={styles['cardTitle']}>
          <Icon name="letter" size={22} />
          {title ?? t.ready}
          <small>{t.readyDetail(pages, format.number(Math.ceil(bytes.length / 1000)))}</small>
        </h2>
      </div>
      {children}
      {unprintable.length > 0 && (
        <p className={styles['note']}>{`${t.unprintable} ${unprintable.join(', ').slice(0, 200)}`}</p>
      )}
      <details className={styles['read']}>
        <summary>{t.read}</summary>
        <div className={styles['paper']} lang={language} dir="auto">
          {text}
        </div>
      </details>
    </section>
  )
}
