import type { Treatment } from '../../../domain/profile.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useLaterT } from '../../../i18n/LaterWords.ts'
import { useToday } from '../../../queries/books.ts'
import { addDays } from '../../../domain/day.ts'
import { DayInput } from '../../../ui/fields/DayInput.tsx'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { PaperLanguage } from '../PaperLanguage.tsx'
import papers from '../Papers.module.css'
import { Check } from './Check.tsx'
import { LEVELS } from './letterForm.ts'
import type { LetterDraft } from './useLetter.ts'

const TREATMENTS: readonly Treatment[] = ['usted', 'tu', 'vos']

/** How firm the letter is, until when, and in which words. */
export function LetterOptions({ draft }: { readonly draft: LetterDraft }) {
  const { letter: t } = useLaterT()
  const format = useFormat()
  const today = useToday()
  const { form, change, firmDate } = draft
  return (
    <section className={papers['stack']} aria-label={t.options}>
      <div>
        <SegmentedControl
          label={t.level}
          options={LEVELS.map((value) => ({ value, label: t.levels[value] }))}
          value={form.level}
          onChange={(level) => change({ level })}
        />
        <p className={papers['note']} aria-live="polite">
          {t.levelNames[form.level]}
        </p>
      </div>
      <DayInput
        label={t.firmDate}
        value={form.firmDate ?? firmDate ?? ''}
        onChange={(text) => change({ firmDate: text })}
        min={addDays(today, 1)}
        {...(firmDate === undefined ? { error: t.firmDatePast } : { help: t.firmDateHelp(format.dayFull(firmDate)) })}
      />
      <div className={papers['pair']}>
        <PaperLanguage label={t.language} value={form.language} onChange={(language) => change({ language })} />
        {form.language === 'es' && (
          <SelectInput
            label={t.treatment}
            value={form.treatment}
            onChange={(treatment) => change({ treatment })}
            options={TREATMENTS.map((value) => ({ value, label: t.treatments[value] }))}
          />
        )}
      </div>
      {form.level === '2' && (
        <Check label={t.offerParts} checked={form.offerParts} onChange={(offerParts) => change({ offerParts })} />
      )}
    </section>
  )
}
