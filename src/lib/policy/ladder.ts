import type { OrderKind } from '#lib/domain/plan/words.ts';
import {
	decisionEntries,
	listeningEntries,
	otherOrderEntries,
	secondTimeEntries,
	warningEntries
} from './consequences.ts';
import { communityCourtEntries, hearingEntries, suspendedCourtEntries } from './consequences-court.ts';
import { licenceResponseEntries, managerEntries, recallEntries } from './consequences-licence.ts';
import { stageTitles, type LadderStage } from './consequences-stages.ts';
import { orderEntries } from './order-kinds.ts';
import { settingEntries } from './settings.ts';
import { startingAgainEntries } from './starting-again.ts';

const opening: LadderStage[] = [
	{ id: 'listening', title: stageTitles.listening, entries: listeningEntries },
	{ id: 'decision', title: stageTitles.decision, entries: decisionEntries }
];

const closing: LadderStage[] = [
	{ id: 'starting_again', title: stageTitles.startingAgain, entries: startingAgainEntries }
];

const courtOrder: LadderStage[] = [
	...opening,
	{ id: 'first_response', title: stageTitles.warning, entries: [...warningEntries, ...settingEntries] },
	{ id: 'second_time', title: stageTitles.secondTime, entries: secondTimeEntries },
	{
		id: 'court_or_recall',
		title: stageTitles.court,
		entries: [...hearingEntries, ...communityCourtEntries, ...suspendedCourtEntries]
	},
	...closing
];

/** The whole ladder of each kind of order; entries that do not apply to the kind are sorted out by the reader. */
export const ladders: Record<OrderKind, LadderStage[]> = {
	community_order: courtOrder,
	suspended_sentence_order: courtOrder,
	licence: [
		...opening,
		{ id: 'first_response', title: stageTitles.letter, entries: licenceResponseEntries },
		{ id: 'second_time', title: stageTitles.managers, entries: managerEntries },
		{ id: 'court_or_recall', title: stageTitles.recall, entries: recallEntries },
		...closing
	],
	post_sentence_supervision: [{ id: 'ended', title: stageTitles.ended, entries: orderEntries }],
	other: [
		...opening,
		{ id: 'first_response', title: stageTitles.dependsOnOrder, entries: otherOrderEntries },
		...closing
	]
};
