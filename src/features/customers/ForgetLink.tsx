import Button from '@mui/material/Button'
import type { CustomerId } from '../../domain/ids.ts'
import { PrivacyWords, usePrivacyT } from '../../i18n/PrivacyWords.ts'
import { useRole } from '../../queries/useRole.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './CustomerForm.module.css'

/** The way to forgetting a customer: an owner's. */
export function ForgetLink({ id }: { readonly id: CustomerId }) {
  if (useRole() !== 'owner') return null
  return (
    <PrivacyWords>
      <Link id={id} />
    </PrivacyWords>
  )
}

function Link({ id }: { readonly id: CustomerId }) {
  const { forget: t } = usePrivacyT()
  return (
    <div className={styles['archive']}>
      <Button variant="text" href={hashOf(routes.forget(id))}>
        {t.link}
      </Button>
      <p className={styles['help']}>{t.linkHelp}</p>
    </div>
  )
}
