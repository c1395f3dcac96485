import { useFormat } from '../../i18n/I18nContext.ts'
import { useWorkT, WorkWords } from '../../i18n/WorkWords.ts'
import { useCustomerStates, type CustomerState } from '../../queries/useCustomerStates.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import styles from './Customers.module.css'

export interface StateSheetProps {
  readonly onChoose: (state: CustomerState) => void
  readonly onClose: () => void
}

/** In the order in which a person asks for them. */
const ORDER: readonly CustomerState[] = [
  'broken-promise',
  'promise',
  'agreement',
  'dispute',
  'over-limit',
  'handover',
  'paused',
  'mute',
  'no-contact',
  'no-sales',
  'agency',
  'court',
  'insolvent',
  'deceased',
  'written-off',
]

/** The states that somebody is in, with how many are. */
export function StateSheet(props: StateSheetProps) {
  return (
    <WorkWords>
      <States {...props} />
    </WorkWords>
  )
}

function States({ onChoose, onClose }: StateSheetProps) {
  const { states: t } = useWorkT()
  const format = useFormat()
  const states = useCustomerStates()
  const found = ORDER.flatMap((state) => {
    const count = states?.get(state)?.size ?? 0
    return count > 0 ? [{ state, count }] : []
  })
  return (
    <Sheet open onClose={onClose} title={t.title}>
      {!states ? (
        <SkeletonRows rows={5} />
      ) : found.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className={styles['states']}>
          {found.map(({ state, count }) => (
            <li key={state}>
              <ListRow title={t.names[state]} trailing={format.number(count)} onClick={() => onChoose(state)} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}
