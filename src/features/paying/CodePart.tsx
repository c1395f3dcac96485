import type { PayCode, PayRequest } from '../../domain/payments/payCode.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { Note } from '../../ui/Note.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Paying.module.css'

export interface CodePartProps {
  readonly code: PayCode
  readonly request: PayRequest
  /** Of the way to pay. */
  readonly title: string
  /** May complete what is missing. */
  readonly owner: boolean
}

/** The code, drawn to be read by the customer's telephone, or what it lacks. */
export function CodePart({ code, request, title, owner }: CodePartProps) {
  const { paying: t } = useProcessT()
  const format = useFormat()
  switch (code.type) {
    case 'none':
      return null
    case 'code':
      return (
        <figure className={styles['code']}>
          <QrCode text={code.text} label={t.code(title)} />
          <figcaption>
            {code.namesAmount && request.amount !== undefined
              ? t.codeAmount(format.money(request.amount, request.currency))
              : t.codeNoAmount}{' '}
            {t.show}
          </figcaption>
        </figure>
      )
    case 'other-currency':
      return <p className={styles['soft']}>{t.otherCurrency(code.currency)}</p>
    case 'amount-too-large':
      return <Note tone="warn">{t.tooLarge}</Note>
    case 'missing':
    case 'wrong-number':
      return (
        <Note tone="warn">
          {code.type === 'missing' ? t.missing[code.detail] : t.wrongNumber}{' '}
          {owner && <a href={hashOf(routes.settings())}>{t.edit}</a>}
        </Note>
      )
  }
}
