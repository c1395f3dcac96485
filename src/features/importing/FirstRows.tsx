import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { ColumnMapping } from '../../interchange/columnMapping.ts'
import type { OpenedTable } from '../../interchange/importProtocol.ts'
import { ASKED_ROLES } from './choices.ts'
import styles from './Importing.module.css'

export interface FirstRowsProps {
  readonly table: OpenedTable
  readonly mapping: ColumnMapping
}

/** The first rows as the file has them, with what each column is taken for. */
export function FirstRows({ table, mapping }: FirstRowsProps) {
  const { importing } = useLaterT()
  const format = useFormat()
  const roleOf = (column: number) => ASKED_ROLES.find((role) => mapping[role] === column)
  return (
    <div>
      <h2>{importing.firstRows}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reachable by keyboard */}
      <section className={styles['scroll']} aria-label={importing.firstRows} tabIndex={0}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{importing.line}</th>
              {table.headers.map((header, i) => {
                const role = roleOf(i)
                return (
                  // Columns of one name are common, and their order never changes.
                  // oxlint-disable-next-line react/no-array-index-key
                  <th key={i} scope="col" data-used={role !== undefined}>
                    <bdi>{header}</bdi>
                    {role !== undefined && <span className={styles['role']}>{importing.roles[role]}</span>}
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {table.firstRows.map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row">{format.number(line)}</th>
                {table.headers.map((_, i) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={i} data-used={roleOf(i) !== undefined}>
                    <bdi>{cells[i]}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
