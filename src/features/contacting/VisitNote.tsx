import { useProcessT } from '../../i18n/ProcessWords.ts'
import { ruleText } from '../../ui/guardText.ts'
import { Note } from '../../ui/Note.tsx'
import type { TalkGuard } from './useTalkGuard.ts'

/** A visit that was made is written down whatever the guard says; it says so all the same. */
export function VisitNote({ talk: { guard } }: { readonly talk: TalkGuard }) {
  const { contactGuard: words, process } = useProcessT()
  const answer = guard?.answers.visit
  if (!answer || answer.type === 'ok') return null
  const laws = [...new Set(answer.rules.flatMap(({ law }) => (law ? [words.law(law.source)] : [])))]
  return (
    <Note tone={answer.type === 'warn' ? 'calm' : 'warn'}>
      {answer.rules.map((rule) => ruleText(words, rule, [])).join(' ')}{' '}
      {laws.length > 0 && `${laws.join(' ')} ${process.verify}`}
    </Note>
  )
}
