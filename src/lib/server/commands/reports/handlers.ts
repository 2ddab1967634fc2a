import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { Handler } from '#lib/server/commands/handling/handler.ts';
import { answerObstacle, answersInWords, seeReport } from './answers.ts';
import { answerProposal, disagreeWithPlan, proposeGoal, proposeStep } from './ideas.ts';
import { changeIfThenPlan, keepIfThenPlan, letGoOfIfThenPlan } from './if-then-plans.ts';
import { offerTimes } from './offer-times.ts';
import { takeTime } from './take-time.ts';
import { readAnswers } from './read-answers.ts';
import { answerRelapse, recordRelapse, reportRelapse } from './relapses.ts';
import { answerChange, tellChange } from './circumstance-changes.ts';
import { orderStrengths, sayStrength, settleStrength, suggestStrength } from './strengths.ts';
import { noteStory, readStoryNotes, seeStory, writeStory } from './stories.ts';
import { recordReflection, thinkProblemThrough } from './reflections.ts';
import { settleDanger } from './settle-danger.ts';
import { givenReports, reportObstacle, takeBackHandlers, withdrawObstacle } from './give-report.ts';

/** What a person tells, and what is answered. */
export const reportHandlers = {
	...givenReports,
	...answersInWords,
	...takeBackHandlers,
	'obstacle.report': reportObstacle,
	'obstacle.withdraw': withdrawObstacle,
	'reflection.record': recordReflection,
	'problem.think_through': thinkProblemThrough,
	'if_then_plan.keep': keepIfThenPlan,
	'if_then_plan.change': changeIfThenPlan,
	'if_then_plan.let_go': letGoOfIfThenPlan,
	'relapse.report': reportRelapse,
	'goal.propose': proposeGoal,
	'step.propose': proposeStep,
	'plan.disagree': disagreeWithPlan,
	'proposal.answer': answerProposal,
	'answer.read': readAnswers,
	'report.see': seeReport,
	'obstacle.answer': answerObstacle,
	'obstacle.offer_times': offerTimes,
	'obstacle.take_time': takeTime,
	'relapse.record': recordRelapse,
	'relapse.answer': answerRelapse,
	'circumstance_change.tell': tellChange,
	'circumstance_change.answer': answerChange,
	'danger.settle': settleDanger,
	'strength.say': sayStrength,
	'strength.settle': settleStrength,
	'strength.order': orderStrengths,
	'strength.suggest': suggestStrength,
	'story.write': writeStory,
	'story.see': seeStory,
	'story.note': noteStory,
	'story_note.read': readStoryNotes
} satisfies { [Type in CommandType]?: Handler<Type> };
