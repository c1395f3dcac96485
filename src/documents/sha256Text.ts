/** A fingerprint in eights, so that two people can read it to each other. @param sha256 64 hexadecimal digits */
export function inEights(sha256: string): string {
  return (sha256.match(/.{8}/g) ?? []).join(' ')
}
