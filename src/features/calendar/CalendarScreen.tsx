import Button from '@mui/material/Button'
import { useState } from 'react'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useWorkT, WorkWords } from '../../i18n/WorkWords.ts'
import { systemClock } from '../../platform/clock.ts'
import { download } from '../../platform/download.ts'
import { canShareFiles, shareFiles } from '../../platform/share.ts'
import { useToday } from '../../queries/books.ts'
import { CALENDAR_DAYS, useDates, type ComingDate } from '../../queries/useDates.ts'
import { useRole } from '../../queries/useRole.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { CheckInput } from '../../ui/fields/CheckInput.tsx'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { OwnersOnly } from '../../ui/OwnersOnly.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { useDesktop } from '../../ui/useDesktop.ts'
import styles from './Calendar.module.css'
import { datesFile, type AlarmChoice, type DatesChoice } from './datesFile.ts'

/** What falls due and was promised, as a file for the phone's calendar, which reminds while the app is closed. */
export function CalendarScreen() {
  return (
    <WorkWords>
      <Dates />
    </WorkWords>
  )
}

function Dates() {
  const { calendar: t } = useWorkT()
  const dates = useDates()
  const role = useRole()
  const back = hashOf(routes.more())
  if (role === 'owner' && dates && dates.length > 0) return <DatesPage dates={dates} />
  return (
    <Page title={t.title} back={back}>
      {role === 'seller' ? (
        <OwnersOnly />
      ) : !dates || role === undefined ? (
        <SkeletonRows />
      ) : (
        <EmptyState picture="notebook" title={t.emptyTitle} text={t.emptyText} />
      )}
    </Page>
  )
}

const ALARMS: readonly AlarmChoice[] = ['day', 'before', 'none']

function DatesPage({ dates }: { readonly dates: readonly ComingDate[] }) {
  const words = useWorkT()
  const { calendar: t } = words
  const format = useFormat()
  const today = useToday()
  const desktop = useDesktop()
  const { show } = useNotice()
  const [choice, setChoice] = useState<DatesChoice>({ withName: true, withAmount: false, alarm: 'day' })
  const change = (patch: Partial<DatesChoice>) => setChoice((before) => ({ ...before, ...patch }))
  const make = async () => {
    const file = datesFile(dates, choice, words, format, { on: today, at: systemClock.now() })
    const shares = !desktop && canShareFiles([file])
    if (shares && (await shareFiles([file])) !== 'unsupported') return
    download(file, file.name)
    show({ text: t.made(file.name) })
  }
  return (
    <Page
      title={t.title}
      back={hashOf(routes.more())}
      bottom={
        <Button
          variant="contained"
          size="large"
          onClick={() => void make().catch(() => show({ text: t.failed, tone: 'error' }))}
        >
          {t.make}
        </Button>
      }
    >
      <div className={styles['stack']}>
        <p>{t.text}</p>
        <p>
          <strong>{t.count(dates.length, CALENDAR_DAYS)}</strong>
        </p>
        <fieldset className={styles['choices']}>
          <legend className={styles['question']}>{t.what}</legend>
          <CheckInput label={t.withName} checked={choice.withName} onChange={(withName) => change({ withName })} />
          <CheckInput
            label={t.withAmount}
            checked={choice.withAmount}
            onChange={(withAmount) => change({ withAmount })}
          />
          <p className={styles['soft']}>{t.privacy}</p>
        </fieldset>
        <SelectInput
          label={t.alarm}
          value={choice.alarm}
          onChange={(alarm) => change({ alarm })}
          options={ALARMS.map((value) => ({ value, label: t.alarms[value] }))}
        />
        <p className={styles['soft']}>{t.later}</p>
      </div>
    </Page>
  )
}
