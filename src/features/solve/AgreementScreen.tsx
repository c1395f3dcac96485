import { useBusiness } from '../../queries/useBusiness.ts'
import { useChase } from '../../queries/useChase.ts'
import { useCustomer } from '../../queries/useCustomer.ts'
import { useProcess } from '../../queries/useProcess.ts'
import { useRole } from '../../queries/useRole.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { NotReady } from '../../ui/NotReady.tsx'
import { AgreementPage } from './AgreementPage.tsx'

/** New days, instalments or something else instead of money for chosen debts, and the agreements there were. */
export function AgreementScreen({ id }: { readonly id: CustomerId }) {
  const { process: words } = useProcessT()
  const customer = useCustomer(id)
  const business = useBusiness()
  const chase = useChase(id)
  const process = useProcess(id)
  const role = useRole()
  if (!customer || !business || !chase || !process || !role) {
    return <NotReady id={id} title={words.titles.agreement} gone={customer === null} />
  }
  return <AgreementPage key={id} {...{ customer, business, chase, process, role }} />
}
