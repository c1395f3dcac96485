import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useBlob } from '../../queries/useBlob.ts'
import type { Photo } from '../../queries/usePhotos.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useFileImage } from '../../ui/useFileImage.ts'
import { isPaper, isUnknown, photoName } from './photoText.ts'
import styles from './Photos.module.css'

export interface ThumbnailProps {
  readonly photo: Photo
  readonly onOpen: () => void
}

/** A photo in small, to be opened; what it is where there is nothing to see of it. */
export function Thumbnail({ photo, onOpen }: ThumbnailProps) {
  const { photos: t } = useLaterT()
  const format = useFormat()
  const name = photoName(t, format, photo)
  const instead = isUnknown(photo) ? t.unknown : !photo.isHere ? t.toCome : isPaper(photo) ? t.paper : undefined
  return (
    <button
      type="button"
      className={styles['thumbnail']}
      aria-label={instead === undefined || instead === t.paper ? name : `${instead}: ${name}`}
      onClick={onOpen}
    >
      {instead === undefined ? (
        <Small photo={photo} />
      ) : (
        <span className={styles['instead']}>
          <Icon name={photo.isHere ? 'letter' : 'clock'} />
          {instead}
        </span>
      )}
    </button>
  )
}

function Small({ photo }: { readonly photo: Photo }) {
  const file = useBlob(photo.fact.ref)
  return file ? <Image file={file} /> : null
}

function Image({ file }: { readonly file: Blob }) {
  // Named by its button.
  return <img ref={useFileImage(file)} alt="" />
}
