import { smaller } from '../../domain/money.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import styles from './Details.module.css'
import type { EntryDraft } from './entryDraft.ts'
import type { EntryForm } from './entryForm.ts'

export interface FavourSwitchProps {
  readonly draft: EntryDraft
  readonly change: (patch: Partial<EntryForm>) => void
}

/** Money in favour is offered for the sale, never used without being asked for. */
export function FavourSwitch({ draft, change }: FavourSwitchProps) {
  const { entry } = useT()
  const format = useFormat()
  const { standing, form, amount, currency } = draft
  if (!standing || standing.inFavour <= 0) return null
  const used = amount.ok ? smaller(standing.inFavour, amount.value) : standing.inFavour
  return (
    <label className={styles['switch']}>
      <input
        type="checkbox"
        checked={form.useFavour}
        onChange={(event) => change({ useFavour: event.target.checked })}
      />
      <span>
        <strong>{entry.inFavour(format.money(standing.inFavour, currency))}</strong>
        <br />
        {form.useFavour ? entry.favourUsed(format.money(used, currency)) : entry.favourUse}
      </span>
    </label>
  )
}
