import { detailName } from '../../domain/payments/detailName.ts'
import type { MeansField } from '../../domain/payments/checkMeans.ts'
import { RAILS, type Rail } from '../../domain/payments/rails.ts'
import type { PaymentMeans } from '../../domain/profile.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { asksBank, isRail, type Way } from './meansForm.ts'

export interface MeansFieldsProps {
  readonly way: Way
  readonly means: PaymentMeans
  readonly onChange: (means: PaymentMeans) => void
  readonly error: { readonly field: MeansField; readonly text: string } | undefined
}

/** What one way to pay asks for: of a rail its number and whose it is, otherwise the owner's own words. */
export function MeansFields({ way, means, onChange, error }: MeansFieldsProps) {
  const { paying: words } = useProcessT()
  const said = (field: MeansField) => (error?.field === field ? error.text : undefined)
  const value = { value: means.value, onChange: (text: string) => onChange({ ...means, value: text }) }
  const label = { value: means.label, onChange: (text: string) => onChange({ ...means, label: text }) }
  if (!isRail(way)) {
    const cash = way === 'cash'
    return (
      <>
        <TextInput
          label={cash ? words.ownCash : words.own}
          name="value"
          {...value}
          error={said('value')}
          autoCapitalize="none"
          {...(cash ? {} : { help: words.ownHelp })}
        />
        <TextInput label={words.label} name="label" {...label} help={words.labelHelp} optional />
      </>
    )
  }
  const rail: Rail = RAILS[way]
  const drawn = way === 'iban' || way === 'pix'
  return (
    <>
      <TextInput
        label={words.values[way]}
        name="value"
        {...value}
        error={said('value')}
        autoCapitalize="none"
        {...(rail.kind === 'mobile' && way !== 'breb' ? { inputMode: 'tel' } : {})}
      />
      {rail.details.map((detail) => (
        <TextInput
          key={detail}
          label={detailName(means, detail, words.details)}
          name={detail}
          value={means.details?.[detail] ?? ''}
          onChange={(text) => onChange({ ...means, details: { ...means.details, [detail]: text } })}
          error={said(detail)}
          optional={!rail.required?.includes(detail)}
          autoCapitalize={detail === 'holder' || detail === 'city' ? 'words' : 'none'}
          {...(drawn && (detail === 'holder' || detail === 'city') ? { help: words.forCode } : {})}
        />
      ))}
      {asksBank(way) && (
        <TextInput
          label={rail.kind === 'link' ? words.linkName : words.bank}
          name="label"
          {...label}
          error={said('label')}
          optional={rail.named !== true}
          autoCapitalize="words"
        />
      )}
    </>
  )
}
