import type { ClaimSaid } from '#lib/domain/plan/record.ts';
import type { Me } from '#lib/person/me.svelte.ts';
import { tappedPoint } from '#lib/person/tap-words.ts';

/** When a claim was made, when it reached us and when it was answered. */
export function claimPoints(me: Pick<Me, 'text' | 'moment'>, claim: ClaimSaid) {
	const { reports, planVoice } = me.text;
	const { receivedAt, answer } = claim;
	return [
		{ words: tappedPoint(me, claim), reached: true },
		receivedAt === null
			? { words: reports.notArrived, reached: false }
			: { words: reports.arrived(me.moment(receivedAt)), reached: true },
		answer === null
			? { words: planVoice.claimNoAnswer, reached: false }
			: { words: planVoice.claimAnswered(me.moment(answer.at)), reached: true }
	];
}
