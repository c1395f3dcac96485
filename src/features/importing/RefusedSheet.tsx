import Button from '@mui/material/Button'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Refused } from '../../interchange/receivables.ts'
import { download } from '../../platform/download.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Importing.module.css'
import { refusedCsv } from './refusedCsv.ts'

export interface RefusedSheetProps {
  readonly refused: readonly Refused[]
  readonly onClose: () => void
}

/** More than anybody reads on a screen; the file has them all. */
const SHOWN = 200

/** Every row that is left out, with its line and the reason. */
export function RefusedSheet({ refused, onClose }: RefusedSheetProps) {
  const { importing } = useLaterT()
  const format = useFormat()
  return (
    <Sheet
      open
      onClose={onClose}
      title={importing.refusedTitle}
      actions={
        <Button
          variant="contained"
          startIcon={<Icon name="download" />}
          onClick={() => download(refusedCsv(refused, importing, format.locale), importing.refusedFile)}
        >
          {importing.downloadList}
        </Button>
      }
    >
      <p className={styles['soft']}>{importing.refusedText}</p>
      <ul>
        {refused.slice(0, SHOWN).map(({ line, reason, value }) => (
          <li key={`${line} ${reason}`} className={styles['refused']}>
            <span className={styles['refusedLine']}>{importing.lineNumber(format.number(line))}</span>
            <span>{importing.refusal[reason]}</span>
            {value !== '' && <bdi className={styles['refusedValue']}>{value}</bdi>}
          </li>
        ))}
      </ul>
      {refused.length > SHOWN && <p className={styles['soft']}>{importing.andMore(refused.length - SHOWN)}</p>}
    </Sheet>
  )
}
