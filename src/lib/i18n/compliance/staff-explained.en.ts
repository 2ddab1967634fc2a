import { withinSentence } from '#lib/i18n/dates.ts';
import { explainedEn as personExplainedEn } from './person-explained.en.ts';

/** Noting that the consequences were explained, and what is shown of it beside an event. */
export const staffExplainedEn = {
	link: 'Consequences explained',
	heading: 'Consequences explained',
	intro:
		'Note when and how you explained what can follow if the rules are not kept. Do it at the start, and after each change of the order.',
	never:
		'It shows what we did. What they said they understood is no test, and is never used against them. They read all of this.',
	asked: 'They ask to have it explained again',
	askedAt: (when: string) => `Asked: ${when}`,
	askedThen: 'It answers what they asked',
	askedOnlyAfter: 'An explanation from before the day they asked does not answer it.',
	savedWaits: 'Saved. They can read it in their app. What they ask still waits to be explained.',
	askedNoWords: 'They did not say what is not clear.',
	state: 'Where it stands',
	none: 'No order runs. You can still note what you explained.',
	last: (day: string, by: string) => `Last explained: ${day}. Noted by ${by}.`,
	notYet: 'Nobody has noted here that it was explained.',
	fromBefore: 'The order began before explanations were noted here. Nothing waits on Today for it.',
	due: 'To explain',
	upToDate: 'Explained as it stands',
	changed: 'Changed since then:',
	newKind: 'The kind of order.',
	newEnd: (day: string) => `It now ends: ${day}.`,
	newEndUnknown: 'It has no end date now.',
	newRule: (rule: string) => `New, or says something else: ${rule}`,
	record: 'Note an explanation',
	died: 'Nothing more is to be explained. What was noted stays on record.',
	orders: 'Which order did you explain?',
	ordersHint: 'Take the tick away from what you did not explain.',
	explainedOn: 'On which day?',
	ways: 'How?',
	helps: 'What helped?',
	way: personExplainedEn.way,
	language: 'In which language?',
	otherLanguage: 'Another language',
	otherWhich: 'Which one, if another?',
	ownWords: 'What they said they understood, in their own words',
	ownWordsHint: 'You can leave this empty. Write it as they said it. They read it.',
	save: 'Save',
	saved: 'Saved. They can read it in their app.',
	before: 'What was noted',
	nothing: 'Nothing yet.',
	how: 'How',
	inLanguage: 'Language',
	under: 'Orders',
	noOrder: 'No order was on record.',
	noOwnWords: 'Nothing was noted.',
	theirWords: 'In their own words',
	by: (name: string, when: string) => `Noted by ${name}, ${withinSentence(when)}`,
	takeBack: 'Noted by mistake?',
	takeBackFor: (day: string) => `: ${day}`,
	takeBackHeading: 'Take back an explanation',
	takeBackWhat: 'It then explains nothing. If it answered a request, that waits again. They read why.',
	reason: 'Why is it taken back?',
	takeBackSave: 'Take it back',
	takenBack: (by: string, day: string) => `Taken back by ${by}, ${day}.`,
	takenBackSaved: 'Taken back.',
	/** Beside an event, for whoever decides. */
	event: {
		name: 'Consequences explained before',
		on: (day: string, by: string) => `Yes: ${day}, noted by ${by}.`,
		/** Where nobody could have read it by the day of the event. */
		afterwards: (day: string) => `Noted afterwards, on ${day}.`,
		notYet: 'No. Nobody had noted that the consequences were explained by then.',
		later: (day: string) => `They were explained after it: ${day}.`,
		unknown: 'Not known. The order began before explanations were noted here.',
		what: 'This is here for the person. It decides nothing by itself.'
	}
};

export type StaffExplainedText = typeof staffExplainedEn;
