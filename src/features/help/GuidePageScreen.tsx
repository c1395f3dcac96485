import Button from '@mui/material/Button'
import { useT } from '../../i18n/I18nContext.ts'
import { useAssistT } from '../../i18n/AssistWords.ts'
import { useGuide } from '../../i18n/guide/Guide.ts'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Guide.module.css'
import { GuideText } from './GuideText.tsx'
import { useGuideLanguage } from './useGuideLanguage.ts'

/** One page of the guide at an address of its own. */
export function GuidePageScreen({ name }: { readonly name: string }) {
  const { shell } = useT()
  const { guide: words } = useAssistT()
  const page = useGuide().get(name)
  const isOther = useGuideLanguage() !== undefined
  return (
    <Page title={isOther ? words.title : (page?.title ?? shell.titles.help)} back={hashOf(routes.help())}>
      {page ? <GuideText page={page} level={2} /> : <p>{words.missing}</p>}
      <div className={styles['foot']}>
        <Button href={hashOf(routes.help())}>{words.backToAll}</Button>
      </div>
    </Page>
  )
}
