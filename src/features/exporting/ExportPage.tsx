import { useLaterT } from '../../i18n/LaterWords.ts'
import { useToday } from '../../queries/books.ts'
import { Note } from '../../ui/Note.tsx'
import styles from './Exporting.module.css'
import { LedgerSection } from './LedgerSection.tsx'
import { MakeButton } from './MakeButton.tsx'
import { OtherWays } from './OtherWays.tsx'
import { useExportAsk } from './useExportAsk.ts'
import { useMakeExport } from './useMakeExport.ts'

const FORMS = ['xlsx', 'csv', 'json'] as const

/** What each file is for, and the buttons that make them; one is made at a time. */
export function ExportPage() {
  const { exporting: t } = useLaterT()
  const today = useToday()
  const ask = useExportAsk()
  const { state, make, stop } = useMakeExport()
  return (
    <div className={styles['stack']}>
      <p>{t.intro}</p>
      <Note tone="warn">
        <strong>{t.plainTitle}</strong>
        <p>{t.plain}</p>
      </Note>
      <div className={styles['columns']}>
        <section className={styles['stack']}>
          <h2 className={styles['heading']}>{t.booksTitle}</h2>
          <div className={styles['forms']}>
            {FORMS.map((form) => (
              <div key={form} className={styles['form']}>
                <h3 className={styles['formTitle']}>{t.forms[form].title}</h3>
                <p className={styles['soft']}>{t.forms[form].text}</p>
                <MakeButton
                  state={state}
                  of={{ what: 'everything', form }}
                  onMake={() => make(ask({ what: 'everything', form }), t.files[form](today))}
                  onStop={stop}
                >
                  {t.forms[form].make}
                </MakeButton>
              </div>
            ))}
          </div>
          <p className={styles['soft']}>{t.noPhotos}</p>
        </section>
        <div className={styles['stack']}>
          <LedgerSection state={state} ask={ask} onMake={make} onStop={stop} />
          <OtherWays />
        </div>
      </div>
    </div>
  )
}
