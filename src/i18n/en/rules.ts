import type { ProcessMessages } from '../processMessages.ts'

export const rules: ProcessMessages['rules'] = {
  section: 'Collecting',
  sectionText: 'How your business collects: the same for everybody.',
  ladderText: 'What is said, on which day and how',
  templatesText: 'Your own words in every notice',
  guardText: 'When you may write or call',
  interestText: 'Off until you turn it on',
  creditText: 'Your terms, to show and to share',
  statements: 'Statements of the month',
  statementsText: 'One PDF with everybody’s, to print or send',
  tooLarge: 'Not saved: it is too long. Shorten it a little.',
  reset: 'Back to the original',
  fixFirst: 'Correct what is marked and save again.',
  source: (source, day, how) => `${source}. ${how}, ${day}.`,
  read: { text: 'Read in the law itself', report: 'As reported by others', memory: 'To be confirmed in the law' },
  noLaw: 'The app has nothing written down about this country. Ask your adviser what the law says.',
  lawBroken: 'What is written about this country cannot be read in this version. Until then it is not used.',
  lawMissing: 'What the law says could not be fetched. Open the app once with internet.',
}
