import * as z from 'zod/mini';
import { OrderKind } from '#lib/domain/plan/words.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { addDays } from '#lib/domain/time/local-date.ts';

export const Topic = z.enum([
	'consequences',
	'good_reasons',
	'proof',
	'my_say',
	'how_it_is_decided',
	'disagree',
	'starting_again',
	'what_you_can_expect',
	'requirement',
	'order',
	'unpaid_work',
	'setting',
	'outcome',
	'acceptable_reason',
	'decision_outcome',
	'enforcement_action',
	'must_or_may',
	'must_or_may_for_staff',
	'statutory_warning',
	'evidence_window'
]);
export type Topic = z.infer<typeof Topic>;

/** Who sets it: Parliament, the national service, the area, or this app as a promise of its own. */
export const PolicyKind = z.enum(['law', 'policy', 'local', 'app']);
export type PolicyKind = z.infer<typeof PolicyKind>;

export const Confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof Confidence>;

export const Source = z.object({
	title: z.string().check(z.minLength(3)),
	url: z.nullable(z.url()),
	/** Section, paragraph or page, where the source has them. */
	section: z.nullable(z.string())
});
export type Source = z.infer<typeof Source>;

const sentences = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));

/** One thing that holds, in plain words. A sentence of `en` and the sentence of `cy` at the same place say the same. */
export const PolicyEntry = z.object({
	id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
	kind: PolicyKind,
	topic: Topic,
	orderKinds: z.array(OrderKind).check(z.minLength(1)),
	nation: z.literal('england_and_wales'),
	/** Null where the first day is not known for certain, or lies before anything we hold. */
	validFrom: z.nullable(LocalDate),
	/** The last day it holds; null while it does. */
	validTo: z.nullable(LocalDate),
	source: Source,
	confidence: Confidence,
	lastChecked: LocalDate,
	text: z.object({ en: sentences, cy: sentences }),
	/** Uncertain, or different from person to person: shown with "ask your officer". */
	askYourOfficer: z.boolean()
});
export type PolicyEntry = z.infer<typeof PolicyEntry>;

/** A short text in both languages. */
export interface InBoth {
	en: string;
	cy: string;
}

export const everyOrder: readonly OrderKind[] = OrderKind.options;
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
	/** True by itself where the confidence is low. */
	askYourOfficer?: boolean;
	/** English and Welsh side by side, so that neither can lack a sentence. */
	says: readonly (readonly [en: string, cy: string])[];
}

/** Entries of one topic that were checked on the same day. */
export function entriesOf(topic: Topic, lastChecked: LocalDate, drafts: readonly Draft[]): PolicyEntry[] {
	return drafts.map((draft) => ({
		id: draft.id,
		kind: draft.kind,
		topic,
		orderKinds: [...(draft.orderKinds ?? everyOrder)],
		nation: 'england_and_wales',
		validFrom: draft.validFrom ?? null,
		validTo: draft.validTo ?? null,
		source: draft.source,
		confidence: draft.confidence,
		lastChecked,
		text: { en: draft.says.map(([en]) => en), cy: draft.says.map(([, cy]) => cy) },
		askYourOfficer: draft.askYourOfficer ?? draft.confidence === 'low'
	}));
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

/** Whether an entry holds on `date`. */
export function isInForce(entry: PolicyEntry, date: LocalDate): boolean {
	return (
		(entry.validFrom === null || entry.validFrom <= date) && (entry.validTo === null || date <= entry.validTo)
	);
}

/** Entries last checked more than 12 months before `today`: a release with one of these does not go out. */
export function staleEntries<Checked extends { lastChecked: LocalDate }>(
	entries: readonly Checked[],
	today: LocalDate
): Checked[] {
	return entries.filter(({ lastChecked }) => lastChecked < addDays(today, -365));
}
