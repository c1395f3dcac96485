import Button from '@mui/material/Button'
import { useState } from 'react'
import { useT } from '../../i18n/I18nContext.ts'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { CreditNote } from './CreditNote.tsx'
import styles from './Details.module.css'
import type { DetailsProps } from './DetailsProps.ts'
import { DepositSwitch } from './DepositSwitch.tsx'
import { DueChips } from './DueChips.tsx'
import { FavourSwitch } from './FavourSwitch.tsx'

/** A fiado needs nothing more; its due day and what it was for can be said. */
export function SaleDetails({ draft, change, errorAt }: DetailsProps) {
  const { entry, common } = useT()
  const { form, today } = draft
  const [more, setMore] = useState(form.concept !== '' || form.day !== null)
  return (
    <>
      <CreditNote draft={draft} />
      <FavourSwitch draft={draft} change={change} />
      <DepositSwitch draft={draft} change={change} />
      <DueChips draft={draft} change={change} error={errorAt('due')} />
      {more ? (
        <>
          <TextInput
            label={entry.concept}
            value={form.concept}
            onChange={(concept) => change({ concept })}
            optional
            autoCapitalize="sentences"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for with a tap
            startHere={form.concept === ''}
          />
          <div data-field="day">
            <DayInput
              label={common.day}
              value={form.day ?? today}
              onChange={(day) => change({ day })}
              error={errorAt('day')}
            />
          </div>
        </>
      ) : (
        <Button variant="text" className={styles['add']} onClick={() => setMore(true)} startIcon={<Icon name="plus" />}>
          {entry.conceptAdd}
        </Button>
      )}
    </>
  )
}
