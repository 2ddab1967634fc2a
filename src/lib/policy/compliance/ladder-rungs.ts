import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import { stageTitles, type LadderStage } from './consequences-stages.ts';

export type LadderRung = Pick<LadderStage, 'id' | 'title'>;

const opening: LadderRung[] = [
	{ id: 'listening', title: stageTitles.listening },
	{ id: 'decision', title: stageTitles.decision }
];
const closing: LadderRung[] = [{ id: 'starting_again', title: stageTitles.startingAgain }];

const courtOrder: LadderRung[] = [
	...opening,
	{ id: 'first_response', title: stageTitles.warning },
	{ id: 'second_time', title: stageTitles.secondTime },
	{ id: 'court_or_recall', title: stageTitles.court },
	...closing
];

/** The rungs of each kind of order by name only: the picture of the ladder, without the texts of `ladder.ts`. */
export const ladderRungs: Record<OrderKind, readonly LadderRung[]> = {
	community_order: courtOrder,
	suspended_sentence_order: courtOrder,
	licence: [
		...opening,
		{ id: 'first_response', title: stageTitles.letter },
		{ id: 'second_time', title: stageTitles.managers },
		{ id: 'court_or_recall', title: stageTitles.recall },
		...closing
	],
	post_sentence_supervision: [{ id: 'ended', title: stageTitles.ended }],
	other: [...opening, { id: 'first_response', title: stageTitles.dependsOnOrder }, ...closing]
};
