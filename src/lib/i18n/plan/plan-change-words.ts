import type { PlanChange } from '#lib/domain/plan/plan-changes.ts';

/** The words for what changed in a plan. Titles and descriptions come as the plan words them. */
export interface PlanChangeWords {
	goal_added(title: string): string;
	goal_achieved(title: string): string;
	goal_back(title: string): string;
	goal_removed(title: string, reason: string | null): string;
	goal_changed(title: string): string;
	step_added(step: string): string;
	step_done(step: string): string;
	step_back(step: string): string;
	step_no_longer_needed(step: string, reason: string | null): string;
	step_changed(step: string): string;
	/** For a field of a changed goal or step: what it was called and is called. */
	field: Record<
		'title' | 'description' | 'status' | 'area' | 'actor' | 'actorName' | 'targetDate' | 'goalId',
		string
	>;
}

/** One change as a sentence or two; the fields of a changed goal or step the screen shows beside it. */
export function sayPlanChange(change: PlanChange, words: PlanChangeWords): string {
	switch (change.code) {
		case 'goal_removed':
			return words.goal_removed(change.title, change.reason);
		case 'step_no_longer_needed':
			return words.step_no_longer_needed(change.description, change.reason);
		case 'goal_added':
		case 'goal_achieved':
		case 'goal_back':
		case 'goal_changed':
			return words[change.code](change.title);
		default:
			return words[change.code](change.description);
	}
}
