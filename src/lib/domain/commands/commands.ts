import * as z from 'zod/mini';
import {
	AddAlternative,
	ArchiveAgency,
	CreateAgency,
	EditAgency,
	MakeReferral,
	SetSequencingPolicy,
	UpdateReferral,
	WithdrawAlternative
} from '#lib/domain/plan/agency-commands.ts';
import { AppointmentReply } from '#lib/domain/appointments/vocabulary.ts';
import {
	AnswerLook,
	AskForAnotherLook,
	ChangeCustody,
	CloseEvent,
	CorrectEventOrder,
	CountersignDecision,
	DecideEvent,
	GiveAccount,
	GivePulse,
	MakeRestart,
	OpenEvent,
	ReadDecision,
	RecordAccount,
	RecordContactAttempt,
	RecordCustody,
	RecordDeath,
	RecordEnforcementResult,
	RecordOutcome,
	RecordUrgentProcedure,
	SeeEvent,
	WithdrawWarning
} from '#lib/domain/compliance/commands.ts';
import { SetComplianceSetting } from '#lib/domain/compliance/settings.ts';
import { SettleDanger } from '#lib/domain/reports/danger/commands.ts';
import { ImportedCase } from '#lib/domain/imports/imported-case.ts';
import { AnswerObstacle, ReportObstacle, WithdrawObstacle } from '#lib/domain/reports/obstacle-commands.ts';
import { ReportPhoneLoss } from '#lib/domain/access/commands.ts';
import {
	AgreePlan,
	AnswerDisagreement,
	AnswerProposal,
	ChooseSteps,
	ClaimStep,
	ClearSafetyFlag,
	ConfirmSignal,
	CreateGoal,
	CreateStep,
	DisagreeWithPlan,
	EditGoal,
	EditStep,
	ProposeGoal,
	ProposeStep,
	RaiseSafetyFlag,
	RecordLifeChange,
	RemoveGoal,
	RemoveStep,
	ReorderGoals,
	ReorderSteps,
	RestoreGoal,
	RestoreStep,
	ReviewPlan,
	SetOverride,
	SetPrerequisites,
	SettleImportDifference,
	WithdrawOverride,
	WithdrawSignal
} from '#lib/domain/plan/commands.ts';
import {
	AcknowledgePositiveChange,
	AnswerReflection,
	RecordPositiveChange,
	RecordReflection
} from '#lib/domain/reports/progress-commands.ts';
import { AnswerRelapse, RecordRelapse, ReportRelapse } from '#lib/domain/reports/relapse-commands.ts';
import { Language } from '#lib/domain/text/language-schema.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { words } from '#lib/domain/text/checked.ts';

/**
 * Every change there is, by type: version and payload. A payload of an older version stays accepted for at least
 * twelve months, because a phone can be off for that long (`older-payloads.ts`, `upgrades.ts`).
 */
export const commands = {
	'obstacle.report': { version: 1, payload: ReportObstacle },
	'obstacle.withdraw': { version: 1, payload: WithdrawObstacle },
	'positive_change.record': { version: 1, payload: RecordPositiveChange },
	'reflection.record': { version: 1, payload: RecordReflection },
	'appointment.reply': {
		version: 1,
		payload: z.object({ appointmentId: Identifier, reply: AppointmentReply })
	},
	'step.claim': { version: 2, payload: ClaimStep },
	'answer.read': {
		version: 1,
		payload: z.object({ answerIds: z.array(Identifier).check(z.maxLength(200)) })
	},
	'settings.change': {
		version: 1,
		payload: z.object({
			language: z.optional(Language),
			textSize: z.optional(z.enum(['normal', 'large', 'largest']))
		})
	},
	'phone_loss.report': { version: 1, payload: ReportPhoneLoss },
	'report.see': {
		version: 1,
		payload: z.object({
			kind: z.enum(['obstacle', 'positive_change', 'reflection', 'relapse', 'proposal', 'disagreement']),
			id: Identifier
		})
	},
	'obstacle.answer': { version: 1, payload: AnswerObstacle },
	'positive_change.acknowledge': { version: 1, payload: AcknowledgePositiveChange },
	'reflection.answer': { version: 1, payload: AnswerReflection },
	'relapse.report': { version: 1, payload: ReportRelapse },
	'relapse.record': { version: 1, payload: RecordRelapse },
	'relapse.answer': { version: 1, payload: AnswerRelapse },
	'claim.answer': {
		version: 1,
		payload: z.object({ stepId: Identifier, confirmed: z.boolean(), words })
	},
	'step.choose': { version: 1, payload: ChooseSteps },
	'plan.disagree': { version: 1, payload: DisagreeWithPlan },
	'goal.propose': { version: 1, payload: ProposeGoal },
	'step.propose': { version: 1, payload: ProposeStep },
	'goal.create': { version: 1, payload: CreateGoal },
	'goal.edit': { version: 1, payload: EditGoal },
	'goal.remove': { version: 1, payload: RemoveGoal },
	'goal.restore': { version: 1, payload: RestoreGoal },
	'goal.reorder': { version: 1, payload: ReorderGoals },
	'step.create': { version: 1, payload: CreateStep },
	'step.edit': { version: 1, payload: EditStep },
	'step.remove': { version: 1, payload: RemoveStep },
	'step.restore': { version: 1, payload: RestoreStep },
	'step.reorder': { version: 1, payload: ReorderSteps },
	'prerequisites.set': { version: 1, payload: SetPrerequisites },
	'override.set': { version: 1, payload: SetOverride },
	'override.withdraw': { version: 1, payload: WithdrawOverride },
	'signal.confirm': { version: 1, payload: ConfirmSignal },
	'signal.withdraw': { version: 1, payload: WithdrawSignal },
	'safety_flag.raise': { version: 1, payload: RaiseSafetyFlag },
	'safety_flag.clear': { version: 1, payload: ClearSafetyFlag },
	'import_difference.settle': { version: 1, payload: SettleImportDifference },
	'plan.agree': { version: 1, payload: AgreePlan },
	'plan.review': { version: 1, payload: ReviewPlan },
	'life_change.record': { version: 1, payload: RecordLifeChange },
	'proposal.answer': { version: 1, payload: AnswerProposal },
	'disagreement.answer': { version: 1, payload: AnswerDisagreement },
	'referral.make': { version: 1, payload: MakeReferral },
	'referral.update': { version: 1, payload: UpdateReferral },
	'alternative.add': { version: 1, payload: AddAlternative },
	'alternative.withdraw': { version: 1, payload: WithdrawAlternative },
	'agency.create': { version: 1, payload: CreateAgency },
	'agency.edit': { version: 1, payload: EditAgency },
	'agency.archive': { version: 1, payload: ArchiveAgency },
	'sequencing_policy.set': { version: 1, payload: SetSequencingPolicy },
	'outcome.record': { version: 1, payload: RecordOutcome },
	'event.open': { version: 1, payload: OpenEvent },
	'event.correct_order': { version: 1, payload: CorrectEventOrder },
	'event.close': { version: 1, payload: CloseEvent },
	'death.record': { version: 1, payload: RecordDeath },
	'custody.record': { version: 1, payload: RecordCustody },
	'custody.change': { version: 1, payload: ChangeCustody },
	'event.see': { version: 1, payload: SeeEvent },
	'account.give': { version: 1, payload: GiveAccount },
	'account.record': { version: 1, payload: RecordAccount },
	'contact_attempt.record': { version: 1, payload: RecordContactAttempt },
	'event.decide': { version: 1, payload: DecideEvent },
	'decision.countersign': { version: 1, payload: CountersignDecision },
	'decision.read': { version: 1, payload: ReadDecision },
	'look.ask': { version: 1, payload: AskForAnotherLook },
	'look.answer': { version: 1, payload: AnswerLook },
	'warning.withdraw': { version: 1, payload: WithdrawWarning },
	'enforcement_result.record': { version: 1, payload: RecordEnforcementResult },
	'restart.make': { version: 1, payload: MakeRestart },
	'pulse.give': { version: 1, payload: GivePulse },
	'urgent_procedure.record': { version: 1, payload: RecordUrgentProcedure },
	'compliance_setting.set': { version: 1, payload: SetComplianceSetting },
	'danger.settle': { version: 1, payload: SettleDanger },
	'sign_in_code.issue': { version: 1, payload: z.object({ personId: Identifier }) },
	'case.import': { version: 1, payload: ImportedCase }
} as const;

export type CommandType = keyof typeof commands;
export type PayloadOf<Type extends CommandType> = z.infer<(typeof commands)[Type]['payload']>;

export interface Command<Type extends CommandType = CommandType> {
	id: string;
	type: Type;
	version: number;
	occurredAt: number;
	clockOffset?: number | null | undefined;
	inTouchAt?: number | null | undefined;
	timeZone: string;
	personId?: string | undefined;
	/** Of today's version, whatever `version` was sent. */
	payload: PayloadOf<Type>;
}

export function isCommandType(type: string): type is CommandType {
	return Object.hasOwn(commands, type);
}
