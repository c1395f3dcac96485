import type { PrivacyMessages } from '../../i18n/privacyMessages.ts'
import type { WhoKnows } from '../../queries/useWhoKnows.ts'
import { routes } from '../../ui/routes.ts'

type Words = PrivacyMessages['privacy']

/** One who could know something, and how it stands now. */
export interface Party {
  readonly key: keyof Words['parties']
  readonly title: string
  readonly answer: keyof Words['answers']
  readonly lines: readonly string[]
  /** Where it is switched off or changed. */
  readonly way?: { readonly path: string; readonly text: string }
}

/** What is true of this device, as its settings and books say. */
export interface PrivacyFacts extends WhoKnows {
  readonly host: string
  readonly isKept: boolean
  /** The day on which the meeting server was switched on, as a person reads it; '' when it is not known. */
  readonly meetingSince: string
  /** The day of the last backup file, as a person reads it; '' before the first. */
  readonly backup: string
  readonly folder: { readonly name: string; readonly locked: boolean } | undefined
  readonly isOwner: boolean
  /** The app asks for a PIN. */
  readonly isLocked: boolean
}

/** Everybody who could know something of these books, whoever does by default first: nobody. */
export function partiesOf({ parties: t, since }: Words, facts: PrivacyFacts): readonly Party[] {
  const { meeting, devices, folder, isOwner } = facts
  const settings = (path: string, text: string) => (isOwner ? { way: { path, text } } : {})
  return [
    { key: 'makers', title: t.makers.title, answer: 'nobody', lines: [t.makers.text] },
    {
      key: 'host',
      title: t.host.title(facts.host),
      answer: 'yes',
      lines: [facts.isKept ? t.host.kept : t.host.loading],
    },
    {
      key: 'meeting',
      title: t.meeting.title,
      answer: meeting === '' ? 'off' : 'on',
      lines:
        meeting === ''
          ? [t.meeting.off]
          : [t.meeting.on(meeting), ...(facts.meetingSince === '' ? [] : [since(facts.meetingSince)])],
      way: { path: routes.devices(), text: t.meeting.way },
    },
    {
      key: 'devices',
      title: t.devices.title,
      answer: devices.length === 0 ? 'nobody' : 'yes',
      lines:
        devices.length === 0
          ? [t.devices.none]
          : devices.map(({ name, role, removed }) =>
              removed ? t.devices.removed(name) : role === 'owner' ? t.devices.owner(name) : t.devices.seller(name),
            ),
      way: { path: routes.devices(), text: t.devices.way },
    },
    {
      key: 'messages',
      title: t.messages.title,
      answer: 'you',
      lines: [t.messages.text, t.messages.count(facts.contacts)],
      ...settings(routes.templates(), t.messages.way),
    },
    {
      key: 'files',
      title: t.files.title,
      answer: 'you',
      lines: [t.files.text, facts.backup === '' ? t.files.noBackup : t.files.backup(facts.backup)],
      ...settings(routes.backup(), t.files.way),
    },
    {
      key: 'folder',
      title: t.folder.title,
      answer: folder ? 'on' : 'off',
      lines: [folder ? (folder.locked ? t.folder.locked(folder.name) : t.folder.open(folder.name)) : t.folder.off],
      ...settings(routes.backup(), t.folder.way),
    },
    { key: 'photos', title: t.photos.title, answer: 'nobody', lines: [t.photos.text(facts.photos)] },
    {
      key: 'phone',
      title: t.phone.title,
      answer: 'yes',
      lines: [facts.isLocked ? t.phone.locked : t.phone.text],
      way: { path: routes.lock(), text: t.phone.way },
    },
  ]
}
