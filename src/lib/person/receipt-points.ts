import type { SentTimes } from '#lib/domain/time/tap.ts';
import type { Me } from './me.svelte.ts';
import { tappedPoint } from './tap-words.ts';

/** When something was tapped, when it reached us and when it was seen; `beginning` where somebody else wrote it down. */
export function receiptPoints(
	me: Pick<Me, 'text' | 'moment'>,
	sent: SentTimes & { seenAt: number | null },
	beginning = tappedPoint(me, sent)
) {
	const words = me.text.reports;
	return [
		{ words: beginning, reached: true },
		sent.receivedAt === null
			? { words: words.notArrived, reached: false }
			: { words: words.arrived(me.moment(sent.receivedAt)), reached: true },
		sent.seenAt === null
			? { words: words.notSeen, reached: false }
			: { words: words.seenAt(me.moment(sent.seenAt)), reached: true }
	];
}
