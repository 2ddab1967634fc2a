import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import {
	circumstanceChoices,
	isTimed,
	type CircumstanceTopic
} from '#lib/domain/people/circumstance-topics.ts';
import type { SituationDraft } from './situation-draft.ts';

/** The field that a problem is about: where to put it right. */
export function fieldOf(
	code: ErrorCode,
	topic: CircumstanceTopic,
	entry: Pick<SituationDraft, 'fromTime' | 'untilTime'>
): string {
	const isGiven = (time: string) => /^\d{2}:\d{2}$/.test(time);
	switch (code) {
		case 'days_missing':
			return 'chosen';
		case 'number_unreal':
			return 'minutes';
		case 'hours_incomplete':
		case 'clock_time_unreal':
			return isGiven(entry.fromTime) ? 'untilTime' : 'fromTime';
		case 'circumstance_is_empty':
			if (topic === 'travel') return 'minutes';
			return isTimed(topic) || circumstanceChoices[topic].length > 0 ? 'chosen' : 'words';
		default:
			return 'words';
	}
}
