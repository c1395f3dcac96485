import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { Part } from '../Part.tsx'
import shared from '../Process.module.css'
import styles from './Templates.module.css'
import type { Address } from './templateAddress.ts'
import type { Preview } from './usePreview.ts'

/** The message as one customer will read it. */
export function TemplatePreview({ preview, address }: { readonly preview: Preview; readonly address: Address }) {
  const { templates: words } = useProcessT()
  const { filled, customers, chosen, choose } = preview
  return (
    <Part title={words.preview}>
      <SelectInput label={words.previewOf} value={chosen} onChange={choose} options={customers} />
      <div className={shared['read']} data-testid="preview" lang={filled === undefined ? undefined : address.language}>
        {filled === undefined ? (
          words.noPreview
        ) : (
          <>
            {address.channel === 'email' && filled.subject !== '' && (
              <p className={styles['subject']}>{filled.subject}</p>
            )}
            {filled.text}
          </>
        )}
      </div>
    </Part>
  )
}
