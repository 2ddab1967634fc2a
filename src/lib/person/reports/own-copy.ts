import type { PositiveChangeRecord, ReflectionRecord } from '#lib/domain/reports/record.ts';
import { capitalised } from '#lib/i18n/dates.ts';
import type { Me } from '#lib/person/me.svelte.ts';
import { aboutWords } from './about-words.ts';
import { detailsOf, kindWordsOf } from './good-news-words.ts';
import { tappedDay } from '#lib/person/tap-words.ts';

/** What of what a person wrote they can have a copy of. */
export type ToCopy = PositiveChangeRecord | ReflectionRecord;

/** One entry for its writer's own copy, line by line: the day, what it is, their words as they are, what they chose beside them. */
export function copiedLines(me: Me, entry: ToCopy): string[] {
	const heading = `${capitalised(tappedDay(me, entry))}. ${kindWordsOf(me, entry)}.`;
	const lines =
		entry.kind === 'positive_change'
			? [entry.words, ...(entry.strength ? [`${me.text.reports.strength}: ${entry.strength}`] : [])]
			: [
					...(entry.about.kind === 'life' ? [] : [aboutWords(me, entry.about, '')]),
					me.text.entries.reflect.prompts[entry.prompt],
					...(entry.feeling ? [me.text.entries.reflect.feelings[entry.feeling]] : []),
					entry.words
				];
	return [heading, ...lines, detailsOf(me, entry).join('. ')].filter((line) => line !== '');
}

/** The whole copy as the text of a file. Every day of it carries its year: `me` is the one for paper. */
export function ownCopy(
	me: Me,
	better: readonly ToCopy[],
	reflections: readonly ToCopy[],
	strengths: readonly string[] = []
): string {
	const { ownCopy: text } = me.text;
	const part = (heading: string, entries: readonly ToCopy[]) =>
		entries.length === 0 ? [] : [heading, ...entries.map((entry) => copiedLines(me, entry).join('\n'))];
	const own = strengths.length === 0 ? [] : [text.myStrengths, strengths.join('\n')];
	return `${[...own, ...part(text.better, better), ...part(text.reflections, reflections)].join('\n\n')}\n`;
}
