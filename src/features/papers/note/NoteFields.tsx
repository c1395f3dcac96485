import { subtract, sum } from '../../../domain/money.ts'
import { typedAmount } from '../../../domain/amountText.ts'
import type { CurrencyCode } from '../../../domain/currency.ts'
import { useErrorText } from '../../../i18n/errorText.ts'
import { useFormat, useT } from '../../../i18n/I18nContext.ts'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import { useToday } from '../../../queries/books.ts'
import type { Chase } from '../../../queries/useChase.ts'
import type { Process } from '../../../queries/useProcess.ts'
import { AmountInput } from '../../../ui/fields/AmountInput.tsx'
import { DayInput } from '../../../ui/fields/DayInput.tsx'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { Note } from '../../../ui/Note.tsx'
import styles from '../Papers.module.css'
import { promisedOf, type NoteForm, type NoteReading, type Promised } from './noteForm.ts'

export interface NoteFieldsProps {
  readonly form: NoteForm
  readonly typed: NoteReading
  readonly promised: readonly Promised[]
  readonly chase: Chase
  readonly agreements: Process['agreements']
  readonly onChange: (patch: Partial<NoteForm>) => void
}

/** For an amount or for the instalments of an agreement, the day, and the towns. */
export function NoteFields({ form, typed, promised, chase, agreements, onChange }: NoteFieldsProps) {
  const { account } = useT()
  const { note: t } = usePaperT()
  const format = useFormat()
  const today = useToday()
  const tell = useErrorText()
  const kept = agreements.filter(({ state }) => state === 'kept')
  const isSeries = kept.some(({ fact }) => fact.id === form.of)
  const owedIn = (currency: CurrencyCode) =>
    sum(chase.items.filter(({ fact }) => fact.currency === currency).map(({ open }) => open))
  const owed = owedIn(form.currency)
  const money = (amount: typeof owed) => format.money(amount, form.currency)
  const ownAccount = chase.accounts.find(({ currency }) => currency === form.currency)
  const inFavour = sum(ownAccount?.inFavour.map(({ unapplied }) => unapplied) ?? [])
  const help =
    inFavour > 0
      ? account.sum(money(owed), money(inFavour), money(subtract(owed, inFavour)))
      : t.amountHelp(money(owed))
  const currencies = [...new Set([form.currency, ...chase.items.map(({ fact }) => fact.currency)])]
  const agreed = kept.map((agreement) => {
    const { fact } = agreement
    const all = promisedOf(agreement, today)
    const total = format.money(sum(all.map(({ amount }) => amount)), fact.currency)
    return { value: fact.id, label: t.ofAgreement(all.length, total, format.day(fact.on)) }
  })
  return (
    <>
      {kept.length > 0 && (
        <SelectInput<NoteForm['of']>
          label={t.of}
          value={form.of}
          onChange={(of) => onChange({ of })}
          options={[{ value: 'amount', label: t.ofAmount }, ...agreed]}
        />
      )}
      {isSeries ? (
        <Note tone="calm">
          {promised.length === 0 ? t.nothingLeft : t.series(promised.length)}
          {promised.length > 1 && <p>{t.seriesSign}</p>}
        </Note>
      ) : (
        <>
          {currencies.length > 1 && (
            <SelectInput
              label={t.currency}
              value={form.currency}
              onChange={(currency) =>
                onChange({ currency, amountText: typedAmount(owedIn(currency), currency, format.decimalMark) })
              }
              options={currencies.map((value) => ({ value, label: value }))}
            />
          )}
          <AmountInput
            label={t.amount}
            value={form.amountText}
            onChange={(amountText) => onChange({ amountText })}
            currency={form.currency}
            {...(owed > 0 ? { help } : {})}
            error={typed.amountError && tell(typed.amountError)}
          />
          <DayInput
            label={t.due}
            value={form.dueText}
            onChange={(dueText) => onChange({ dueText })}
            min={today}
            help={t.dueHelp}
            error={typed.isDuePast ? t.duePast : undefined}
          />
        </>
      )}
      <div className={styles['stack']}>
        <TextInput
          label={t.place}
          value={form.place}
          onChange={(place) => onChange({ place })}
          autoCapitalize="words"
        />
        <TextInput
          label={t.payPlace}
          value={form.payPlace}
          onChange={(payPlace) => onChange({ payPlace })}
          help={t.payPlaceHelp}
          autoCapitalize="words"
          optional
        />
      </div>
    </>
  )
}
