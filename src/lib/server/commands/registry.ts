import type { CommandType } from '#lib/domain/commands/commands.ts';
import {
	acknowledgePositiveChange,
	answerClaim,
	answerObstacle,
	answerReflection,
	seeReport
} from './reports/answers.ts';
import { setComplianceSetting } from './organisation/set-area-setting.ts';
import { importCase } from './imports/case-import.ts';
import { settleImportDifference } from './imports/settle-import-difference.ts';
import { complianceHandlers } from './compliance/compliance-handlers.ts';
import { settleDanger } from './reports/settle-danger.ts';
import type { Handler, ServiceHandler } from './handling/handler.ts';
import { changeCustody, recordCustody, recordDeath } from './people/stops.ts';
import { reportPhoneLoss } from './access/report-loss.ts';
import { planHandlers } from './plan/plan-handlers.ts';
import { changeSettings } from './people/change-settings.ts';
import { claimStep } from './plan/claim-step.ts';
import { readAnswers } from './reports/read-answers.ts';
import { replyToAppointment } from './appointments/reply.ts';
import { answerRelapse, recordRelapse, reportRelapse } from './reports/relapses.ts';
import {
	recordPositiveChange,
	recordReflection,
	reportObstacle,
	withdrawObstacle
} from './reports/report-handlers.ts';
import { issueSignInCode } from './access/issue-sign-in-code.ts';

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
	'import_difference.settle': settleImportDifference,
	...planHandlers,
	...complianceHandlers
};
