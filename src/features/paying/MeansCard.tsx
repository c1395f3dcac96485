import { useId } from 'react'
import { copyLines, type CopyLine } from '../../domain/payments/copyLines.ts'
import { detailName } from '../../domain/payments/detailName.ts'
import { meansTitle } from '../../domain/payments/meansTitle.ts'
import { payCode, type PayRequest } from '../../domain/payments/payCode.ts'
import { railOf } from '../../domain/payments/rails.ts'
import type { PaymentMeans } from '../../domain/profile.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { CodePart } from './CodePart.tsx'
import { CopyRow } from './CopyRow.tsx'
import styles from './Paying.module.css'

export interface MeansCardProps {
  readonly means: PaymentMeans
  /** Absent while the amount cannot be read: no code is drawn for another one. */
  readonly request: PayRequest | undefined
  readonly owner: boolean
}

/** One way to pay: its code where banks read one, and its lines to copy. */
export function MeansCard({ means, request, owner }: MeansCardProps) {
  const { settings } = useT()
  const { paying: t } = useProcessT()
  const id = useId()
  const title = meansTitle(means, settings.meansKinds)
  const rail = railOf(means)
  const code = request && payCode(means, request)
  const nameOf = ({ what }: CopyLine) =>
    what === 'value'
      ? rail
        ? t.values[rail]
        : settings.meansKinds[means.kind]
      : what === 'bank'
        ? t.bank
        : detailName(means, what, t.details)
  return (
    <section aria-labelledby={id} className={styles['means']}>
      <h2 id={id} className={styles['heading']}>
        <bdi>{title}</bdi>
      </h2>
      {code && <CodePart {...{ code, request, title, owner }} />}
      {rail === undefined && (means.kind === 'cash' || means.kind === 'card') ? (
        means.value !== '' && <p>{means.value}</p>
      ) : (
        <div>
          {copyLines(means).map((line) => (
            <CopyRow key={line.what} what={nameOf(line)} text={line.text} copied={line.copied} />
          ))}
          {code?.type === 'code' && code.pasted && <CopyRow what={t.pasted} text={code.text} />}
        </div>
      )}
    </section>
  )
}
