import { useState } from 'react'
import { useT } from '../../i18n/I18nContext.ts'
import { useWorkT, WorkWords } from '../../i18n/WorkWords.ts'
import type { TodayLine } from '../../queries/useTodayList.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { PostponeSheet } from './PostponeSheet.tsx'
import { TalkedSheet } from './TalkedSheet.tsx'
import styles from './Today.module.css'

export interface RowMenuProps {
  readonly line: TodayLine
  /** Putting off comes up at once, without the menu before it. */
  readonly postpone: boolean
  readonly onClose: () => void
}

/** What else can be done with a customer of the list: be in touch, put off, write down what happened. */
export function RowMenu(props: RowMenuProps) {
  return (
    <WorkWords>
      <Menu {...props} />
    </WorkWords>
  )
}

function Menu({ line, postpone, onClose }: RowMenuProps) {
  const { today } = useT()
  const { work: t } = useWorkT()
  const [next, setNext] = useState<'talked' | 'postpone' | undefined>(postpone ? 'postpone' : undefined)
  const { customerId: id, phone } = line.debtor
  const name = line.debtor.name.slice(0, 60) || today.noName
  if (next === 'postpone') return <PostponeSheet customer={id} name={name} onClose={onClose} />
  if (next === 'talked') return <TalkedSheet customer={id} name={name} onClose={onClose} />
  return (
    <Sheet open onClose={onClose} title={name}>
      <ul className={styles['menu']}>
        <li>
          <ListRow leading={<Icon name="chat" />} title={t.write} href={hashOf(routes.remind(id))} />
        </li>
        {phone !== '' && (
          <li>
            <ListRow leading={<Icon name="phone" />} title={t.call} subtitle={phone} href={hashOf(routes.call(id))} />
          </li>
        )}
        <li>
          <ListRow
            leading={<Icon name="check" />}
            title={t.talked}
            subtitle={t.talkedText}
            onClick={() => setNext('talked')}
          />
        </li>
        <li>
          <ListRow
            leading={<Icon name="clock" />}
            title={t.postpone}
            subtitle={t.postponeText}
            onClick={() => setNext('postpone')}
          />
        </li>
        <li>
          <ListRow leading={<Icon name="cash" />} title={t.payment} href={hashOf(routes.entry('pago', id))} />
        </li>
        <li>
          <ListRow leading={<Icon name="calendar" />} title={t.promise} href={hashOf(routes.promise(id))} />
        </li>
        <li>
          <ListRow leading={<Icon name="customers" />} title={t.account} href={hashOf(routes.account(id))} />
        </li>
      </ul>
    </Sheet>
  )
}
