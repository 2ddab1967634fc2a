import {
	happenings,
	type ProgressLine,
	type ProgressWeeks,
	type Tally
} from '#lib/domain/reports/progress-weeks.ts';
import type { Milestone } from '#lib/domain/reports/milestones.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { PersonText } from '#lib/i18n/catalogues/person.en.ts';
import type { Me } from '#lib/person/me.svelte.ts';

type Reader = Pick<Me, 'text'>;
type Dated = Reader & Pick<Me, 'date'>;

export function lineName({ text }: Reader, line: ProgressLine): string {
	return line === 'appointments' ? text.progress.weeks.appointments : text.areas[line];
}

/** A whole sentence for each kind of thing. */
export function tallySentences({ text }: Reader, tally: Tally): string {
	const { said } = text.progress.weeks;
	return happenings.flatMap((what) => (tally[what] ? said[what](tally[what]) : [])).join(' ');
}

export interface WeekInWords {
	week: LocalDate;
	title: string;
	lines: { line: ProgressLine; name: string; says: string }[];
}

/** The weeks with something in them, the latest first: nothing is said of the others. */
export function weeksInWords(me: Dated, weeks: ProgressWeeks, thisWeek: LocalDate): WeekInWords[] {
	return weeks.weeks
		.map((week, index) => ({
			week,
			title: weekTitle(me, week, thisWeek),
			lines: weeks.lines.flatMap(({ line, weeks: tallies }) => {
				const says = tallySentences(me, tallies[index] ?? {});
				return says === '' ? [] : [{ line, name: lineName(me, line), says }];
			})
		}))
		.filter(({ lines }) => lines.length > 0)
		.reverse();
}

export function weekTitle(me: Dated, week: LocalDate, thisWeek: LocalDate): string {
	const { thisWeek: now, weekFrom } = me.text.progress.weeks;
	return week === thisWeek ? now : weekFrom(me.date(week));
}

/** What a milestone says, and what of it somebody typed. */
export function milestoneWords(
	text: PersonText['progress']['milestone'],
	milestone: Milestone
): { words: string; typed: string[] } {
	switch (milestone.kind) {
		case 'step': {
			const { actor, description } = milestone.step;
			const say = actor === 'service_user' ? text.stepDone : text.othersStepDone;
			return { words: say(description), typed: [description] };
		}
		case 'goal':
			return { words: text.goalReached(milestone.goal.title), typed: [milestone.goal.title] };
		case 'hours':
			return { words: text.hours[milestone.share](milestone.required), typed: [] };
		default:
			return { words: text[milestone.kind], typed: [] };
	}
}
