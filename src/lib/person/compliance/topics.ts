import { endOfRule, type RuleEnd } from '#lib/domain/people/requirement-end.ts';
import { hasEnded, lastDayOf } from '#lib/domain/people/running-orders.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { RulesText } from '#lib/i18n/compliance/person-rules.en.ts';
import { inEveryLanguage, type InEveryLanguage } from '#lib/domain/text/language.ts';
import { orderNames } from '#lib/i18n/people/order-names.ts';
import { rungIds } from '#lib/policy/compliance/rungs.ts';
import { applying, type PolicyEntry } from '#lib/policy/entries/policy-entry.ts';
import { eachOnce } from './each-once.ts';

/** What is read in one go; `notes` are how the order or the rules are written down. */
export interface TopicSection {
	id: string;
	/** Others that are told here as well. */
	alsoIds?: string[];
	title: InEveryLanguage | null;
	entries: PolicyEntry[];
	notes?: string[];
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
	return ({ ladders, today }) => {
		const rungs = ladders.flatMap((holder) =>
			consequenceLadder(holder.orderKind, today).map((rung) => ({ ...rung, holder }))
		);
		return rungIds.flatMap((rungId) => {
			const here = rungs.filter(({ id }) => id === rungId);
			return [...new Set(here.map(({ title }) => title))].flatMap((title) =>
				eachOnce(here.filter((rung) => rung.title === title)).map(({ holders, entries }) => ({
					id: [...(holders.length < ladders.length ? holders.map(({ id }) => id) : []), rungId].join('-'),
					title: holders.length < ladders.length ? titleFor(holders, title) : title,
					entries
				}))
			);
		});
	};
}

function titleFor(
	holders: readonly { name: InEveryLanguage | null }[],
	title: InEveryLanguage
): InEveryLanguage {
	return inEveryLanguage((language) => {
		const names = holders.flatMap(({ name }) => name?.[language] ?? []);
		return [...names, title[language]].join(': ');
	});
}

async function orders(): Promise<Topic> {
	const [{ orderEntries }, { allOrders }] = await Promise.all([
		import('#lib/policy/people/order-kinds.ts'),
		import('#lib/policy/people/titles.ts')
	]);
	return (reader) => {
		const names = inEveryLanguage((language) => orderNames(reader.orders, language));
		const nameOf = ({ id }: { id: string }) => inEveryLanguage((language) => names[language].get(id) ?? '');
		const running = reader.orders.filter((order) => !hasEnded(order, reader.today));
		const groups = eachOnce(
			running.map((holder) => ({ holder, entries: applying(orderEntries, holder.orderKind, reader.today) }))
		);
		const shared = groups.filter(({ holders }) => holders.length > 1);
		return [
			...shared.map(({ holders, entries }) => ({
				id: holders.map(({ id }) => id).join('-'),
				title:
					holders.length === running.length
						? allOrders
						: inEveryLanguage((language) => holders.map((order) => nameOf(order)[language]).join('; ')),
				entries
			})),
			...reader.orders.map((order) => ({
				id: order.id,
				title: nameOf(order),
				entries: groups.find(({ holders }) => holders.length === 1 && holders[0] === order)?.entries ?? [],
				notes: [order.title],
				orderEndedOn: hasEnded(order, reader.today) ? lastDayOf(order) : null
			}))
		];
	};
}

async function requirements(): Promise<Topic> {
	const texts = (await import('#lib/policy/people/requirements.ts')).requirements;
	return (reader) => {
		const sections: (TopicSection & { title: InEveryLanguage; alsoIds: string[]; notes: string[] })[] = [];
		for (const requirement of reader.requirements) {
			const { id, requirementKind, title, detail } = requirement;
			const text = texts[requirementKind];
			const end = endOfRule(requirement, reader.orders, reader.today);
			const note = detail ? `${title}. ${detail}` : title;
			// The same rule under two orders is explained once.
			const same = sections.find((section) => section.title === text.title && !section.end && !end);
			if (same) {
				same.alsoIds.push(id);
				if (!same.notes.includes(note)) same.notes.push(note);
				continue;
			}
			const entries = [text.meaning, text.keeping, text.ifYouCannot];
			sections.push({ id, alsoIds: [], title: text.title, entries, notes: [note], end });
		}
		return sections;
	};
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
