import { useFormat } from '../i18n/I18nContext.ts'
import { useLaterT } from '../i18n/LaterWords.ts'

const MB = 1_000_000

/** Bytes as people say them: "340 kB", "12 MB". */
export function useSize(): (bytes: number) => string {
  const { backup } = useLaterT()
  const format = useFormat()
  return (bytes) =>
    bytes < MB
      ? backup.kilobytes(format.number(Math.max(1, Math.round(bytes / 1000))))
      : backup.megabytes(format.number(Math.round(bytes / MB)))
}
