import { useLaterT } from '../../i18n/LaterWords.ts'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { ASKED_ROLES, exampleOf, withColumn } from './choices.ts'
import styles from './Importing.module.css'
import type { Check } from './useCheck.ts'

const NONE = 'none'

/** Which column is what: guessed, each changeable. */
export function ColumnChoices({ check }: { readonly check: Check }) {
  const { importing } = useLaterT()
  const { table, choices, choose, missing } = check
  const columns = table.headers.map((header, i) => ({
    value: String(i),
    label: importing.column(header, exampleOf(table, i)),
  }))
  return (
    <section>
      <h2>{importing.columnsTitle}</h2>
      <p className={styles['soft']}>{importing.columnsHelp}</p>
      <div className={styles['fields']}>
        {ASKED_ROLES.map((role) => {
          const asked = missing.includes(role)
          const none = { value: NONE, label: asked ? importing.chooseColumn : importing.notInFile }
          return (
            <SelectInput
              key={role}
              label={importing.roles[role]}
              value={String(choices.mapping[role] ?? NONE)}
              options={[none, ...columns]}
              onChange={(value) =>
                choose({ mapping: withColumn(choices.mapping, role, value === NONE ? undefined : Number(value)) })
              }
              {...(role === 'customer' && { help: importing.roleCustomerHelp })}
              {...(asked && { error: importing.chooseColumn })}
            />
          )
        })}
      </div>
    </section>
  )
}
