import Button from '@mui/material/Button'
import { useState } from 'react'
import type { FactId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { LaterWords, useLaterT } from '../../i18n/LaterWords.ts'
import { usePhotos } from '../../queries/usePhotos.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { PhotosOf } from '../../ui/PhotoSlot.tsx'
import { AddPhoto } from './AddPhoto.tsx'
import { PhotoFailure } from './PhotoFailure.tsx'
import styles from './Photos.module.css'
import { PhotoViewer } from './PhotoViewer.tsx'
import { Thumbnail } from './Thumbnail.tsx'
import { usePhotoActions } from './usePhotoActions.ts'

/** The photos and papers of one fact, and how more are added. What was done is said here: it may stand in a sheet. */
export function PhotosSection(props: PhotosOf) {
  return (
    <LaterWords>
      <Section {...props} />
    </LaterWords>
  )
}

function Section(props: PhotosOf) {
  const { common } = useT()
  const { photos: t } = useLaterT()
  const { customer, of, readOnly = false } = props
  const photos = usePhotos(customer, of)
  const { told, add, remove } = usePhotoActions(props)
  const [openId, setOpenId] = useState<FactId | null>(null)
  const open = photos?.find(({ fact }) => fact.id === openId)
  if (!photos || (readOnly && photos.length === 0)) return null
  return (
    <section className={styles['photos']} aria-label={t.title}>
      <h3 className={styles['title']}>{t.title}</h3>
      {photos.length === 0 && told.type === 'nothing' && <p className={styles['soft']}>{t.empty}</p>}
      {photos.length > 0 && (
        <ul className={styles['strip']}>
          {photos.map((photo) => (
            <li key={photo.fact.id}>
              <Thumbnail photo={photo} onOpen={() => setOpenId(photo.fact.id)} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles['told']}>
        <output>
          {told.type === 'saving' && t.saving}
          {told.type === 'saved' && `${t.saved} ${t.savedHint}`}
          {told.type === 'paper-saved' && t.paperSaved}
          {told.type === 'removed' && t.removed}
        </output>
        {told.type === 'removed' && (
          <Button startIcon={<Icon name="undo" size={20} />} onClick={told.undo}>
            {common.undo}
          </Button>
        )}
      </div>
      {told.type === 'failed' && <PhotoFailure error={told.error} />}
      {!readOnly && <AddPhoto busy={told.type === 'saving'} onFile={add} />}
      {open && (
        <PhotoViewer
          photo={open}
          onClose={() => setOpenId(null)}
          {...(readOnly
            ? {}
            : {
                onRemove: () => {
                  setOpenId(null)
                  remove(open.fact.id)
                },
              })}
        />
      )}
    </section>
  )
}
