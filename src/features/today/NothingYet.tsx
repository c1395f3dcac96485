import Button from '@mui/material/Button'
import { useT } from '../../i18n/I18nContext.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Today.module.css'

/** The first day: one thing to do. */
export function NothingYet() {
  const { today: t } = useT()
  return (
    <EmptyState
      picture="notebook"
      title={t.emptyTitle}
      text={t.emptyText}
      action={
        <div className={styles['starts']}>
          <Button variant="contained" size="large" href={hashOf(routes.entry('fiado'))}>
            {t.emptyAction}
          </Button>
          <Button href={hashOf(routes.importing())}>{t.emptyImport}</Button>
        </div>
      }
    />
  )
}
