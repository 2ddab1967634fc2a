import type { ReportState } from '#lib/domain/reports/my-reports.ts';
import type { ObstacleRecord } from '#lib/domain/reports/record.ts';
import { subjectOf } from '#lib/domain/reports/subject-of.ts';
import type { Subject } from '#lib/domain/reports/vocabulary.ts';
import { capitalised } from '#lib/i18n/dates.ts';
import type { Me } from '#lib/person/me.svelte.ts';

/* What Home says of reports, in words that are there with it. */

/** What a report or reflection is about, for the line above its heading. */
export function aboutWords(me: Me, about: Subject, life: string): string {
	const subject = subjectOf(me.snapshot, about);
	if (subject?.kind === 'appointment') return capitalised(me.moment(subject.appointment.startsAt));
	if (subject?.kind === 'step') return me.text.titles.aboutStep(subject.step.description);
	return life;
}

/** Something in the way in one line: what was tapped, or its own words. */
export function obstacleTitle(
	{ text }: Pick<Me, 'text'>,
	{ categories, words }: Pick<ObstacleRecord, 'categories' | 'words'>
): string {
	if (categories.length > 0)
		return categories.map((category) => text.obstacles.category[category]).join(', ');
	return words === '' ? text.reports.thisTime : shortened(words);
}

const LONGEST_TITLE = 80;

export function shortened(words: string): string {
	const line = words.replaceAll(/\s+/g, ' ').trim();
	return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).replace(/\s\S*$/, '')}…`;
}

export const stateTone: Record<ReportState, 'ok' | 'wait' | 'info' | 'neutral'> = {
	on_this_phone: 'wait',
	sent: 'info',
	seen: 'info',
	answered: 'ok',
	being_worked_on: 'ok',
	sorted: 'ok',
	withdrawn: 'neutral'
};
