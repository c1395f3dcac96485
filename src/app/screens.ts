import { lazy } from 'react'

/*
 * Every screen is a chunk of its own. The first one of the day is fetched while the books are being opened.
 */

export const OnboardingScreen = lazy(() =>
  import('../features/onboarding/OnboardingScreen.tsx').then((m) => ({ default: m.OnboardingScreen })),
)
export const TodayScreen = lazy(() =>
  import('../features/today/TodayScreen.tsx').then((m) => ({ default: m.TodayScreen })),
)
/** The first five minutes, on Hoy. */
export const FirstStepsCard = lazy(() =>
  import('../features/firstSteps/FirstStepsCard.tsx').then((m) => ({ default: m.FirstStepsCard })),
)
/** Nothing to see in the app itself: the number on its icon. */
export const TodayBadge = lazy(() =>
  import('../features/today/TodayBadge.tsx').then((m) => ({ default: m.TodayBadge })),
)
/** Nothing to see either: copies of the books in a folder. */
export const KeepCopies = lazy(() =>
  import('../features/backup/KeepCopies.tsx').then((m) => ({ default: m.KeepCopies })),
)
/** Help and search: their buttons in the bar of a page, and what these and the keys open. */
export const BarTools = lazy(() => import('./ToolButtons.tsx').then((m) => ({ default: m.BarTools })))
export const Tools = lazy(() => import('./Tools.tsx').then((m) => ({ default: m.Tools })))
export const CustomersScreen = lazy(() =>
  import('../features/customers/CustomersScreen.tsx').then((m) => ({ default: m.CustomersScreen })),
)
export const CustomerForm = lazy(() =>
  import('../features/customers/CustomerForm.tsx').then((m) => ({ default: m.CustomerForm })),
)
export const AccountScreen = lazy(() =>
  import('../features/account/AccountScreen.tsx').then((m) => ({ default: m.AccountScreen })),
)
export const EntryScreen = lazy(() =>
  import('../features/entry/EntryScreen.tsx').then((m) => ({ default: m.EntryScreen })),
)
export const PortfolioScreen = lazy(() =>
  import('../features/portfolio/PortfolioScreen.tsx').then((m) => ({ default: m.PortfolioScreen })),
)
export const RemindScreen = lazy(() =>
  import('../features/remind/RemindScreen.tsx').then((m) => ({ default: m.RemindScreen })),
)
export const LetterScreen = lazy(() =>
  import('../features/papers/letter/LetterScreen.tsx').then((m) => ({ default: m.LetterScreen })),
)
export const CallScreen = lazy(() =>
  import('../features/contacting/CallScreen.tsx').then((m) => ({ default: m.CallScreen })),
)
export const ContactsScreen = lazy(() =>
  import('../features/contacting/ContactsScreen.tsx').then((m) => ({ default: m.ContactsScreen })),
)
export const PromiseScreen = lazy(() =>
  import('../features/solve/PromiseScreen.tsx').then((m) => ({ default: m.PromiseScreen })),
)
export const HoldScreen = lazy(() =>
  import('../features/solve/HoldScreen.tsx').then((m) => ({ default: m.HoldScreen })),
)
export const AgreementScreen = lazy(() =>
  import('../features/solve/AgreementScreen.tsx').then((m) => ({ default: m.AgreementScreen })),
)
export const HandOverScreen = lazy(() =>
  import('../features/solve/HandOverScreen.tsx').then((m) => ({ default: m.HandOverScreen })),
)
export const CreditSheetScreen = lazy(() =>
  import('../features/credit/sheet/CreditSheetScreen.tsx').then((m) => ({ default: m.CreditSheetScreen })),
)
export const LateInterestScreen = lazy(() =>
  import('../features/credit/interest/LateInterestScreen.tsx').then((m) => ({ default: m.LateInterestScreen })),
)
export const ChequesScreen = lazy(() =>
  import('../features/credit/cheques/ChequesScreen.tsx').then((m) => ({ default: m.ChequesScreen })),
)
export const PayScreen = lazy(() => import('../features/paying/PayScreen.tsx').then((m) => ({ default: m.PayScreen })))
export const StatementScreen = lazy(() =>
  import('../features/papers/statement/StatementScreen.tsx').then((m) => ({ default: m.StatementScreen })),
)
export const ReceiptScreen = lazy(() =>
  import('../features/papers/receipt/ReceiptScreen.tsx').then((m) => ({ default: m.ReceiptScreen })),
)
export const SettledScreen = lazy(() =>
  import('../features/papers/settled/SettledScreen.tsx').then((m) => ({ default: m.SettledScreen })),
)
export const ExpedienteScreen = lazy(() =>
  import('../features/papers/expediente/ExpedienteScreen.tsx').then((m) => ({ default: m.ExpedienteScreen })),
)
export const AgreementPaperScreen = lazy(() =>
  import('../features/papers/agreement/AgreementPaperScreen.tsx').then((m) => ({ default: m.AgreementPaperScreen })),
)
export const SendingScreen = lazy(() =>
  import('../features/papers/sending/SendingScreen.tsx').then((m) => ({ default: m.SendingScreen })),
)
export const SendingProofScreen = lazy(() =>
  import('../features/papers/sending/SendingProofScreen.tsx').then((m) => ({ default: m.SendingProofScreen })),
)
export const NegotiationScreen = lazy(() =>
  import('../features/papers/negotiation/NegotiationScreen.tsx').then((m) => ({ default: m.NegotiationScreen })),
)
export const ForgetScreen = lazy(() =>
  import('../features/privacy/ForgetScreen.tsx').then((m) => ({ default: m.ForgetScreen })),
)
export const NoteScreen = lazy(() =>
  import('../features/papers/note/NoteScreen.tsx').then((m) => ({ default: m.NoteScreen })),
)
export const StatementsScreen = lazy(() =>
  import('../features/papers/statements/StatementsScreen.tsx').then((m) => ({ default: m.StatementsScreen })),
)
export const OpenSharedScreen = lazy(() =>
  import('../features/opening/OpenSharedScreen.tsx').then((m) => ({ default: m.OpenSharedScreen })),
)
export const ImportScreen = lazy(() =>
  import('../features/importing/ImportScreen.tsx').then((m) => ({ default: m.ImportScreen })),
)
export const BankScreen = lazy(() => import('../features/bank/BankScreen.tsx').then((m) => ({ default: m.BankScreen })))
export const BackupScreen = lazy(() =>
  import('../features/backup/BackupScreen.tsx').then((m) => ({ default: m.BackupScreen })),
)
export const ExportScreen = lazy(() =>
  import('../features/exporting/ExportScreen.tsx').then((m) => ({ default: m.ExportScreen })),
)
export const CalendarScreen = lazy(() =>
  import('../features/calendar/CalendarScreen.tsx').then((m) => ({ default: m.CalendarScreen })),
)
export const SettingsScreen = lazy(() =>
  import('../features/settings/SettingsScreen.tsx').then((m) => ({ default: m.SettingsScreen })),
)
export const HelpRoutes = lazy(() => import('./HelpRoutes.tsx').then((m) => ({ default: m.HelpRoutes })))
export const MoreScreen = lazy(() => import('../features/more/MoreScreen.tsx').then((m) => ({ default: m.MoreScreen })))
/** Registers what makes the app work offline, and asks before a new version takes over. */
export const UpdatePrompt = lazy(() => import('./UpdatePrompt.tsx').then((m) => ({ default: m.UpdatePrompt })))
/** In the place of the app: while it is locked, while it is erased, and while another tab keeps it waiting. */
export const LockedPage = lazy(() => import('./LockedPage.tsx').then((m) => ({ default: m.LockedPage })))
export const WipingPage = lazy(() => import('./WipingPage.tsx').then((m) => ({ default: m.WipingPage })))
export const WaitingPage = lazy(() => import('./WaitingPage.tsx').then((m) => ({ default: m.WaitingPage })))
/** Screens about other devices, with their addresses: for most people later, or never. */
export const DeviceRoutes = lazy(() => import('./DeviceRoutes.tsx').then((m) => ({ default: m.DeviceRoutes })))
export const HalfJoinedRoutes = lazy(() => import('./DeviceRoutes.tsx').then((m) => ({ default: m.HalfJoinedRoutes })))
export const JoinRoutes = lazy(() => import('./DeviceRoutes.tsx').then((m) => ({ default: m.JoinRoutes })))
/** The rules of collecting and its figures, with their addresses. */
export const ProcessRoutes = lazy(() => import('./ProcessRoutes.tsx').then((m) => ({ default: m.ProcessRoutes })))
/** No screen: the photos of a fact, wherever a room shows one. */
export const PhotosSection = lazy(() =>
  import('../features/photos/PhotosSection.tsx').then((m) => ({ default: m.PhotosSection })),
)
