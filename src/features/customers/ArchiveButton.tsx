import Button from '@mui/material/Button'
import { useLocation } from 'wouter'
import { useCommandDeps } from '../../commands/deps.ts'
import { editCustomer } from '../../commands/editCustomer.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { routes } from '../../ui/routes.ts'
import styles from './CustomerForm.module.css'

/** Out of the list, or back into it. Nothing is deleted, and it is undone with one tap. */
export function ArchiveButton({ row }: { readonly row: CustomerDetails }) {
  const { customers: words } = useT()
  const tell = useErrorText()
  const deps = useCommandDeps()
  const { show } = useNotice()
  const [, navigate] = useLocation()
  const { archived } = row.profile

  const put = async () => {
    const result = await editCustomer(deps)({ customer: row.id, profile: { archived: !archived } })
    if (!result.ok) {
      show({ text: tell(result.error), tone: 'error' })
      return
    }
    const undo = async () => {
      const undone = await editCustomer(deps)({ customer: row.id, profile: { archived } })
      if (!undone.ok) throw new Error(undone.error.type)
    }
    const { name } = row.person
    show({ text: archived ? words.unarchivedNow(name) : words.archivedNow(name), undo })
    navigate(archived ? routes.account(row.id) : routes.customers())
  }
  return (
    <div className={styles['archive']}>
      <Button variant="outlined" onClick={() => void put()}>
        {archived ? words.unarchive : words.archive}
      </Button>
      {!archived && <p className={styles['help']}>{words.archiveHelp}</p>}
    </div>
  )
}
