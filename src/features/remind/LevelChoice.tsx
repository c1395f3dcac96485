import { useLaterT } from '../../i18n/LaterWords.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { LEVELS, type Level } from './levels.ts'
import styles from './Remind.module.css'

export interface LevelChoiceProps {
  readonly level: Level
  /** The chosen one is what the ladder proposes. */
  readonly proposed: boolean
  readonly onChange: (level: Level) => void
}

/** How firm the message is. */
export function LevelChoice({ level, proposed, onChange }: LevelChoiceProps) {
  const { remind: t } = useLaterT()
  return (
    <section>
      <SegmentedControl
        label={t.level}
        options={LEVELS.map((value) => ({ value, label: t.levels[value] }))}
        value={level}
        onChange={onChange}
      />
      <p className={styles['note']} aria-live="polite">
        {proposed && <strong>{t.proposed}. </strong>}
        {t.levelNames[level]}
      </p>
    </section>
  )
}
