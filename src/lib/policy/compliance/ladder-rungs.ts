import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { rungTitles, type RungWithTexts } from './rungs.ts';

export type LadderRung = Pick<RungWithTexts, 'id' | 'title'>;

const opening: LadderRung[] = [
	{ id: 'listening', title: rungTitles.listening },
	{ id: 'decision', title: rungTitles.decision }
];
const closing: LadderRung[] = [{ id: 'starting_again', title: rungTitles.startingAgain }];

const courtOrder: LadderRung[] = [
	...opening,
	{ id: 'first_response', title: rungTitles.warning },
	{ id: 'second_time', title: rungTitles.secondTime },
	{ id: 'court_or_recall', title: rungTitles.court },
	...closing
];

/** The rungs of each kind of order by name only: the picture of the ladder, without the texts of `ladder.ts`. */
export const ladderRungs: Record<OrderKind, readonly LadderRung[]> = {
	community_order: courtOrder,
	suspended_sentence_order: courtOrder,
	licence: [
		...opening,
		{ id: 'first_response', title: rungTitles.letter },
		{ id: 'second_time', title: rungTitles.managers },
		{ id: 'court_or_recall', title: rungTitles.recall },
		...closing
	],
	post_sentence_supervision: [{ id: 'ended', title: rungTitles.ended }],
	other: [...opening, { id: 'first_response', title: rungTitles.dependsOnOrder }, ...closing]
};
