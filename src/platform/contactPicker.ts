/** What one entry of the phone's address book gave, as it is written there. */
export interface PickedContact {
  readonly name: string
  readonly phone: string
  readonly email: string
}

/** Contact Picker API: Chrome for Android only, and not in TypeScript's DOM. */
interface ContactsManager {
  select(
    properties: readonly string[],
    options: { readonly multiple: boolean },
  ): Promise<readonly { readonly name?: string[]; readonly tel?: string[]; readonly email?: string[] }[]>
}

function manager(): ContactsManager | undefined {
  return (navigator as { readonly contacts?: ContactsManager }).contacts
}

export function canPickContact(): boolean {
  return typeof manager()?.select === 'function'
}

/** Opens the phone's own list. From a tap. @returns null when the person chose nobody, or the phone refused */
export async function pickContact(): Promise<PickedContact | null> {
  try {
    const [contact] = (await manager()?.select(['name', 'tel', 'email'], { multiple: false })) ?? []
    if (!contact) return null
    return { name: contact.name?.[0] ?? '', phone: contact.tel?.[0] ?? '', email: contact.email?.[0] ?? '' }
  } catch {
    return null
  }
}
