import Button from '@mui/material/Button'
import type { Language } from '../../domain/locale.ts'
import type { LaterMessages } from '../../i18n/laterMessages.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { lengthVerdict } from '../../messages/links.ts'
import { smsSegments, withoutAccents } from '../../messages/smsText.ts'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { DRAFTED } from './preferredChannels.ts'
import styles from './Remind.module.css'
import type { Message } from './useMessage.ts'

const MESSAGE_LANGUAGES: readonly Language[] = ['es', 'en', 'pt']

/** The message as it will be read, to be changed at will; how long it is, and what it costs as SMS. */
export function MessageText({ message }: { readonly message: Message }) {
  const { remind: t } = useLaterT()
  const { text, draft, edited, language } = message
  const sms = smsSegments(text)
  const plain = withoutAccents(text)
  return (
    <section className={styles['stack']}>
      <TextInput
        label={t.message}
        value={text}
        onChange={message.edit}
        rows={6}
        lang={language}
        autoCapitalize="sentences"
        disabled={draft === undefined && !edited}
        help={draft === undefined && !edited ? t.drafting : draft === 'failed' ? t.draftFailed : lengthText(t, text)}
      />
      <div className={styles['tools']}>
        <span className={styles['sms']}>{t.asSms(sms.segments)}</span>
        {sms.encoding === 'ucs-2' && smsSegments(plain).segments < sms.segments && (
          <Button onClick={() => message.edit(plain)}>{t.withoutAccents}</Button>
        )}
        {edited && draft !== undefined && draft !== 'failed' && (
          <Button onClick={message.redraft}>{t.backToDraft}</Button>
        )}
      </div>
      {message.ownChannels.some((channel) => channel !== 'whatsapp') && (
        <SelectInput
          label={t.wordsOf}
          value={message.channel}
          onChange={message.setChannel}
          options={DRAFTED.map((value) => ({ value, label: t.channel[value] }))}
        />
      )}
      <SelectInput
        label={t.language}
        value={language}
        onChange={message.setLanguage}
        options={MESSAGE_LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
      />
    </section>
  )
}

function lengthText(t: LaterMessages['remind'], text: string): string {
  return `${t.characters(Array.from(text).length)}: ${t.lengths[lengthVerdict(text)]}`
}
