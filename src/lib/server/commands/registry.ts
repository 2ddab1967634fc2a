import type { CommandType } from '#lib/domain/commands/commands.ts';
import {
	acknowledgePositiveChange,
	answerClaim,
	answerObstacle,
	answerReflection,
	seeReport
} from './answers.ts';
import { setComplianceSetting } from './area-settings.ts';
import { importCase } from './case-import.ts';
import { complianceHandlers } from './compliance/registry.ts';
import { settleDanger } from './people/danger.ts';
import type { Handler, ServiceHandler } from './handler.ts';
import { changeCustody, recordCustody, recordDeath } from './people/stops.ts';
import { reportPhoneLoss } from './phones/report-loss.ts';
import { planHandlers } from './plan/registry.ts';
import { changeSettings, claimStep, readAnswers, replyToAppointment } from './person-choices.ts';
import { answerRelapse, recordRelapse, reportRelapse } from './relapses.ts';
import { recordPositiveChange, recordReflection, reportObstacle, withdrawObstacle } from './reports.ts';
import { issueSignInCode } from './sign-in-code.ts';

/** Every command and the one function that carries it out. A missing one does not compile. */
export const handlers: { [Type in CommandType]: Handler<Type> | ServiceHandler<Type> } = {
	'obstacle.report': reportObstacle,
	'obstacle.withdraw': withdrawObstacle,
	'positive_change.record': recordPositiveChange,
	'reflection.record': recordReflection,
	'appointment.reply': replyToAppointment,
	'step.claim': claimStep,
	'answer.read': readAnswers,
	'settings.change': changeSettings,
	'phone_loss.report': reportPhoneLoss,
	'report.see': seeReport,
	'obstacle.answer': answerObstacle,
	'positive_change.acknowledge': acknowledgePositiveChange,
	'reflection.answer': answerReflection,
	'relapse.report': reportRelapse,
	'relapse.record': recordRelapse,
	'relapse.answer': answerRelapse,
	'claim.answer': answerClaim,
	'death.record': recordDeath,
	'custody.record': recordCustody,
	'custody.change': changeCustody,
	'compliance_setting.set': setComplianceSetting,
	'danger.settle': settleDanger,
	'sign_in_code.issue': issueSignInCode,
	'case.import': importCase,
	...planHandlers,
	...complianceHandlers
};
