import Button from '@mui/material/Button'
import { addDays } from '../../domain/day.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useWorkT } from '../../i18n/WorkWords.ts'
import { useToday } from '../../queries/books.ts'
import { useChase } from '../../queries/useChase.ts'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { LATER_CHOICES } from './laterDay.ts'
import type { MenuSheetProps } from './PostponeSheet.tsx'
import styles from './Today.module.css'
import { useTalked } from './useTalked.ts'

const CHANNELS = ['call', 'visit'] as const

/** They talked already: how, what was said, and when to be in touch again. Any other result is told on the call's screen. */
export function TalkedSheet({ customer, name, onClose }: MenuSheetProps) {
  const { work: t } = useWorkT()
  const { common } = useT()
  const today = useToday()
  const chase = useChase(customer)
  const { form, change, save, busy, error } = useTalked(customer, chase, onClose)

  return (
    <Sheet
      open
      onClose={onClose}
      title={t.talkedTitle(name)}
      actions={
        <Button variant="contained" size="large" disabled={busy || !chase} onClick={() => void save()}>
          {common.save}
        </Button>
      }
    >
      <div className={styles['form']}>
        <SegmentedControl
          label={t.how}
          options={CHANNELS.map((value) => ({ value, label: t.channels[value] }))}
          value={form.channel}
          onChange={(channel) => change({ channel })}
        />
        <TextInput
          label={t.said}
          value={form.words}
          onChange={(words) => change({ words })}
          rows={2}
          autoCapitalize="sentences"
          help={t.saidHelp}
          optional
        />
        <SelectInput
          label={t.next}
          value={form.next}
          onChange={(next) => change({ next })}
          options={[
            { value: 'none' as const, label: t.noNext },
            ...LATER_CHOICES.map((value) => ({ value, label: t.days[value] })),
          ]}
        />
        {form.next === 'other' && (
          <DayInput
            label={t.day}
            value={form.nextText}
            onChange={(nextText) => change({ nextText })}
            min={addDays(today, 1)}
            error={error}
          />
        )}
        {error !== undefined && form.next !== 'other' && (
          <p role="alert" className={styles['error']}>
            {error}
          </p>
        )}
        <a href={hashOf(routes.call(customer))}>{t.otherResult}</a>
      </div>
    </Sheet>
  )
}
