import type { Language } from '../../../domain/locale.ts'
import { isDay } from '../../../domain/day.ts'
import { sendingWords } from '../../../documents/words/sendingWords.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import { DayInput } from '../../../ui/fields/DayInput.tsx'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { FileDrop } from '../../../ui/FileDrop.tsx'
import styles from '../Papers.module.css'
import { OTHER_FILE } from './sendingForm.ts'
import type { SendingField, useSendingForm } from './useSendingForm.ts'

export interface SendingFieldsProps {
  readonly sending: ReturnType<typeof useSendingForm>
}

/** Which paper, by what medium and what that proves, the day, its number and who handed it over. */
export function SendingFields({ sending: { form, change, choose, error, made, media, today } }: SendingFieldsProps) {
  const { sending: t } = usePaperT()
  const format = useFormat()
  const language: Language = format.language
  const words = sendingWords(language)
  const proof = media.find(({ medium }) => medium === form.medium)
  const errorOf = (field: SendingField) => (error?.field === field ? error.text : undefined)
  const dayOf = (text: string) => (isDay(text) ? format.day(text) : text)
  return (
    <>
      {made.length > 0 ? (
        <SelectInput
          label={t.paper}
          value={form.paper}
          onChange={(paper) => change({ paper })}
          options={[
            ...made.map(({ sha256, title, on }) => ({ value: sha256, label: t.paperOf(title, dayOf(on)) })),
            { value: OTHER_FILE, label: t.paperOther },
          ]}
        />
      ) : (
        <p>{t.noPapers}</p>
      )}
      {form.paper === OTHER_FILE && (
        <div className={styles['stack']}>
          <FileDrop button={t.choose} label={t.chooseLabel} hint={t.chooseHelp} onFile={choose} />
          {form.file && <p role="status">{t.chosen(form.file.fileName)}</p>}
          <TextInput
            label={t.paperTitle}
            value={form.titleText}
            onChange={(titleText) => change({ titleText })}
            error={errorOf('title')}
            autoCapitalize="sentences"
          />
          <TextInput
            label={t.pages}
            value={form.pagesText}
            onChange={(pagesText) => change({ pagesText })}
            error={errorOf('pages')}
            inputMode="numeric"
          />
        </div>
      )}
      {error?.field === 'paper' && (
        <p role="alert" className={styles['error']}>
          {error.text}
        </p>
      )}
      <SelectInput
        label={t.medium}
        value={form.medium}
        onChange={(medium) => change({ medium })}
        options={media.map(({ medium }) => ({ value: medium, label: words.media[medium] }))}
        {...(proof ? { help: words.proves(proof.content, proof.receipt) } : {})}
      />
      <DayInput
        label={t.on}
        value={form.dayText}
        onChange={(dayText) => change({ dayText })}
        max={today}
        error={errorOf('day')}
      />
      <TextInput
        label={t.tracking}
        value={form.tracking}
        onChange={(tracking) => change({ tracking })}
        help={t.trackingHelp}
        error={errorOf('tracking')}
        optional
      />
      <TextInput
        label={t.handedBy}
        value={form.handedBy}
        onChange={(handedBy) => change({ handedBy })}
        error={errorOf('handedBy')}
        autoCapitalize="words"
        optional
      />
      {error?.field === 'form' && (
        <p role="alert" className={styles['error']}>
          {error.text}
        </p>
      )}
    </>
  )
}
