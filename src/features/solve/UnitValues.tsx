import Button from '@mui/material/Button'
import { useState } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { saveSetting } from '../../commands/saveSetting.ts'
import { parseAmount, typedAmount } from '../../domain/amountText.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { IndexUnit, IndexValue } from '../../domain/presets/preset.ts'
import { withUnitValue, type OwnUnitValue } from '../../domain/unitValues.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import { AmountInput } from '../../ui/fields/AmountInput.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import styles from './Solve.module.css'

export interface UnitValuesProps {
  /** Those that a limit is written in. */
  readonly units: readonly IndexUnit[]
  readonly known: readonly IndexValue[]
  readonly own: readonly OwnUnitValue[]
  readonly currency: CurrencyCode
}

/** What the units of the limits are worth today: they change every month or year, and no app knows them for long. */
export function UnitValues({ units, known, own, currency }: UnitValuesProps) {
  return units.map((unit) => <UnitValue key={unit} {...{ unit, known, own, currency }} />)
}

function UnitValue({ unit, known, own, currency }: Omit<UnitValuesProps, 'units'> & { readonly unit: IndexUnit }) {
  const { common } = useT()
  const { handover: t } = useLaterT()
  const { rules } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const { show } = useNotice()
  const [text, setText] = useState<string>()
  const [wrong, setWrong] = useState<string>()
  const mine = own.find((each) => each.unit === unit)
  const preset = known.find((each) => each.unit === unit)
  const value = mine ?? preset
  const put = (next: OwnUnitValue | null) => saveSetting(deps)({ key: 'units', value: withUnitValue(own, unit, next) })
  const save = async () => {
    const amount = parseAmount(text ?? '', { currency, decimal: format.decimalMark })
    if (!amount.ok) return setWrong(tell(amount.error))
    const result = await put({ unit, amount: amount.value, currency, on: today })
    if (!result.ok) {
      const { error } = result
      return show({ text: error.type === 'not-saved' ? tell(error) : rules.tooLarge, tone: 'error' })
    }
    setText(undefined)
    show({
      text: common.saved,
      undo: async () => {
        const undone = await put(mine ?? null)
        if (!undone.ok) throw new Error(undone.error.type)
      },
    })
  }
  if (text === undefined) {
    return (
      <div>
        <p className={styles['sum']}>
          {value ? t.unitWorth(unit, format.money(value.amount, value.currency)) : t.unitUnknown(unit)}
          {mine && ` ${t.unitOn(format.day(mine.on))}`}
        </p>
        <Button
          variant="text"
          className={styles['flush'] ?? ''}
          onClick={() => setText(mine ? typedAmount(mine.amount, currency, format.decimalMark) : '')}
        >
          {value ? t.unitChange(unit) : t.unitAdd(unit)}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles['group']}>
      <AmountInput
        label={t.unitToday(unit)}
        currency={currency}
        value={text}
        onChange={(typed) => {
          setWrong(undefined)
          setText(typed)
        }}
        error={wrong}
      />
      <Button variant="outlined" className={styles['start'] ?? ''} onClick={() => void save()}>
        {common.save}
      </Button>
    </div>
  )
}
