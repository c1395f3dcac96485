import Button from '@mui/material/Button'
import { useId, useRef } from 'react'
import { useT } from '../../i18n/I18nContext.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { useInstallOffer } from '../../ui/InstallContext.ts'
import { InstallHint } from '../../ui/InstallHint.tsx'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { Picture } from '../../ui/Picture.tsx'
import { useFocusFirstError } from '../../ui/useFocusFirstError.ts'
import { KindCards } from './KindCards.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import styles from './Onboarding.module.css'
import { OtherStarts } from './OtherStarts.tsx'
import { PlaceChoice } from './PlaceChoice.tsx'
import { useHandedOver } from './useHandedOver.ts'
import { useOnboarding } from './useOnboarding.ts'

/** First run: the four questions on one page, with what the browser already told filled in. */
export function OnboardingScreen() {
  const { onboarding: words, shell } = useT()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const { answers, change, errors, attempt, busy, start } = useOnboarding()
  const install = useInstallOffer()
  const { backup, isWaiting } = useHandedOver()
  useFocusFirstError(form, attempt)
  return (
    <Page
      title={shell.titles.onboarding}
      bottom={
        <Button variant="contained" size="large" type="submit" form={formId} aria-disabled={busy}>
          {words.start}
        </Button>
      }
    >
      <LanguageChoice />
      <div className={styles['welcome']}>
        <Picture name="notebook" width={132} />
        <div>
          <p className={styles['motto']}>{words.welcome}</p>
          <p className={styles['intro']}>{words.intro}</p>
        </div>
      </div>
      {/* On iOS what is typed here stays here: installing comes first. */}
      {install.kind === 'ios' && <InstallHint inUse={false} />}
      <form
        ref={form}
        id={formId}
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          start()
        }}
      >
        {isWaiting && <Note tone="calm">{words.fileWaits}</Note>}
        <TextInput
          label={words.nameLabel}
          name="name"
          autoComplete="organization"
          autoCapitalize="words"
          value={answers.name}
          onChange={(name) => change({ name })}
          help={words.nameHelp}
          error={errors.name}
        />
        <KindCards value={answers.kind} onChange={(kind) => change({ kind })} />
        <PlaceChoice country={answers.country} currency={answers.currency} error={errors.currency} onChange={change} />
        {errors.form !== undefined && (
          <p role="alert" className={styles['error']}>
            {errors.form}
          </p>
        )}
      </form>
      <OtherStarts country={answers.country} currency={answers.currency} backup={backup} />
    </Page>
  )
}
