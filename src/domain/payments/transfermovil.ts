/**
 * What Transfermóvil of Cuba reads to fill in a transfer: a card of 16 digits and the mobile to be told. It names no
 * amount. There is no published specification; this is what open-source apps for it write.
 */
export function transfermovilText(card: string, mobile: string): string {
  return `TRANSFERMOVIL_ETECSA,TRANSFERENCIA,${card},${mobile},`
}
