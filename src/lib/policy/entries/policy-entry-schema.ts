import * as z from 'zod/mini';
import { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { Language } from '#lib/domain/text/language-schema.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';

/*
 * The shape of an entry, for what checks entries. It is apart from them, so that no schema comes with a text to a phone.
 */

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
	'lighter',
	'setting',
	'outcome',
	'acceptable_reason',
	'decision_outcome',
	'enforcement_action',
	'must_or_may',
	'must_or_may_for_staff',
	'statutory_warning',
	'evidence_window',
	'recognition'
]);
export type Topic = z.infer<typeof Topic>;

/** Who sets it: Parliament, the national service, the area, this app as a promise of its own; or nobody here, as what others advise. */
export const PolicyKind = z.enum(['law', 'policy', 'local', 'app', 'guidance']);
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

/** One thing that holds, in plain words. The sentences at the same place say the same in every language. */
export const PolicyEntry = z.object({
	id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
	kind: PolicyKind,
	topic: Topic,
	orderKinds: z.array(OrderKind).check(z.minLength(1)),
	nation: z.literal('england_and_wales'),
	/** The day it began. Null where that is not known for certain, or lies before anything we hold. */
	validFrom: z.nullable(LocalDate),
	/** Of a law whose beginning is not known: the day of its Royal Assent, before which it was no law. */
	notBefore: z.nullable(LocalDate),
	/** The last day it holds; null while it does. */
	validTo: z.nullable(LocalDate),
	source: Source,
	confidence: Confidence,
	lastChecked: LocalDate,
	text: z.record(Language, sentences),
	/** Uncertain, or different from person to person: shown with "ask your officer". */
	askYourOfficer: z.boolean()
});
export type PolicyEntry = z.infer<typeof PolicyEntry>;
