import { useProcessT } from '../../i18n/ProcessWords.ts'
import { Note } from '../../ui/Note.tsx'
import type { Law } from '../../queries/useLaw.ts'

/** Why nothing of a country's law is shown. */
export function LawMissing({ law }: { readonly law: Extract<Law, { readonly ok: false }> }) {
  const { rules } = useProcessT()
  const words = {
    'no-preset': rules.noLaw,
    'preset-broken': rules.lawBroken,
    'preset-missing': rules.lawMissing,
  } as const
  return <Note tone={law.error.type === 'no-preset' ? 'calm' : 'warn'}>{words[law.error.type]}</Note>
}
