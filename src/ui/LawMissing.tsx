import { useProcessT } from '../i18n/ProcessWords.ts'
import { Note } from './Note.tsx'

export interface LawMissingProps {
  readonly law: { readonly error: { readonly type: 'no-preset' | 'preset-broken' | 'preset-missing' } }
}

/** Why nothing of a country's law is shown. */
export function LawMissing({ law }: LawMissingProps) {
  const { rules } = useProcessT()
  const words = {
    'no-preset': rules.noLaw,
    'preset-broken': rules.lawBroken,
    'preset-missing': rules.lawMissing,
  } as const
  return <Note tone={law.error.type === 'no-preset' ? 'calm' : 'warn'}>{words[law.error.type]}</Note>
}
