import Button from '@mui/material/Button'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { Note } from '../../ui/Note.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { photoSize } from './photoText.ts'
import type { PhotoError } from './usePhotoActions.ts'

/** Why a photo was not kept, and what to do about it. */
export function PhotoFailure({ error }: { readonly error: PhotoError }) {
  const { photos: t } = useLaterT()
  const format = useFormat()
  const tell = useErrorText()
  switch (error.type) {
    case 'photos-full':
      return (
        <Note tone="error" role="alert" action={<Button href={hashOf(routes.backup())}>{t.fullAction}</Button>}>
          {t.full(photoSize(t, format, error.budget))}
        </Note>
      )
    case 'not-saved':
      return (
        <Note tone="error" role="alert">
          {tell(error)}
        </Note>
      )
    case 'paper-too-large':
    case 'blob-too-large':
      return (
        <Note tone="error" role="alert">
          {t.tooLarge}
        </Note>
      )
    case 'photo-unreadable':
      return (
        <Note tone="error" role="alert">
          {t.unreadable}
        </Note>
      )
    case 'photo-type-unknown':
    case 'blob-type-unknown':
      return (
        <Note tone="error" role="alert">
          {t.typeUnknown}
        </Note>
      )
  }
}
