import type { Brand } from './brand.ts'

/** ISO 4217 code of a currency that is none any more. No debt can be in one; old files of a bank may be. */
export type WithdrawnCurrency = Brand<string, 'WithdrawnCurrency'>

/*
 * From ISO 4217, list three (historic denominations). Kept apart from the table of currency.ts, which is part of the fact format
 * and says in what a debt can be.
 */
const CODES: ReadonlySet<string> = new Set(
  (
    'ADP AFA ALK ANG AOK AON AOR ARA ARP ATS AZM BAD BEF BGL BRB BRC BRE BRN BRR BYB BYR CSD CSK CUC CYP DDM DEM ECS EEK ' +
    'ESP FIM FRF GEK GHC GRD GWP HRD HRK IEP ISJ ITL LTL LTT LUF LVL LVR MGF MLF MRO MTL MXP MZM NIC NLG PEI PES PLZ PTE ' +
    'ROL RUR SDD SIT SKK SLL SRG STD TJR TMM TPE TRL UAK UGS UYN UYP VEB VEF XEU YDD YUM YUN ZAL ZMK ZRN ZRZ ZWD ZWL ZWN ZWR'
  ).split(' '),
)

/** Of all of them: some had none in the end, but a file that writes two is not to be refused for it. */
export const WITHDRAWN_DIGITS = 2

export function isWithdrawn(code: string): code is WithdrawnCurrency {
  return CODES.has(code)
}
