import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler, ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import { closeEvent } from './close-event.ts';
import { openComplianceEvent } from './ask-about-miss.ts';
import { correctEventOrder } from './correct-order.ts';
import { countersignDecision, decideEvent } from './decide.ts';
import { givePulse, readDecision } from './decision-read.ts';
import { giveAccount, recordAccount, recordContactAttempt, seeEvent } from './hearing.ts';
import { askForExplanation, recordExplanation, withdrawExplanation } from './explanations.ts';
import { answerReview, askForReview } from './reviews.ts';
import { setComplianceSetting } from './set-compliance-setting.ts';
import { recordUrgentProcedure } from './urgent-procedure.ts';
import { makeRestart, recordEnforcementResult } from './way-back.ts';
import { withdrawWarning } from './withdraw-warning.ts';

/** The commands of the fair process, from the question to the fresh start. */
export const complianceHandlers = {
	'event.open': openComplianceEvent,
	'event.correct_order': correctEventOrder,
	'event.close': closeEvent,
	'event.see': seeEvent,
	'account.give': giveAccount,
	'account.record': recordAccount,
	'contact_attempt.record': recordContactAttempt,
	'event.decide': decideEvent,
	'decision.countersign': countersignDecision,
	'decision.read': readDecision,
	'look.ask': askForReview,
	'look.answer': answerReview,
	'warning.withdraw': withdrawWarning,
	'explanation.ask': askForExplanation,
	'explanation.record': recordExplanation,
	'explanation.withdraw': withdrawExplanation,
	'enforcement_result.record': recordEnforcementResult,
	'restart.make': makeRestart,
	'pulse.give': givePulse,
	'urgent_procedure.record': recordUrgentProcedure,
	'compliance_setting.set': setComplianceSetting
} satisfies { [Type in CommandType]?: Handler<Type> | ServiceHandler<Type> };
