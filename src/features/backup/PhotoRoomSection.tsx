import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { usePhotoRoom, type PhotoRoom } from '../../queries/usePhotoRoom.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Note } from '../../ui/Note.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Backup.module.css'
import { useSize } from '../../ui/useSize.ts'

const MB = 1_000_000

/** How much room photos take up on this device, and which ones most of it when it becomes little. */
export function PhotoRoomSection() {
  const { photos: t } = useLaterT()
  const format = useFormat()
  const room = usePhotoRoom()
  if (!room) return null
  const inMb = (bytes: number) =>
    format.number(bytes < 10 * MB ? Math.round(bytes / 100_000) / 10 : Math.round(bytes / MB))
  return (
    <section className={styles['stack']}>
      <h2>{t.title}</h2>
      <ProgressBar
        label={room.count === 0 ? t.none : t.list(room.count)}
        done={Math.min(room.used, room.budget)}
        total={room.budget}
        numbers={t.roomOf(inMb(room.used), inMb(room.budget))}
      />
      {room.isNearlyFull ? <Largest room={room} /> : <p className={styles['soft']}>{t.roomText}</p>}
    </section>
  )
}

function Largest({ room }: { readonly room: PhotoRoom }) {
  const { photos: t } = useLaterT()
  const format = useFormat()
  const size = useSize()
  return (
    <>
      <Note tone="warn">{room.used >= room.budget ? t.roomNone : t.roomLittle}</Note>
      {room.largest.length > 0 && <h3>{t.largest}</h3>}
      <ul className={styles['rows']}>
        {room.largest.map(({ fact, customer, customerName }) => (
          <li key={fact.id}>
            <ListRow
              href={hashOf(routes.account(customer))}
              title={<bdi>{customerName.slice(0, 60) || t.nameless}</bdi>}
              subtitle={format.day(fact.on)}
              trailing={size(fact.ref.size)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
