import type { ReactNode } from 'react'
import styles from './ListRow.module.css'

export interface ListRowProps {
  readonly title: ReactNode
  readonly subtitle?: ReactNode
  /** A mark or a picture before the words. */
  readonly leading?: ReactNode
  /** Usually a `Money`; it never gives way to the title. */
  readonly trailing?: ReactNode
  /** Under the trailing amount. */
  readonly trailingNote?: ReactNode
  /** A place that the whole row leads to, such as `hashOf(routes.account(id))`. */
  readonly href?: string
  readonly onClick?: () => void
  readonly selected?: boolean
  /** The subtitle is sentences, not a word or two: they get the whole width under title and amount. */
  readonly stacked?: boolean
  /** A button of its own at the end of the row, outside the row's link. */
  readonly action?: ReactNode
}

/** One line of a list, 64 px high at least, with a ruled line under it. Put rows into a `<ul>` as `<li>`. */
export function ListRow(props: ListRowProps) {
  const { href, onClick, selected = false, stacked = false, action } = props
  const body = <Body {...props} />
  return (
    <div className={styles['row']} data-selected={selected} data-stacked={stacked || undefined}>
      {href === undefined ? (
        onClick ? (
          <button type="button" className={styles['body']} onClick={onClick} aria-pressed={selected || undefined}>
            {body}
          </button>
        ) : (
          <div className={styles['body']}>{body}</div>
        )
      ) : (
        <a className={styles['body']} href={href} onClick={onClick} aria-current={selected || undefined}>
          {body}
        </a>
      )}
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  )
}

function Body({ title, subtitle, leading, trailing, trailingNote }: ListRowProps) {
  return (
    <>
      {leading !== undefined && <span className={styles['leading']}>{leading}</span>}
      <span className={styles['content']}>
        <span className={styles['words']}>
          <span className={styles['title']}>{title}</span>
          {subtitle !== undefined && <span className={styles['subtitle']}>{subtitle}</span>}
        </span>
        {trailing !== undefined && (
          <span className={styles['trailing']}>
            <span className={styles['figure']}>{trailing}</span>
            {trailingNote !== undefined && <span className={styles['note']}>{trailingNote}</span>}
          </span>
        )}
      </span>
    </>
  )
}
