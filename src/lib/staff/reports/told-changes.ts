import type { RecordOf } from '#lib/domain/records/records.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { momentWords, type Clock } from '#lib/i18n/shared/staff-moments.ts';
import { reportAddress } from '#lib/staff/addresses.ts';
import { changedWords } from './changed-words.ts';

type Told = Pick<RecordOf<'circumstance_change'>, 'id' | 'changed' | 'tappedAt'>;

/**
 * What somebody told has changed in their life, each with when they told it and the way to their own words.
 * @param personId null where whoever reads cannot open it
 */
export function toldWords(told: readonly Told[], personId: string | null, text: StaffText, clock: Clock) {
	return told.map(({ id, changed, tappedAt }) => ({
		id,
		words: text.reach.toldOn(
			changedWords(changed, text) ?? text.reach.toldInWords,
			momentWords(tappedAt, clock)
		),
		href: personId === null ? null : reportAddress({ personId, kind: 'circumstance_change', id })
	}));
}
