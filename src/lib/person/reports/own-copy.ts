import { isOver } from '#lib/domain/people/circumstance-said.ts';
import type { CircumstanceRecord, CircumstanceVersion } from '#lib/domain/people/circumstance.ts';
import type { MessageRecord } from '#lib/domain/messages/record.ts';
import type { IfThenPlanRecord } from '#lib/domain/reports/if-then-plan.ts';
import type { PositiveChangeRecord, ReflectionRecord } from '#lib/domain/reports/record.ts';
import { typedInPlan } from '#lib/domain/plan/typed-in-plan.ts';
import { capitalised } from '#lib/i18n/dates.ts';
import type { Me } from '#lib/person/me.svelte.ts';
import type { StoryNoteRecord } from '#lib/domain/reports/story.ts';
import { aboutWords } from './about-words.ts';
import { detailsOf, kindWordsOf } from './good-news-words.ts';
import { whenItComesBack } from './if-then-words.ts';
import { chosenLines, writtenLine } from '#lib/person/people/circumstance-lines.ts';
import { tappedDay } from '#lib/person/tap-words.ts';

/** What of what a person wrote they can have a copy of. */
export type ToCopy =
	| PositiveChangeRecord
	| ReflectionRecord
	| IfThenPlanRecord
	| StoryNoteRecord
	| MessageRecord
	| CircumstanceRecord;

/** One entry for its writer's own copy, line by line: the day, what it is, their words as they are, what they chose beside them. */
export function copiedLines(me: Me, entry: ToCopy): string[] {
	if (entry.kind === 'circumstance') return situationLines(me, entry);
	if (entry.kind === 'if_then_plan') {
		const { ifThen } = me.text;
		const heading = `${capitalised(tappedDay(me, entry))}. ${ifThen.one}.`;
		return [heading, ifThen.says(entry.if, entry.then), ...whenItComesBack(me, entry)];
	}
	if (entry.kind === 'story_note' || entry.kind === 'message') {
		const title = entry.kind === 'message' ? me.text.titles.messages : me.text.titles.story;
		return [`${capitalised(tappedDay(me, entry))}. ${title}.`, entry.words];
	}
	const heading = `${capitalised(tappedDay(me, entry))}. ${kindWordsOf(me, entry)}.`;
	const lines =
		entry.kind === 'positive_change'
			? [entry.words, ...(entry.strength ? [`${me.text.reports.strength}: ${entry.strength}`] : [])]
			: [
					...(entry.about.kind === 'life' ? [] : [aboutWords(me, entry.about, '')]),
					me.text.entries.reflect.prompts[entry.prompt],
					...(entry.feeling ? [me.text.entries.reflect.feelings[entry.feeling]] : []),
					...(entry.wouldRatherTalk ? [me.text.entries.reflect.wouldTalk] : []),
					entry.words,
					...problemLines(me, entry)
				];
	return [heading, ...lines, detailsOf(me, entry).join('. ')].filter((line) => line !== '');
}

/** What of these lines somebody typed, for whoever hears it. */
export function typedInCopy(me: Me, entry: ToCopy): string[] {
	if (entry.kind === 'circumstance') return [entry.words, ...(entry.before ?? []).map(({ words }) => words)];
	const own =
		entry.kind === 'if_then_plan'
			? [entry.if, entry.then]
			: entry.kind === 'positive_change'
				? [entry.words, entry.strength]
				: entry.kind === 'story_note' || entry.kind === 'message'
					? [entry.words]
					: [entry.words, ...(entry.problem ? [...entry.problem.options, entry.problem.willTry] : [])];
	return [...own, ...typedInPlan(me.snapshot)].filter((words) => words !== '');
}

function problemLines({ text: { ifThen } }: Me, { problem }: ReflectionRecord): string[] {
	if (!problem) return [];
	const { options, willTry } = problem;
	return [
		...(options.length > 0 ? [`${ifThen.problem.couldDo}: ${options.join('; ')}`] : []),
		...(willTry ? [`${ifThen.problem.tries}: ${willTry}`] : [])
	];
}

/** What it says, who wrote it and when; and the same of what it said before, the latest first. */
function situationLines(me: Me, fact: CircumstanceRecord): string[] {
	const { topic } = fact;
	const lines = (said: CircumstanceVersion | CircumstanceRecord) =>
		[...chosenLines(me, topic, said), said.words, writtenLine(me, said, isOver(said))].filter(
			(line) => line !== ''
		);
	const { situation: text } = me.text;
	return [
		`${text.topic[topic]}.`,
		...lines(fact),
		...(fact.before ?? []).flatMap(lines),
		...(fact.earlierNotHeld ? [text.earlierNotHeld] : [])
	];
}

interface Copied extends Partial<
	Record<'better' | 'reflections' | 'plans' | 'notes' | 'messages' | 'situation', readonly ToCopy[]>
> {
	strengths?: readonly string[];
}

/** The whole copy as the text of a file. Every day of it carries its year: `me` is the one for paper. */
export function ownCopy(
	me: Me,
	{ better = [], reflections = [], plans = [], notes = [], messages = [], situation = [], ...more }: Copied
): string {
	const text = me.text.ownCopy;
	const own = more.strengths ?? [];
	const part = (heading: string, entries: readonly ToCopy[]) =>
		entries.length === 0 ? [] : [heading, ...entries.map((entry) => copiedLines(me, entry).join('\n'))];
	const parts = [
		...(own.length === 0 ? [] : [text.myStrengths, own.join('\n')]),
		...part(text.better, better),
		...part(text.reflections, reflections),
		...part(me.text.ifThen.title, plans),
		...part(text.notes, notes),
		...part(me.text.titles.messages, messages),
		...part(me.text.titles.situation, situation)
	];
	return `${parts.join('\n\n')}\n`;
}
