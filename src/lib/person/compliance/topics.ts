import { endOfRule, type RuleEnd } from '#lib/domain/people/requirement-end.ts';
import { hasEnded, lastDayOf } from '#lib/domain/people/running-orders.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { RulesText } from '#lib/i18n/compliance/person-rules.en.ts';
import { inEveryLanguage, type InEveryLanguage } from '#lib/domain/text/language.ts';
import { applying, type PolicyEntry } from '#lib/policy/entries/policy-entry.ts';

/** What is read in one go; `note` is how the order or the rule is written down. */
export interface TopicSection {
	id: string;
	title: InEveryLanguage | null;
	entries: PolicyEntry[];
	note?: string;
	/** Of a rule that has ended: only that is told, in the past. */
	end?: RuleEnd | null;
	/** Of an order that has ended: its last day. */
	orderEndedOn?: LocalDate | null;
}

/** Whose rules are read. */
export interface TopicReader {
	/** The kinds of the orders that are read about. */
	orderKinds: readonly OrderKind[];
	/** The orders under which something can follow, each with its name where there are several. */
	ladders: readonly { id: string | null; orderKind: OrderKind; name: InEveryLanguage | null }[];
	today: LocalDate;
	orders: readonly RecordOf<'order'>[];
	requirements: readonly RecordOf<'requirement'>[];
}

export type Topic = (reader: TopicReader) => TopicSection[];

const of = (read: () => Promise<readonly PolicyEntry[]>) => async (): Promise<Topic> => {
	const entries = await read();
	return ({ orderKinds, today }) => {
		const ofKinds = orderKinds.flatMap((kind) => applying(entries, kind, today));
		return [{ id: 'all', title: null, entries: entries.filter((entry) => ofKinds.includes(entry)) }];
	};
};

async function whatCanFollow(): Promise<Topic> {
	const { consequenceLadder } = await import('#lib/policy/compliance/ladder.ts');
	return ({ ladders, today }) =>
		ladders.flatMap(({ id, orderKind, name }) =>
			consequenceLadder(orderKind, today).map((stage) =>
				name === null
					? stage
					: {
							...stage,
							id: `${id}-${stage.id}`,
							title: inEveryLanguage((language) => `${name[language]}: ${stage.title[language]}`)
						}
			)
		);
}

async function orders(): Promise<Topic> {
	const [{ orderEntries }, { orderTitles }] = await Promise.all([
		import('#lib/policy/people/order-kinds.ts'),
		import('#lib/policy/people/titles.ts')
	]);
	return (reader) =>
		reader.orders.map((order) => ({
			id: order.id,
			title: orderTitles[order.orderKind],
			entries: applying(orderEntries, order.orderKind, reader.today),
			note: order.title,
			orderEndedOn: hasEnded(order, reader.today) ? lastDayOf(order) : null
		}));
}

async function requirements(): Promise<Topic> {
	const texts = (await import('#lib/policy/people/requirements.ts')).requirements;
	return (reader) =>
		reader.requirements.map((requirement) => {
			const { id, requirementKind, title, detail } = requirement;
			const text = texts[requirementKind];
			return {
				id,
				title: text.title,
				entries: [text.meaning, text.keeping, text.ifYouCannot],
				note: detail ? `${title}. ${detail}` : title,
				end: endOfRule(requirement, reader.orders, reader.today)
			};
		});
}

/**
 * What can be read about the rules, each on a page of its own, so that a text of the law loads only where it is read. The
 * names are those in the addresses.
 */
export const topics = {
	'what-can-follow': { title: 'ifIMiss', read: whatCanFollow },
	order: { title: 'order', read: orders },
	requirements: { title: 'requirements', read: requirements },
	'good-reasons': {
		title: 'goodReasons',
		read: of(async () => (await import('#lib/policy/compliance/good-reasons.ts')).goodReasonEntries)
	},
	proof: {
		title: 'proof',
		read: of(async () => (await import('#lib/policy/reports/proof.ts')).proofEntries)
	},
	'my-say': {
		title: 'mySay',
		read: of(async () => (await import('#lib/policy/compliance/my-say.ts')).mySayEntries)
	},
	'how-decided': {
		title: 'howDecided',
		read: of(async () => (await import('#lib/policy/compliance/how-it-is-decided.ts')).howItIsDecidedEntries)
	},
	disagree: {
		title: 'disagree',
		read: of(async () => (await import('#lib/policy/compliance/disagree.ts')).disagreeEntries)
	},
	'starting-again': {
		title: 'startingAgain',
		read: of(async () => (await import('#lib/policy/compliance/starting-again.ts')).startingAgainEntries)
	},
	expect: {
		title: 'expect',
		read: of(async () => (await import('#lib/policy/people/what-you-can-expect.ts')).expectEntries)
	},
	'unpaid-work': {
		title: 'unpaidWork',
		read: of(async () => (await import('#lib/policy/people/unpaid-work.ts')).unpaidWorkEntries)
	}
} as const satisfies Record<string, { title: keyof RulesText; read: () => Promise<Topic> }>;
export type TopicName = keyof typeof topics;

export function isTopicName(name: string): name is TopicName {
	return Object.hasOwn(topics, name);
}

/** Offered for reading on, in this order; the rest is linked from where it belongs. */
export const furtherTopics: readonly TopicName[] = [
	'good-reasons',
	'proof',
	'my-say',
	'how-decided',
	'disagree',
	'starting-again',
	'expect'
];
