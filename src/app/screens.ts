import { lazyPart } from '../platform/lazyPart.ts'

/*
 * Every screen is a chunk of its own. The first one of the day is fetched while the books are being opened.
 */

export const OnboardingScreen = lazyPart(
  () => import('../features/onboarding/OnboardingScreen.tsx'),
  'OnboardingScreen',
)
export const TodayScreen = lazyPart(() => import('../features/today/TodayScreen.tsx'), 'TodayScreen')
/** The first five minutes, on Hoy. */
export const FirstStepsCard = lazyPart(() => import('../features/firstSteps/FirstStepsCard.tsx'), 'FirstStepsCard')
/** Nothing to see in the app itself: the number on its icon. */
export const TodayBadge = lazyPart(() => import('../features/today/TodayBadge.tsx'), 'TodayBadge')
/** Nothing to see either: copies of the books in a folder. */
export const KeepCopies = lazyPart(() => import('../features/backup/KeepCopies.tsx'), 'KeepCopies')
/** Help and search: their buttons in the bar of a page, and what these and the keys open. */
export const BarTools = lazyPart(() => import('./ToolButtons.tsx'), 'BarTools')
export const Tools = lazyPart(() => import('./Tools.tsx'), 'Tools')
export const CustomersScreen = lazyPart(() => import('../features/customers/CustomersScreen.tsx'), 'CustomersScreen')
export const CustomerForm = lazyPart(() => import('../features/customers/CustomerForm.tsx'), 'CustomerForm')
export const AccountScreen = lazyPart(() => import('../features/account/AccountScreen.tsx'), 'AccountScreen')
export const EntryScreen = lazyPart(() => import('../features/entry/EntryScreen.tsx'), 'EntryScreen')
export const PortfolioScreen = lazyPart(() => import('../features/portfolio/PortfolioScreen.tsx'), 'PortfolioScreen')
export const RemindScreen = lazyPart(() => import('../features/remind/RemindScreen.tsx'), 'RemindScreen')
export const LetterScreen = lazyPart(() => import('../features/papers/letter/LetterScreen.tsx'), 'LetterScreen')
export const CallScreen = lazyPart(() => import('../features/contacting/CallScreen.tsx'), 'CallScreen')
export const ContactsScreen = lazyPart(() => import('../features/contacting/ContactsScreen.tsx'), 'ContactsScreen')
export const PromiseScreen = lazyPart(() => import('../features/solve/PromiseScreen.tsx'), 'PromiseScreen')
export const HoldScreen = lazyPart(() => import('../features/solve/HoldScreen.tsx'), 'HoldScreen')
export const AgreementScreen = lazyPart(() => import('../features/solve/AgreementScreen.tsx'), 'AgreementScreen')
export const HandOverScreen = lazyPart(() => import('../features/solve/HandOverScreen.tsx'), 'HandOverScreen')
export const CreditSheetScreen = lazyPart(
  () => import('../features/credit/sheet/CreditSheetScreen.tsx'),
  'CreditSheetScreen',
)
export const LateInterestScreen = lazyPart(
  () => import('../features/credit/interest/LateInterestScreen.tsx'),
  'LateInterestScreen',
)
export const ChequesScreen = lazyPart(() => import('../features/credit/cheques/ChequesScreen.tsx'), 'ChequesScreen')
export const PayScreen = lazyPart(() => import('../features/paying/PayScreen.tsx'), 'PayScreen')
export const StatementScreen = lazyPart(
  () => import('../features/papers/statement/StatementScreen.tsx'),
  'StatementScreen',
)
export const ReceiptScreen = lazyPart(() => import('../features/papers/receipt/ReceiptScreen.tsx'), 'ReceiptScreen')
export const SettledScreen = lazyPart(() => import('../features/papers/settled/SettledScreen.tsx'), 'SettledScreen')
export const ExpedienteScreen = lazyPart(
  () => import('../features/papers/expediente/ExpedienteScreen.tsx'),
  'ExpedienteScreen',
)
export const AgreementPaperScreen = lazyPart(
  () => import('../features/papers/agreement/AgreementPaperScreen.tsx'),
  'AgreementPaperScreen',
)
export const SendingScreen = lazyPart(() => import('../features/papers/sending/SendingScreen.tsx'), 'SendingScreen')
export const SendingProofScreen = lazyPart(
  () => import('../features/papers/sending/SendingProofScreen.tsx'),
  'SendingProofScreen',
)
export const NegotiationScreen = lazyPart(
  () => import('../features/papers/negotiation/NegotiationScreen.tsx'),
  'NegotiationScreen',
)
export const ForgetScreen = lazyPart(() => import('../features/privacy/ForgetScreen.tsx'), 'ForgetScreen')
export const NoteScreen = lazyPart(() => import('../features/papers/note/NoteScreen.tsx'), 'NoteScreen')
export const StatementsScreen = lazyPart(
  () => import('../features/papers/statements/StatementsScreen.tsx'),
  'StatementsScreen',
)
export const OpenSharedScreen = lazyPart(() => import('../features/opening/OpenSharedScreen.tsx'), 'OpenSharedScreen')
export const ImportScreen = lazyPart(() => import('../features/importing/ImportScreen.tsx'), 'ImportScreen')
export const BankScreen = lazyPart(() => import('../features/bank/BankScreen.tsx'), 'BankScreen')
export const BackupScreen = lazyPart(() => import('../features/backup/BackupScreen.tsx'), 'BackupScreen')
export const ExportScreen = lazyPart(() => import('../features/exporting/ExportScreen.tsx'), 'ExportScreen')
export const CalendarScreen = lazyPart(() => import('../features/calendar/CalendarScreen.tsx'), 'CalendarScreen')
export const SettingsScreen = lazyPart(() => import('../features/settings/SettingsScreen.tsx'), 'SettingsScreen')
export const HelpRoutes = lazyPart(() => import('./HelpRoutes.tsx'), 'HelpRoutes')
export const MoreScreen = lazyPart(() => import('../features/more/MoreScreen.tsx'), 'MoreScreen')
/** Registers what makes the app work offline, and asks before a new version takes over. */
export const UpdatePrompt = lazyPart(() => import('./UpdatePrompt.tsx'), 'UpdatePrompt')
/** In the place of the app: while it is locked, while it is erased, and while another tab keeps it waiting. */
export const LockedPage = lazyPart(() => import('./LockedPage.tsx'), 'LockedPage')
export const WipingPage = lazyPart(() => import('./WipingPage.tsx'), 'WipingPage')
export const WaitingPage = lazyPart(() => import('./WaitingPage.tsx'), 'WaitingPage')
/** Screens about other devices, with their addresses: for most people later, or never. */
export const DeviceRoutes = lazyPart(() => import('./DeviceRoutes.tsx'), 'DeviceRoutes')
export const HalfJoinedRoutes = lazyPart(() => import('./DeviceRoutes.tsx'), 'HalfJoinedRoutes')
export const JoinRoutes = lazyPart(() => import('./DeviceRoutes.tsx'), 'JoinRoutes')
/** The rules of collecting and its figures, with their addresses. */
export const ProcessRoutes = lazyPart(() => import('./ProcessRoutes.tsx'), 'ProcessRoutes')
/** No screen: the photos of a fact, wherever a room shows one. */
export const PhotosSection = lazyPart(() => import('../features/photos/PhotosSection.tsx'), 'PhotosSection')
