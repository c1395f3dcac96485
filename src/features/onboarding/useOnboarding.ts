import { useState } from 'react'
import { useLocation } from 'wouter'
import { useCommandDeps } from '../../commands/deps.ts'
import { setUpBusiness } from '../../commands/setUpBusiness.ts'
import type { CountryCode } from '../../domain/country.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import { guessCountry } from '../../domain/guessCountry.ts'
import { countryPreset } from '../../domain/presets/countries.ts'
import type { BusinessKind } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { readRegion } from '../../platform/region.ts'
import { waitingFiles } from '../../platform/sharedFiles.ts'
import { askToPersist } from '../../platform/storagePersistence.ts'
import { routes } from '../../ui/routes.ts'

export interface Answers {
  readonly name: string
  readonly country: CountryCode
  /** `null`: the country has no usual one, and the person has not chosen yet. */
  readonly currency: CurrencyCode | null
  readonly kind: BusinessKind
}

export interface AnswerErrors {
  readonly name?: string
  readonly currency?: string
  readonly form?: string
}

function firstAnswers(): Answers {
  const { languages, timeZone } = readRegion()
  const country = guessCountry(languages, timeZone)
  return { name: '', country, currency: countryPreset(country).currency ?? null, kind: 'fiado' }
}

/** The four answers, and the step that makes a business of them. */
export function useOnboarding() {
  const { onboarding: words } = useT()
  const tell = useErrorText()
  const deps = useCommandDeps()
  const [, navigate] = useLocation()
  const [answers, setAnswers] = useState(firstAnswers)
  const [errors, setErrors] = useState<AnswerErrors>({})
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)

  const change = (patch: Partial<Answers>) => {
    setAnswers((before) => ({ ...before, ...patch }))
    setErrors({})
  }
  const refuse = (found: AnswerErrors) => {
    setErrors(found)
    setAttempt((n) => n + 1)
  }
  const save = async (currency: CurrencyCode) => {
    setBusy(true)
    const { treatment } = countryPreset(answers.country)
    const result = await setUpBusiness(deps)({ ...answers, currency, treatment })
    setBusy(false)
    if (result.ok) {
      // From here on there is something to lose. The browser may ask the person; nothing waits for the answer.
      void askToPersist()
      const [file] = await waitingFiles().catch(() => [])
      navigate(file ? routes.opening() : routes.today(), { replace: true })
    } else if (result.error.type === 'not-saved') refuse({ form: tell(result.error) })
    else refuse({ name: tell(result.error) })
  }
  const start = () => {
    if (busy) return
    if (answers.currency === null) refuse({ currency: words.currencyMissing })
    else void save(answers.currency)
  }
  return { answers, change, errors, attempt, busy, start }
}
