import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { applying, entriesOf, supervisedOrders, type PolicyEntry } from '#lib/policy/entries/policy-entry.ts';
import { areaPractice, sentencingAct2026 } from '#lib/policy/entries/sources.ts';
import { orderEntries } from './order-kinds.ts';
import { unpaidWorkEntries } from './unpaid-work.ts';

/*
 * What gets lighter where it goes well, for each kind of order. What the texts about orders and unpaid work say already is taken
 * from there. Never a promise; where we know of no rule, that is said, and the officer is asked.
 */

export const lighterEntries = entriesOf('lighter', '2026-11-22', [
	{
		id: 'lighter-how-often',
		kind: 'local',
		orderKinds: supervisedOrders,
		source: areaPractice('how often people meet their officer'),
		confidence: 'low',
		says: [
			{
				en: 'How often you meet is for your officer to say.',
				cy: 'Eich swyddog sy’n dweud pa mor aml rydych yn cwrdd.'
			},
			{
				en: 'You can ask if you could meet less often, and why or why not.',
				cy: 'Gallwch ofyn a allech gwrdd yn llai aml, a pham neu pam ddim.'
			}
		]
	},
	{
		id: 'lighter-community-end',
		kind: 'law',
		orderKinds: ['community_order'],
		source: sentencingAct2026('section 38'),
		confidence: 'high',
		askYourOfficer: true,
		says: [
			{
				en: 'On the day your officer tells you, the whole order ends.',
				cy: 'Ar y diwrnod y bydd eich swyddog yn ei roi i chi, daw’r gorchymyn cyfan i ben.'
			}
		]
	},
	{
		id: 'lighter-suspended-end',
		kind: 'law',
		orderKinds: ['suspended_sentence_order'],
		source: sentencingAct2026('section 39'),
		confidence: 'medium',
		askYourOfficer: true,
		says: [
			{
				en: 'It is your supervision that can end early.',
				cy: 'Eich goruchwyliaeth yw’r hyn a all ddod i ben yn gynnar.'
			},
			{
				en: 'Ask your officer how long prison stays on hold.',
				cy: 'Gofynnwch i’ch swyddog am ba hyd mae’r carchar wedi’i ohirio.'
			}
		]
	},
	{
		id: 'lighter-licence-end',
		kind: 'local',
		orderKinds: ['licence'],
		source: areaPractice('what gets lighter on a licence'),
		confidence: 'low',
		says: [
			{
				en: 'What gets lighter on a licence is for your officer to say.',
				cy: 'Eich swyddog sy’n dweud beth sy’n ysgafnhau ar drwydded.'
			},
			{
				en: 'We hold no rule that ends one early.',
				cy: 'Nid oes gennym reol sy’n dod ag un i ben yn gynnar.'
			}
		]
	},
	{
		id: 'lighter-other',
		kind: 'local',
		orderKinds: ['other'],
		source: areaPractice('what gets lighter on another order'),
		confidence: 'low',
		says: [
			{
				en: 'What gets lighter on this order is for your officer to say.',
				cy: 'Eich swyddog sy’n dweud beth sy’n ysgafnhau ar y gorchymyn hwn.'
			},
			{
				en: 'We hold no rule about it.',
				cy: 'Nid oes gennym reol am hyn.'
			}
		]
	}
]);

/** What is told of one order, each part by itself; a part without entries is not there for this kind. */
export interface Lighter {
	meetings: PolicyEntry[];
	earlyEnd: PolicyEntry[];
	hours: PolicyEntry[];
}

const parts: Record<keyof Lighter, readonly string[]> = {
	meetings: ['lighter-how-often', 'order-fewer-contacts'],
	earlyEnd: [
		'order-early-end',
		'lighter-community-end',
		'lighter-suspended-end',
		'lighter-licence-end',
		'lighter-other',
		'order-supervision-ended'
	],
	hours: ['unpaid-credit', 'unpaid-credit-good-reason']
};

const known = new Map(
	[...lighterEntries, ...orderEntries, ...unpaidWorkEntries].map((entry) => [entry.id, entry])
);

/** @param hasUnpaidWork whether hours are still to be done under it */
export function lighterFor(orderKind: OrderKind, hasUnpaidWork: boolean, today: LocalDate): Lighter {
	const said = (part: keyof Lighter) =>
		applying(
			parts[part].flatMap((id) => known.get(id) ?? []),
			orderKind,
			today
		);
	return {
		meetings: said('meetings'),
		earlyEnd: said('earlyEnd'),
		hours: hasUnpaidWork ? said('hours') : []
	};
}
