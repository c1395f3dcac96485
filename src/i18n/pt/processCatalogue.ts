import type { ProcessMessages } from '../processMessages.ts'
import { billing } from './billing.ts'
import { cheques } from './cheques.ts'
import { contactGuard } from './contactGuard.ts'
import { contacting } from './contacting.ts'
import { costs } from './costs.ts'
import { credit } from './credit.ts'
import { creditSheet } from './creditSheet.ts'
import { figures } from './figures.ts'
import { guard } from './guard.ts'
import { interest } from './interest.ts'
import { ladder } from './ladder.ts'
import { lateInterest } from './lateInterest.ts'
import { negotiation } from './negotiation.ts'
import { paying } from './paying.ts'
import { process } from './process.ts'
import { rules } from './rules.ts'
import { sale } from './sale.ts'
import { solve } from './solve.ts'
import { templates } from './templates.ts'

export const processWords: ProcessMessages = {
  billing,
  contactGuard,
  contacting,
  paying,
  process,
  rules,
  ladder,
  templates,
  guard,
  interest,
  lateInterest,
  cheques,
  costs,
  credit,
  creditSheet,
  figures,
  negotiation,
  sale,
  solve,
}
