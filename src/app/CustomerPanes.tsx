import { Suspense, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { CustomerId } from '../domain/ids.ts'
import { useT } from '../i18n/I18nContext.ts'
import { LaterWords } from '../i18n/LaterWords.ts'
import { ProcessWords } from '../i18n/ProcessWords.ts'
import { Picture } from '../ui/Picture.tsx'
import { TwoPane } from '../ui/TwoPane.tsx'
import { customerPath, type CustomerScreen } from './customerPath.ts'
import {
  AccountScreen,
  AgreementPaperScreen,
  AgreementScreen,
  CallScreen,
  ChequesScreen,
  ContactsScreen,
  CreditSheetScreen,
  CustomerForm,
  CustomersScreen,
  ExpedienteScreen,
  ForgetScreen,
  HandOverScreen,
  HoldScreen,
  LateInterestScreen,
  LetterScreen,
  NegotiationScreen,
  NoteScreen,
  PayScreen,
  PromiseScreen,
  ReceiptScreen,
  RemindScreen,
  SendingProofScreen,
  SendingScreen,
  SettledScreen,
  StatementScreen,
} from './screens.ts'

/** The list of customers with whatever is open of one of them: side by side on a desktop. */
export function CustomerPanes({ notFound }: { readonly notFound: ReactNode }) {
  const [location] = useLocation()
  const { shell } = useT()
  const path = customerPath(location)
  if (!path) return notFound
  const detail = detailOf(path)
  return (
    <TwoPane
      listKey="customers"
      detailKey={location}
      list={<CustomersScreen selected={'id' in path ? path.id : null} />}
      detail={detail && <Suspense>{detail}</Suspense>}
      empty={
        <div>
          <Picture name="notebook" />
          <p style={{ color: 'var(--ink-soft)' }}>{shell.pickFromList}</p>
        </div>
      }
    />
  )
}

function detailOf(path: NonNullable<ReturnType<typeof customerPath>>): ReactNode {
  const screens: Record<CustomerScreen, (id: CustomerId) => ReactNode> = {
    account: (id) => <AccountScreen id={id} />,
    edit: (id) => <CustomerForm id={id} />,
    remind: (id) => (
      <LaterWords>
        <ProcessWords>
          <RemindScreen id={id} />
        </ProcessWords>
      </LaterWords>
    ),
    letter: (id) => (
      <LaterWords>
        <ProcessWords>
          <LetterScreen id={id} />
        </ProcessWords>
      </LaterWords>
    ),
    call: (id) => (
      <ProcessWords>
        <CallScreen id={id} />
      </ProcessWords>
    ),
    promise: (id) => (
      <ProcessWords>
        <PromiseScreen id={id} />
      </ProcessWords>
    ),
    hold: (id) => (
      <ProcessWords>
        <HoldScreen id={id} />
      </ProcessWords>
    ),
    agreement: (id) => (
      <LaterWords>
        <ProcessWords>
          <AgreementScreen id={id} />
        </ProcessWords>
      </LaterWords>
    ),
    handOver: (id) => (
      <LaterWords>
        <ProcessWords>
          <HandOverScreen id={id} />
        </ProcessWords>
      </LaterWords>
    ),
    credit: (id) => (
      <ProcessWords>
        <CreditSheetScreen id={id} />
      </ProcessWords>
    ),
    interest: (id) => (
      <ProcessWords>
        <LateInterestScreen id={id} />
      </ProcessWords>
    ),
    pay: (id) => (
      <ProcessWords>
        <PayScreen id={id} />
      </ProcessWords>
    ),
    statement: (id) => <StatementScreen id={id} />,
    settled: (id) => <SettledScreen id={id} />,
    expediente: (id) => <ExpedienteScreen id={id} />,
    agreementPaper: (id) => (
      <ProcessWords>
        <AgreementPaperScreen id={id} />
      </ProcessWords>
    ),
    negotiation: (id) => (
      <ProcessWords>
        <NegotiationScreen id={id} />
      </ProcessWords>
    ),
    forget: (id) => <ForgetScreen id={id} />,
    note: (id) => (
      <ProcessWords>
        <NoteScreen id={id} />
      </ProcessWords>
    ),
    cheques: (id) => (
      <ProcessWords>
        <ChequesScreen id={id} />
      </ProcessWords>
    ),
    contacts: (id) => (
      <ProcessWords>
        <ContactsScreen id={id} />
      </ProcessWords>
    ),
  }
  if (path.screen === 'list') return null
  if (path.screen === 'receipt') return <ReceiptScreen id={path.id} payment={path.payment} />
  if (path.screen === 'sending' || path.screen === 'sendingProof') {
    return (
      <ProcessWords>
        {path.screen === 'sending' ? (
          <SendingScreen id={path.id} of={path.of} />
        ) : (
          <SendingProofScreen id={path.id} sending={path.sending} />
        )}
      </ProcessWords>
    )
  }
  return path.screen === 'new' ? <CustomerForm id={null} /> : screens[path.screen](path.id)
}
