import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { inEveryLanguage, type InEveryLanguage } from '#lib/domain/text/language.ts';
import { addDays, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { Confidence, PolicyEntry, PolicyKind, Source, Topic } from './policy-entry-schema.ts';
import { notBeforeOf } from './sources.ts';

export type { Confidence, PolicyEntry, PolicyKind, Source, Topic };

/** Every kind there is: a missing one does not compile. */
const kinds: Record<OrderKind, true> = {
	community_order: true,
	suspended_sentence_order: true,
	licence: true,
	post_sentence_supervision: true,
	other: true
};
const everyOrder = Object.keys(kinds) as readonly OrderKind[];
export const supervisedOrders: readonly OrderKind[] = [
	'community_order',
	'suspended_sentence_order',
	'licence'
];
export const courtOrders: readonly OrderKind[] = ['community_order', 'suspended_sentence_order'];

interface Draft {
	id: string;
	kind: PolicyKind;
	orderKinds?: readonly OrderKind[];
	validFrom?: LocalDate;
	validTo?: LocalDate;
	source: Source;
	confidence: Confidence;
	/** True by itself where the confidence is low, and where it is not known when a new law began. */
	askYourOfficer?: boolean;
	/** Each sentence in every language, so that none can lack one. */
	says: readonly InEveryLanguage[];
}

/** Entries of one topic that were checked on the same day. */
export function entriesOf(topic: Topic, lastChecked: LocalDate, drafts: readonly Draft[]): PolicyEntry[] {
	return drafts.map((draft) => {
		const validFrom = draft.validFrom ?? null;
		const notBefore = validFrom === null ? notBeforeOf(draft.source) : null;
		return {
			id: draft.id,
			kind: draft.kind,
			topic,
			orderKinds: [...(draft.orderKinds ?? everyOrder)],
			nation: 'england_and_wales',
			validFrom,
			notBefore,
			validTo: draft.validTo ?? null,
			source: draft.source,
			confidence: draft.confidence,
			lastChecked,
			text: inEveryLanguage((language) => draft.says.map((sentence) => sentence[language])),
			askYourOfficer: draft.askYourOfficer ?? (draft.confidence === 'low' || notBefore !== null)
		};
	});
}

/** One entry for each word of a vocabulary: none can lack its text. Ids are the topic, or another beginning, and the word. */
export function entryForEach<Word extends string>(
	topic: Topic,
	lastChecked: LocalDate,
	drafts: Record<Word, Omit<Draft, 'id'>>,
	beginning: string = topic
): Record<Word, PolicyEntry> {
	const words = Object.keys(drafts) as Word[];
	const entries = entriesOf(
		topic,
		lastChecked,
		words.map((word) => ({ ...drafts[word], id: `${beginning}-${word}`.replaceAll('_', '-') }))
	);
	return Object.fromEntries(words.map((word, index) => [word, entries[index]])) as Record<Word, PolicyEntry>;
}

/** Whether an entry can be taken to hold on `date`: never before its law was passed, whenever that began. */
export function isInForce({ validFrom, notBefore, validTo }: PolicyEntry, date: LocalDate): boolean {
	const first = validFrom ?? notBefore;
	return (first === null || first <= date) && (validTo === null || date <= validTo);
}

/**
 * The entries that hold for one kind of order, in reading order.
 * @param on the day whose law is wanted; without it, the texts that have no last day
 */
export function applying(
	entries: readonly PolicyEntry[],
	orderKind: OrderKind,
	on: LocalDate | undefined
): PolicyEntry[] {
	return entries.filter(
		(entry) =>
			entry.orderKinds.includes(orderKind) &&
			(on === undefined ? entry.validTo === null : isInForce(entry, on))
	);
}

/** Entries last checked more than 12 months before `today`: a release with one of these does not go out. */
export function staleEntries<Checked extends { lastChecked: LocalDate }>(
	entries: readonly Checked[],
	today: LocalDate
): Checked[] {
	return entries.filter(({ lastChecked }) => lastChecked < addDays(today, -365));
}
