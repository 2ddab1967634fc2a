import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { answerInWords, answerObstacle, seeReport } from './answers.ts';
import { answerProposal, disagreeWithPlan, proposeGoal, proposeStep } from './ideas.ts';
import { readAnswers } from './read-answers.ts';
import { answerRelapse, recordRelapse, reportRelapse } from './relapses.ts';
import { settleDanger } from './settle-danger.ts';
import { recordPositiveChange, recordReflection, reportObstacle, withdrawObstacle } from './give-report.ts';

/** What a person tells, and what is answered. */
export const reportHandlers = {
	'obstacle.report': reportObstacle,
	'obstacle.withdraw': withdrawObstacle,
	'positive_change.record': recordPositiveChange,
	'reflection.record': recordReflection,
	'relapse.report': reportRelapse,
	'goal.propose': proposeGoal,
	'step.propose': proposeStep,
	'plan.disagree': disagreeWithPlan,
	'proposal.answer': answerProposal,
	'disagreement.answer': answerInWords('disagreement', ({ disagreementId }) => disagreementId),
	'answer.read': readAnswers,
	'report.see': seeReport,
	'obstacle.answer': answerObstacle,
	'positive_change.acknowledge': answerInWords('positive_change', ({ positiveChangeId }) => positiveChangeId),
	'reflection.answer': answerInWords('reflection', ({ reflectionId }) => reflectionId),
	'relapse.record': recordRelapse,
	'relapse.answer': answerRelapse,
	'danger.settle': settleDanger
} satisfies { [Type in CommandType]?: Handler<Type> };
