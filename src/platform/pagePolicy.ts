import { localChoice, type LocalChoice } from './local.ts'

/** By which the policy of this page is found again. */
export const POLICY_ID = 'page-policy'

interface TrustedTypes {
  createPolicy(name: 'default', rules: { readonly createScriptURL: (url: string) => string | null }): unknown
}

/** The one address beside this app's own that a page may speak to, '' for none: a copy, read before storage is open. */
export function meetingAddress(): LocalChoice {
  return localChoice('meeting-address')
}

/**
 * Narrows the policy that came with the page, before anything else of it runs: it may speak to its own origin and the
 * address that the owner switched on (two policies hold both), and only files of the app's own folder become workers.
 */
export function narrowPage(): void {
  const policy = document.createElement('meta')
  policy.id = POLICY_ID
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = policyFor(meetingAddress().read())
  document.head.append(policy)

  const folder = location.origin + location.pathname.replace(/[^/]*$/, '')
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  // Where text would become markup or code there is no rule, so that it is refused.
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, document.baseURI).href.startsWith(folder) ? url : null),
  })
}

/** What a page may speak to that was started with this address; for what is none, its own origin. */
export function policyFor(address: string | null): string {
  return `connect-src 'self'${address && URL.canParse(address) ? ` ${new URL(address).origin}` : ''}`
}
