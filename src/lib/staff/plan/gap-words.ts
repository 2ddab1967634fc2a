import type { DeliveryGap } from '#lib/domain/plan/sequence-shapes.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';

export interface GapNames {
	/** A date as it is written in the reader's language. */
	date(date: string): string;
	/** A step's description, by id. */
	step(id: string): string;
}

/** The steps that it is about. */
export function stepsOf(gap: DeliveryGap): string[] {
	if ('stepIds' in gap) return gap.stepIds;
	return 'stepId' in gap && gap.stepId !== null ? [gap.stepId] : [];
}

/** One gap in delivery in a sentence or two, for practitioners. */
export function gapWords(gap: DeliveryGap, text: StaffText, names: GapNames): string {
	const said = sayGap(gap, text, names);
	return gap.pausedDays ? `${said} ${text.person.gapPart.paused(gap.pausedDays)}` : said;
}

function sayGap(gap: DeliveryGap, text: StaffText, names: GapNames): string {
	const { gap: words, gapPart: part, change } = text.person;
	const what = (stepId: string | null) => (stepId === null ? part.looseReferral : `“${names.step(stepId)}”`);
	switch (gap.code) {
		case 'need_without_step': {
			const linked = gap.linkedTo === 'harm' ? part.linkedToHarm : part.linkedToReoffending;
			return words.need_without_step(text.vocabulary.area[gap.area], linked);
		}
		case 'step_without_referral':
		case 'court_work_held':
			return words[gap.code](what(gap.stepId));
		case 'look_again_due':
			return words.look_again_due(what(gap.stepId), names.date(gap.lookAgainOn));
		case 'pause_look_due':
			return words.pause_look_due(names.date(gap.lookAgainOn));
		case 'referral_check_due':
			return words.referral_check_due(what(gap.stepId), names.date(gap.nextCheckOn));
		case 'prerequisite_cycle':
			return words.prerequisite_cycle(text.frame.list(gap.stepIds.map((id) => names.step(id))));
		case 'plan_not_reviewed':
			return gap.since === null ? part.neverReviewed : words.plan_not_reviewed(names.date(gap.since));
		case 'told_change':
			return words.told_change('', names.date(gap.on));
		case 'change_without_review':
			return words.change_without_review(change[gap.change], names.date(gap.on));
		default: {
			const sentence = words[gap.code](what(gap.stepId), names.date(gap.since));
			const expectedOn = gap.code === 'waiting_list' ? gap.expectedOn : null;
			return expectedOn === null ? sentence : `${sentence} ${part.expected(names.date(expectedOn))}`;
		}
	}
}
