import { useState } from 'react'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useToday } from '../../queries/books.ts'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import styles from './Exporting.module.css'
import { MakeButton } from './MakeButton.tsx'
import type { ExportAsk, ExportChoice } from './makeExport.ts'
import { firstPeriod, periodOf, PERIODS } from './periodChoice.ts'
import type { MakingExport } from './useMakeExport.ts'

export interface LedgerSectionProps {
  readonly state: MakingExport
  readonly ask: (choice: ExportChoice) => ExportAsk
  readonly onMake: (ask: ExportAsk, name: string) => void
  readonly onStop: () => void
}

/** The book of movements: of which days, and as what. */
export function LedgerSection({ state, ask, onMake, onStop }: LedgerSectionProps) {
  const { exporting: t } = useLaterT()
  const format = useFormat()
  const today = useToday()
  const [form, setForm] = useState(() => firstPeriod(today))
  // What was typed is told as wrong once somebody wants the file.
  const [asked, setAsked] = useState(false)
  const period = periodOf(form, today)
  const problem = asked && typeof period === 'string' ? period : undefined
  const make = (as: 'xlsx' | 'csv') => {
    setAsked(true)
    if (typeof period === 'string') return
    onMake(ask({ what: 'ledger', form: as, period }), t.ledgerFiles[as](period.from, period.to))
  }
  const change = (patch: Partial<typeof form>) => {
    // What was made was of other days.
    if (state.type !== 'idle' && state.choice.what === 'ledger') onStop()
    setForm((before) => ({ ...before, ...patch }))
  }
  return (
    <section className={styles['stack']}>
      <h2 className={styles['heading']}>{t.ledgerTitle}</h2>
      <p className={styles['soft']}>{t.ledgerText}</p>
      <div className={styles['forms']}>
        <div className={styles['form']}>
          <SelectInput
            label={t.period}
            value={form.choice}
            onChange={(choice) => change({ choice })}
            options={PERIODS.map((value) => ({ value, label: t.periods[value] }))}
          />
          {form.choice === 'own' ? (
            <div className={styles['pair']}>
              <DayInput
                label={t.from}
                value={form.from}
                onChange={(from) => change({ from })}
                {...(problem === 'from-not-a-day' ? { error: t.notADay } : {})}
              />
              <DayInput
                label={t.to}
                value={form.to}
                onChange={(to) => change({ to })}
                {...(problem === 'to-not-a-day'
                  ? { error: t.notADay }
                  : problem === 'order'
                    ? { error: t.badPeriod }
                    : {})}
              />
            </div>
          ) : (
            typeof period !== 'string' && (
              <p className={styles['soft']}>{t.days(format.day(period.from), format.day(period.to))}</p>
            )
          )}
          <div className={styles['form']}>
            {(['xlsx', 'csv'] as const).map((as) => (
              <MakeButton
                key={as}
                state={state}
                of={{ what: 'ledger', form: as }}
                onMake={() => make(as)}
                onStop={onStop}
              >
                {t.ledgerForms[as]}
              </MakeButton>
            ))}
          </div>
        </div>
      </div>
    </section>
  )
}
