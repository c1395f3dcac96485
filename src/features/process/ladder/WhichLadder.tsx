import Button from '@mui/material/Button'
import { useCommandDeps } from '../../../commands/deps.ts'
import { editBusiness } from '../../../commands/editBusiness.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { useErrorText } from '../../../i18n/errorText.ts'
import { useT } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useNotice } from '../../../ui/NoticeContext.ts'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { Part } from '../Part.tsx'
import styles from '../Process.module.css'
import { isLadderName, LADDER_NAMES, ladderName } from './ladderName.ts'

export interface WhichLadderProps {
  readonly business: BusinessProfile
  readonly shown: string
  readonly changed: boolean
  readonly onChoose: (id: string) => void
}

/** Which ladder is looked at, and which one the business uses. */
export function WhichLadder({ business, shown, changed, onChoose }: WhichLadderProps) {
  const { ladder: words } = useProcessT()
  const { common } = useT()
  const tell = useErrorText()
  const deps = useCommandDeps()
  const { show } = useNotice()
  const inUse = business.ladder

  const use = async () => {
    const result = await editBusiness(deps)({ ladder: shown })
    if (!result.ok) {
      show({ text: tell(result.error), tone: 'error' })
      return
    }
    const undo = async () => {
      const undone = await editBusiness(deps)({ ladder: inUse })
      if (!undone.ok) throw new Error(undone.error.type)
    }
    show({ text: common.saved, undo })
  }
  const whose = shown === inUse ? words.inUse : words.notInUse(ladderName(words, inUse))
  return (
    <Part title={words.which} help={words.whichHelp}>
      <SegmentedControl
        label={words.which}
        options={LADDER_NAMES.map((value) => ({ value, label: words.names[value] }))}
        value={isLadderName(shown) ? shown : 'default'}
        onChange={onChoose}
      />
      <p className={styles['help']}>{changed ? `${whose} ${words.changed}` : whose}</p>
      {shown !== inUse && (
        <Button className={styles['start']} variant="outlined" onClick={() => void use()}>
          {words.use}
        </Button>
      )}
    </Part>
  )
}
