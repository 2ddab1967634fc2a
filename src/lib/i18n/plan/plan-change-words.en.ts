import { quoted, sentences } from './reason-sentences.ts';
import type { PlanChangeWords } from './plan-change-words.ts';

/** What both sides read. */
export const planChangeWordsEn: PlanChangeWords = {
	goal_added: (title) => `This goal is new: ${quoted(title)}.`,
	goal_achieved: (title) => `This goal is reached: ${quoted(title)}.`,
	goal_back: (title) => `This goal is back in the plan: ${quoted(title)}.`,
	goal_removed: (title, reason) =>
		sentences(`This goal was taken out: ${quoted(title)}.`, reason && `The reason is ${quoted(reason)}.`),
	goal_changed: (title) => `This goal was changed: ${quoted(title)}.`,
	step_added: (step) => `This step is new: ${quoted(step)}.`,
	step_done: (step) => `This step is done: ${quoted(step)}.`,
	step_back: (step) => `This step is back in the plan: ${quoted(step)}.`,
	step_no_longer_needed: (step, reason) =>
		sentences(
			`This step is no longer needed: ${quoted(step)}.`,
			reason && `The reason is ${quoted(reason)}.`
		),
	step_changed: (step) => `This step was changed: ${quoted(step)}.`,
	field: {
		title: 'Words',
		description: 'Words',
		status: 'Where it stands',
		area: 'Part of life',
		actor: 'Who does it',
		actorName: 'Name',
		targetDate: 'Date to aim for',
		goalId: 'Goal it belongs to'
	}
};
