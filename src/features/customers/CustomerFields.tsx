import Button from '@mui/material/Button'
import { Suspense, useEffect, useId, useRef, useState } from 'react'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { lazyPart } from '../../platform/lazyPart.ts'
import { canPickContact, pickContact } from '../../platform/contactPicker.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { Icon } from '../../ui/Icon.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { Page } from '../../ui/Page.tsx'
import { useDiscardGuard } from '../../ui/useDiscardGuard.tsx'
import { useFocusFirstError } from '../../ui/useFocusFirstError.ts'
import { ArchiveButton } from './ArchiveButton.tsx'
import { hasMore } from './customerValues.ts'
import { FieldsToCome } from './FieldsToCome.tsx'
import { ForgetLink } from './ForgetLink.tsx'
import styles from './CustomerForm.module.css'
import { SimilarNames } from './SimilarNames.tsx'
import { useCustomerForm } from './useCustomerForm.ts'

const MoreFields = lazyPart(() => import('./MoreFields.tsx'), 'MoreFields')

export interface CustomerFieldsProps {
  readonly title: string
  readonly back: string
  readonly row: CustomerDetails | null
  readonly business: BusinessProfile
}

/** Only the name is asked for; everything else waits behind "Más datos". */
export function CustomerFields({ title, back, row, business }: CustomerFieldsProps) {
  const { customers: words, common } = useT()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const { values, change, errors, attempt, busy, save, dirty } = useCustomerForm(row, business)
  const [opened, setOpened] = useState(() => row !== null && hasMore(values))
  const guard = useDiscardGuard(dirty && !busy)
  useFocusFirstError(form, attempt)
  const isNew = row === null
  useEffect(() => {
    if (isNew) form.current?.querySelector<HTMLInputElement>('input[name="name"]')?.focus()
  }, [isNew])

  const pick = async () => {
    const contact = await pickContact()
    if (!contact) return
    const filled = Object.entries(contact).filter(([, text]) => text !== '')
    change(Object.fromEntries(filled))
    setOpened(true)
  }
  return (
    <Page
      title={title}
      back={back}
      bottom={
        <Button variant="contained" size="large" type="submit" form={formId} aria-disabled={busy}>
          {common.save}
        </Button>
      }
    >
      <form
        ref={form}
        id={formId}
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextInput
          label={words.name}
          name="name"
          autoCapitalize="words"
          value={values.name}
          onChange={(name) => change({ name })}
          error={errors.name}
          {...(row === null ? { help: words.nameHelp } : {})}
        />
        {values.name !== row?.person.name && <SimilarNames name={values.name} except={row?.id} />}
        {row === null && canPickContact() && (
          <Button variant="outlined" startIcon={<Icon name="customers" />} onClick={() => void pick()}>
            {words.pick}
          </Button>
        )}
        {opened ? (
          <Suspense fallback={<FieldsToCome />}>
            <MoreFields values={values} change={change} errors={errors} business={business} />
          </Suspense>
        ) : (
          <Button
            className={styles['open']}
            aria-expanded={false}
            startIcon={<Icon name="plus" />}
            onClick={() => setOpened(true)}
          >
            {words.moreFields}
          </Button>
        )}
        {errors.form !== undefined && (
          <p role="alert" className={styles['error']}>
            {errors.form}
          </p>
        )}
      </form>
      {row && <ArchiveButton row={row} />}
      {row && <ForgetLink id={row.id} />}
      {guard}
    </Page>
  )
}
