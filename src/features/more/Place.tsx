import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/iconPaths.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { hashOf } from '../../ui/routes.ts'

export interface PlaceProps {
  readonly icon: IconName
  readonly path: string
  readonly title: string
  readonly text: string
}

/** A row that leads to another screen. */
export function Place({ icon, path, title, text }: PlaceProps) {
  return (
    <li>
      <ListRow
        href={hashOf(path)}
        leading={<Icon name={icon} />}
        title={title}
        subtitle={text}
        trailing={<Icon name="forward" size={20} />}
      />
    </li>
  )
}
