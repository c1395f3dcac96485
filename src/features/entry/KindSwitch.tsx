import { useT } from '../../i18n/I18nContext.ts'
import type { EntryKind } from '../../ui/routes.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'

const EVERY_DAY: readonly EntryKind[] = ['fiado', 'pago', 'factura']

export interface KindSwitchProps {
  readonly value: EntryKind
  readonly onChange: (what: EntryKind) => void
}

/** What is being written down. The opening balance, needed once a customer, is in sight only while it is chosen. */
export function KindSwitch({ value, onChange }: KindSwitchProps) {
  const { entry } = useT()
  const kinds = EVERY_DAY.includes(value) ? EVERY_DAY : [...EVERY_DAY, value]
  return (
    <SegmentedControl
      label={entry.kindsLabel}
      options={kinds.map((kind) => ({ value: kind, label: entry.kinds[kind] }))}
      value={value}
      onChange={onChange}
    />
  )
}
