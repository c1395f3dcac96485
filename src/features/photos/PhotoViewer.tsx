import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useId, useMemo, useState } from 'react'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { download } from '../../platform/download.ts'
import { canShareFiles, shareFiles } from '../../platform/share.ts'
import { useBlob } from '../../queries/useBlob.ts'
import type { Photo } from '../../queries/usePhotos.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useFileImage } from '../../ui/useFileImage.ts'
import { useModal } from '../../ui/useModal.ts'
import { CaptionForm } from './CaptionForm.tsx'
import { isPaper, isUnknown, photoName, photoSize } from './photoText.ts'
import styles from './Photos.module.css'

export interface PhotoViewerProps {
  readonly photo: Photo
  readonly onClose: () => void
  /** Absent where it is only to be looked at. */
  readonly onRemove?: () => void
}

/** A photo as large as the screen; two fingers, or the button, show it larger. */
export function PhotoViewer({ photo, onClose, onRemove }: PhotoViewerProps) {
  const { common } = useT()
  const { photos: t } = useLaterT()
  const format = useFormat()
  const dialog = useModal(true)
  const titleId = useId()
  const name = photoName(t, format, photo)
  const { ref, on } = photo.fact
  return (
    <dialog
      ref={dialog}
      className={styles['viewer']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <header className={styles['viewerHead']}>
        <div>
          <h2 id={titleId}>{name}</h2>
          <p className={styles['soft']}>{t.added(format.day(on), photoSize(t, format, ref.size))}</p>
        </div>
        <IconButton aria-label={common.close} onClick={onClose} edge="end">
          <Icon name="close" />
        </IconButton>
      </header>
      <Large photo={photo} name={name} />
      {onRemove && <CaptionForm photo={photo} />}
      <footer className={styles['viewerActions']}>
        {onRemove && (
          <Button variant="outlined" startIcon={<Icon name="remove" size={20} />} onClick={onRemove}>
            {t.remove}
          </Button>
        )}
        {photo.isHere && !isUnknown(photo) && <HandOver photo={photo} />}
      </footer>
    </dialog>
  )
}

function Large({ photo, name }: { readonly photo: Photo; readonly name: string }) {
  const { photos: t } = useLaterT()
  const [full, setFull] = useState(false)
  const file = useBlob(photo.fact.ref)
  const instead = isUnknown(photo) ? t.unknownText : !photo.isHere ? t.toComeText : isPaper(photo) ? t.paperText : null
  if (instead !== null) return <p className={styles['viewerText']}>{instead}</p>
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is larger than the screen scrolls by the keyboard too */}
      <div className={styles['large']} data-full={full} tabIndex={0} role="group" aria-label={name}>
        {file && <Picture file={file} name={name} />}
      </div>
      <Button startIcon={<Icon name={full ? 'minus' : 'plus'} size={20} />} onClick={() => setFull(!full)}>
        {full ? t.smaller : t.bigger}
      </Button>
    </>
  )
}

function Picture({ file, name }: { readonly file: Blob; readonly name: string }) {
  return <img ref={useFileImage(file)} alt={name} />
}

/** The file has to be ready before the tap, or a telephone shares nothing. */
function HandOver({ photo }: { readonly photo: Photo }) {
  const { common } = useT()
  const { photos: t } = useLaterT()
  const [failed, setFailed] = useState(false)
  const blob = useBlob(photo.fact.ref)
  const { on, ref } = photo.fact
  const ending = isPaper(photo) ? 'pdf' : ref.type.slice('image/'.length).replace('jpeg', 'jpg')
  const fileName = `${t.fileName}-${on}-${ref.sha256.slice(0, 8)}.${ending}`
  const file = useMemo(() => blob && new File([blob], fileName, { type: blob.type }), [blob, fileName])
  if (!file) return null
  const share = async () => setFailed((await shareFiles([file])) === 'unsupported')
  return (
    <>
      {canShareFiles([file]) && (
        <Button variant="outlined" startIcon={<Icon name="share" size={20} />} onClick={() => void share()}>
          {common.share}
        </Button>
      )}
      <Button
        variant="outlined"
        startIcon={<Icon name="download" size={20} />}
        onClick={() => download(file, fileName)}
      >
        {common.download}
      </Button>
      {failed && <p role="alert">{t.shareFailed}</p>}
    </>
  )
}
