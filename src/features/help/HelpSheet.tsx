import Button from '@mui/material/Button'
import { useState } from 'react'
import { AssistWords, useAssistT } from '../../i18n/AssistWords.ts'
import { GuideProvider, useGuide } from '../../i18n/guide/Guide.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { GuideText } from './GuideText.tsx'
import { useGuideLanguage } from './useGuideLanguage.ts'

export interface HelpSheetProps {
  /** Name of the page that is shown first. */
  readonly page: string
  readonly onClose: () => void
}

/** The page of the guide that belongs to the screen behind; its links go on inside the sheet. */
export function HelpSheet(props: HelpSheetProps) {
  return (
    <AssistWords>
      <GuideProvider>
        <Inside {...props} />
      </GuideProvider>
    </AssistWords>
  )
}

function Inside({ page, onClose }: HelpSheetProps) {
  const { guide: words } = useAssistT()
  const guide = useGuide()
  const [name, setName] = useState(page)
  const shown = guide.get(name)
  const isOther = useGuideLanguage() !== undefined
  return (
    <Sheet
      open
      onClose={onClose}
      title={isOther ? words.title : (shown?.title ?? words.title)}
      actions={
        <Button href={hashOf(routes.help())} onClick={onClose}>
          {words.all}
        </Button>
      }
    >
      {shown ? <GuideText key={name} page={shown} level={3} onPage={setName} /> : <p>{words.missing}</p>}
    </Sheet>
  )
}
