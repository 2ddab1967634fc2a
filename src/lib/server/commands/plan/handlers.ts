import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler, ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import {
	giveAgencyReply,
	makeReplyLink,
	readAgencyReply,
	recordAgencyContact,
	revokeReplyLink
} from './agency-replies.ts';
import { addAlternative, archiveAgency, createAgency, editAgency, withdrawAlternative } from './agencies.ts';
import { answerClaim } from './answer-claim.ts';
import { agreePlan } from './agree-plan.ts';
import { createGoal, editGoal, removeGoal, reorderGoals, restoreGoal } from './goals.ts';
import { claimStep } from './claim-step.ts';
import { chooseSteps } from './choose-steps.ts';
import { makeReferral, updateReferral } from './referrals.ts';
import {
	confirmSignal,
	recordLifeChange,
	reviewPlan,
	setOverride,
	withdrawOverride,
	withdrawSignal
} from './sequencing.ts';
import { beginPause, changePause, endPause } from './pauses.ts';
import { clearSafetyFlag, raiseSafetyFlag } from './safety-flags.ts';
import { setSequencingPolicy } from './sequencing-policy.ts';
import type { TakeUpProposal } from './take-up-proposal.ts';
import { reorderSteps, setPrerequisites } from './step-order.ts';
import { createStep, editStep, removeStep, restoreStep } from './steps.ts';

/** The commands about plans, referrals and agencies. */
export const planHandlers = (takeUpProposal: TakeUpProposal) =>
	({
		'step.claim': claimStep,
		'step.choose': chooseSteps,
		'goal.create': createGoal(takeUpProposal),
		'goal.edit': editGoal,
		'goal.remove': removeGoal,
		'goal.restore': restoreGoal,
		'goal.reorder': reorderGoals,
		'step.create': createStep(takeUpProposal),
		'step.edit': editStep,
		'step.remove': removeStep,
		'step.restore': restoreStep,
		'step.reorder': reorderSteps,
		'claim.answer': answerClaim,
		'prerequisites.set': setPrerequisites,
		'override.set': setOverride,
		'override.withdraw': withdrawOverride,
		'signal.confirm': confirmSignal,
		'signal.withdraw': withdrawSignal,
		'safety_flag.raise': raiseSafetyFlag,
		'safety_flag.clear': clearSafetyFlag,
		'pause.begin': beginPause,
		'pause.change': changePause,
		'pause.end': endPause,
		'plan.agree': agreePlan,
		'plan.review': reviewPlan,
		'life_change.record': recordLifeChange,
		'reply_link.make': makeReplyLink,
		'reply_link.revoke': revokeReplyLink,
		'agency_reply.give': giveAgencyReply,
		'agency_reply.read': readAgencyReply,
		'agency_contact.record': recordAgencyContact,
		'referral.make': makeReferral,
		'referral.update': updateReferral,
		'alternative.add': addAlternative,
		'alternative.withdraw': withdrawAlternative,
		'agency.create': createAgency,
		'agency.edit': editAgency,
		'agency.archive': archiveAgency,
		'sequencing_policy.set': setSequencingPolicy
	}) satisfies { [Type in CommandType]?: Handler<Type> | ServiceHandler<Type> };
