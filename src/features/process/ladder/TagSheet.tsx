import Button from '@mui/material/Button'
import { useState } from 'react'
import type { Ladder } from '../../../domain/ladder.ts'
import { strategyKey, strategyValue } from '../../../domain/ladderSettings.ts'
import type { Strategy, TagStrategy } from '../../../domain/ladderStrategy.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { useT } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import styles from '../Process.module.css'
import { useSaveRule } from '../useSaveRule.ts'
import { ladderName } from './ladderName.ts'

const STRATEGIES: readonly Strategy[] = ['both', 'letters', 'calls']

export interface TagSheetProps {
  readonly tag: string
  readonly stored: TagStrategy
  readonly business: BusinessProfile
  readonly ladders: readonly Ladder[]
  readonly onClose: () => void
}

/** Strategy and ladder of the customers of one tag. */
export function TagSheet({ tag, stored, business, ladders, onClose }: TagSheetProps) {
  const { ladder: words } = useProcessT()
  const { common } = useT()
  const { save, busy } = useSaveRule()
  const [strategy, setStrategy] = useState<Strategy>(stored.strategy ?? 'both')
  const [ladder, setLadder] = useState(stored.ladder ?? '')

  const put = async () => {
    const value = strategyValue({
      ...(strategy === 'both' ? {} : { strategy }),
      ...(ladder === '' ? {} : { ladder }),
    })
    if (await save(strategyKey(tag), value, strategyValue(stored))) onClose()
  }
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.tagTitle(tag)}
      actions={
        <Button variant="contained" aria-disabled={busy} onClick={() => void put()}>
          {common.save}
        </Button>
      }
    >
      <div className={styles['fields']}>
        <div>
          <p className={styles['label']}>{words.strategy}</p>
          <SegmentedControl
            label={words.strategy}
            options={STRATEGIES.map((value) => ({ value, label: words.strategies[value] }))}
            value={strategy}
            onChange={setStrategy}
          />
        </div>
        <p className={styles['help']}>{words.strategyHelp[strategy]}</p>
        <SelectInput
          label={words.tagLadder}
          value={ladder}
          onChange={setLadder}
          options={[
            { value: '', label: words.ofBusiness(ladderName(words, business.ladder)) },
            ...ladders.map(({ id }) => ({ value: id, label: ladderName(words, id) })),
          ]}
        />
      </div>
    </Sheet>
  )
}
