import Button from '@mui/material/Button'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { RefusedDocument } from '../../interchange/documentProtocol.ts'
import { download } from '../../platform/download.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { documentsCsv } from './documentsCsv.ts'
import styles from './Importing.module.css'

export interface RefusedDocumentsSheetProps {
  readonly refused: readonly RefusedDocument[]
  readonly onClose: () => void
}

/** More than anybody reads on a screen; the file has them all. */
const SHOWN = 200

/** Every file, or part of one, that is left out, with the reason. */
export function RefusedDocumentsSheet({ refused, onClose }: RefusedDocumentsSheetProps) {
  const words = useLaterT()
  const { eInvoices, importing } = words
  const format = useFormat()
  return (
    <Sheet
      open
      onClose={onClose}
      title={eInvoices.refusedTitle}
      actions={
        <Button
          variant="contained"
          startIcon={<Icon name="download" />}
          onClick={() => download(documentsCsv(refused, words, format.locale), eInvoices.refusedFile)}
        >
          {importing.downloadList}
        </Button>
      }
    >
      <p className={styles['soft']}>{eInvoices.refusedText}</p>
      <ul>
        {refused.slice(0, SHOWN).map(({ file, line, reason, value }) => (
          <li key={`${file} ${line} ${reason} ${value}`} className={styles['refusedFile']}>
            <bdi className={styles['refusedName']}>{file}</bdi>
            <span>
              {eInvoices.refusal[reason]}
              {line !== undefined && ` (${importing.lineNumber(format.number(line)).toLocaleLowerCase(format.locale)})`}
            </span>
            {value !== '' && <bdi className={styles['soft']}>{value}</bdi>}
          </li>
        ))}
      </ul>
      {refused.length > SHOWN && <p className={styles['soft']}>{importing.andMore(refused.length - SHOWN)}</p>}
    </Sheet>
  )
}
