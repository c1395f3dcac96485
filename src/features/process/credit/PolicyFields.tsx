import Button from '@mui/material/Button'
import { useState } from 'react'
import { checkCreditPolicy, type CreditPolicy, type CreditPolicyError } from '../../../domain/creditPolicy.ts'
import { policyValue } from '../../../domain/policySetting.ts'
import type { PlainJson } from '../../../domain/processFacts.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { useFormat, useT } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import type { ProcessMessages } from '../../../i18n/processMessages.ts'
import { AmountInput } from '../../../ui/fields/AmountInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { useDiscardGuard } from '../../../ui/useDiscardGuard.tsx'
import { Part } from '../Part.tsx'
import styles from '../Process.module.css'
import { useSaveRule } from '../useSaveRule.ts'
import { policyFormOf, policyOf, type PolicyForm } from './policyForm.ts'

export interface PolicyFieldsProps {
  readonly business: BusinessProfile
  readonly policy: CreditPolicy
  readonly stored: PlainJson
}

/** When sales on credit stop, what is paid at once, who stands surety, and what paying early is worth. */
export function PolicyFields({ business, policy, stored }: PolicyFieldsProps) {
  const { credit: words, rules } = useProcessT()
  const { common } = useT()
  const format = useFormat()
  const { save, busy, refuse } = useSaveRule()
  const { currency } = business
  const kept = policyFormOf(policy, currency, format)
  const [typed, setTyped] = useState<Partial<PolicyForm>>({})
  const form = { ...kept, ...typed }
  const checked = checkCreditPolicy(policyOf(form, currency, format))
  const dirty = JSON.stringify(form) !== JSON.stringify(kept)
  const guard = useDiscardGuard(dirty)

  const put = async (value: PlainJson | undefined) => {
    if (await save('policy', value, stored)) setTyped({})
  }
  const field = (name: keyof PolicyForm, error: CreditPolicyError['type']) => ({
    value: form[name],
    onChange: (text: string) => setTyped((before) => ({ ...before, [name]: text })),
    error: !checked.ok && checked.error.type === error ? errorText(words, checked.error) : undefined,
  })
  return (
    <Part title={words.rules} help={words.rulesHelp}>
      <div className={styles['tools']}>
        <Button href={hashOf(routes.settings())}>{words.toTerms}</Button>
        <Button href={hashOf(routes.customers())}>{words.toCustomers}</Button>
      </div>
      <form
        className={styles['fields']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!checked.ok) refuse()
          else if (!busy) void put(policyValue(checked.value))
        }}
      >
        <p className={styles['label']}>{words.stop}</p>
        <div className={styles['two']}>
          <TextInput label={words.maxDaysLate} inputMode="numeric" {...field('maxDaysLate', 'policy-days-late')} />
          <TextInput
            label={words.brokenPromises}
            inputMode="numeric"
            {...field('brokenPromises', 'policy-broken-promises')}
          />
        </div>
        <p className={styles['help']}>{words.stopHelp}</p>
        <div className={styles['two']}>
          <TextInput
            label={words.deposit}
            inputMode="decimal"
            help={words.depositHelp}
            {...field('deposit', 'policy-deposit-percent')}
          />
          <AmountInput
            label={words.guarantor}
            currency={currency}
            help={words.guarantorHelp}
            {...field('guarantor', 'policy-guarantor-amount')}
          />
          <AmountInput
            label={words.check}
            currency={currency}
            help={words.checkHelp}
            {...field('check', 'policy-check-amount')}
          />
        </div>
        <p className={styles['label']}>{words.discount}</p>
        <div className={styles['two']}>
          <TextInput
            label={words.discountPercent}
            inputMode="decimal"
            help={words.discountHelp}
            {...field('discountPercent', 'discount-percent')}
          />
          <TextInput label={words.discountDays} inputMode="numeric" {...field('discountDays', 'discount-days')} />
        </div>
        {dirty && !checked.ok && <p className={styles['help']}>{rules.fixFirst}</p>}
        <div className={styles['tools']}>
          {dirty && (
            <Button variant="contained" type="submit" aria-disabled={busy || !checked.ok}>
              {common.save}
            </Button>
          )}
          {dirty && <Button onClick={() => setTyped({})}>{common.cancel}</Button>}
          {!dirty && stored !== null && <Button onClick={() => void put(undefined)}>{words.reset}</Button>}
        </div>
      </form>
      {guard}
    </Part>
  )
}

/** What to change, in words. An error that has no sentence does not compile here. */
function errorText({ errors }: ProcessMessages['credit'], error: CreditPolicyError): string {
  const sentence: string | ((error: never) => string) = errors[error.type]
  return typeof sentence === 'string' ? sentence : sentence(error as never)
}
