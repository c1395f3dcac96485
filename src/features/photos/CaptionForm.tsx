import Button from '@mui/material/Button'
import { useState } from 'react'
import { captionPhoto } from '../../commands/captionPhoto.ts'
import { useCommandDeps } from '../../commands/deps.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Photo } from '../../queries/usePhotos.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Photos.module.css'

/** What can be seen, in a line: it names the photo here, and stands below it in an expediente. */
export function CaptionForm({ photo: { fact, caption } }: { readonly photo: Photo }) {
  const { common } = useT()
  const { photos: t } = useLaterT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const [text, setText] = useState<string | null>(null)
  const [error, setError] = useState<string>()
  if (text === null) {
    return (
      <Button startIcon={<Icon name="edit" size={20} />} onClick={() => setText(caption)}>
        {caption === '' ? t.addCaption : t.changeCaption}
      </Button>
    )
  }
  const save = async () => {
    const result = await captionPhoto(deps)({ customer: fact.customer, attachment: fact.id, text })
    if (result.ok) setText(null)
    else setError(tell(result.error))
  }
  return (
    <form
      className={styles['caption']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextInput label={t.caption} value={text} onChange={setText} error={error} />
      <Button type="submit" variant="contained" disabled={text.trim() === ''}>
        {common.save}
      </Button>
    </form>
  )
}
