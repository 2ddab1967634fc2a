import type { Subject } from '#lib/domain/reports/vocabulary.ts';
import type { Report } from '#lib/domain/reports/my-reports.ts';
import { subjectOf } from '#lib/domain/reports/subject-of.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import type { Me } from '#lib/person/me.svelte.ts';
import { tappedPoint } from '#lib/person/tap-words.ts';
import { aboutWords } from './about-words.ts';
import { kindWordsOf } from './good-news-words.ts';

/** The line above a report's heading: what it is about, or what it is. */
export function captionOf(me: Me, report: Report): string {
	const { text, snapshot } = me;
	switch (report.kind) {
		case 'obstacle':
			return aboutWords(me, report.about, text.report.aboutLife);
		case 'reflection':
			return aboutWords(me, report.about, text.entries.reflect.aboutWeek);
		case 'disagreement':
			return text.planVoice.disagree[report.about.kind];
		case 'proposal': {
			const goal = snapshot.goals.find(({ id }) => id === report.goalId);
			return goal ? text.planVoice.partOf(goal.title) : text.reports.kind.proposal;
		}
		default:
			return kindWordsOf(me, report);
	}
}

/** When it began, and by whom where they did not send it themselves. */
export function beginningWords(me: Me, report: Report): string {
	return report.kind === 'relapse' && report.recorded
		? me.text.relapse.writtenDown(report.recorded.by, me.moment(report.tappedAt))
		: tappedPoint(me, report);
}

/** Whether it is about an appointment of today or tomorrow: then a call is surer than waiting to be read. */
export function isUrgent(me: Me, { about }: { about: Subject }): boolean {
	const subject = subjectOf(me.snapshot, about);
	if (subject?.kind !== 'appointment') return false;
	const wait = subject.appointment.startsAt - me.now;
	return wait > 0 && localDate(subject.appointment.startsAt) <= addDays(me.today, 1);
}
