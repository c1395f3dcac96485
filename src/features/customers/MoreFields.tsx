import type { BusinessProfile } from '../../domain/profile.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { ProcessWords } from '../../i18n/ProcessWords.ts'
import { useTags } from '../../queries/useCustomers.ts'
import { AmountInput } from '../../ui/fields/AmountInput.tsx'
import { CheckInput } from '../../ui/fields/CheckInput.tsx'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { TagsInput } from '../../ui/fields/TagsInput.tsx'
import { TermsInput } from '../../ui/fields/TermsInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { ContactFields } from './ContactFields.tsx'
import styles from './CustomerForm.module.css'
import type { CustomerValues } from './customerValues.ts'
import { FieldsToCome } from './FieldsToCome.tsx'
import { PhoneField } from './PhoneField.tsx'
import { ReviewDaysField } from './ReviewDaysField.tsx'
import type { FieldErrors } from './useCustomerForm.ts'

export interface MoreFieldsProps {
  readonly values: CustomerValues
  readonly change: (patch: Partial<CustomerValues>) => void
  readonly errors: FieldErrors
  readonly business: BusinessProfile
}

/** Everything that may be known of a customer, and need not be: all of it at once, so that no field moves another one. */
export function MoreFields(props: MoreFieldsProps) {
  const tags = useTags()
  const toCome = <FieldsToCome />
  return (
    <ProcessWords fallback={toCome}>{tags === undefined ? toCome : <Fields {...props} tags={tags} />}</ProcessWords>
  )
}

function Fields({ values, change, errors, business, tags }: MoreFieldsProps & { readonly tags: readonly string[] }) {
  const { customers: words } = useT()
  const text = (field: 'email' | 'address' | 'taxId' | 'notes' | 'code') => ({
    label: words[field],
    name: field,
    value: values[field],
    onChange: (typed: string) => change({ [field]: typed }),
    error: errors[field],
    optional: true,
  })
  return (
    <>
      <PhoneField
        value={values.phone}
        onChange={(phone) => change({ phone })}
        country={business.country}
        error={errors.phone}
      />
      <div>
        <CheckInput label={words.consent} checked={values.consented} onChange={(consented) => change({ consented })} />
        {values.consented && (
          <DayInput
            label={words.consentDay}
            value={values.consentDay}
            onChange={(consentDay) => change({ consentDay })}
            help={words.consentHelp}
            error={errors.consentDay}
          />
        )}
      </div>
      <ContactFields values={values} change={change} />
      <TagsInput
        label={words.tags}
        value={values.tags}
        onChange={(next) => change({ tags: next })}
        suggestions={tags}
      />
      <TextInput {...text('notes')} rows={2} />
      <TermsInput
        label={words.terms}
        value={values.terms}
        usual={business.terms}
        onChange={(terms) => change({ terms })}
      />
      <ReviewDaysField days={values.reviewDays} change={change} />
      <AmountInput
        label={words.creditLimit}
        name="creditLimit"
        currency={business.currency}
        value={values.creditLimit}
        onChange={(creditLimit) => change({ creditLimit })}
        help={words.creditLimitHelp(business.currency)}
        error={errors.creditLimit}
        optional
      />
      <div className={styles['choice']}>
        <p className={styles['choiceLabel']}>{words.party}</p>
        <SegmentedControl
          label={words.party}
          options={(['consumer', 'business'] as const).map((value) => ({ value, label: words.parties[value] }))}
          value={values.party}
          onChange={(party) => change({ party })}
        />
        <p className={styles['help']}>{words.partyHelp}</p>
      </div>
      <TextInput {...text('email')} type="email" inputMode="email" autoCapitalize="none" />
      <TextInput {...text('address')} rows={2} />
      <TextInput {...text('taxId')} autoCapitalize="none" />
      <TextInput {...text('code')} help={words.codeHelp} autoCapitalize="none" />
    </>
  )
}
