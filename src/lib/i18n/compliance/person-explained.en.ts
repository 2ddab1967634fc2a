import type { ExplanationWay } from '#lib/domain/compliance/explanation.ts';

/** When, by whom and how the consequences were explained, and how to ask for it again. */
export const explainedEn = {
	title: 'What was explained to me',
	intro: 'We explain what can happen if rules are not kept. Here you see when that was done.',
	never: 'This shows what we did. It is no test of you, and it is never used against you.',
	explained: (date: string, by: string) => `Explained to you on ${date}. Noted by ${by}.`,
	how: 'How',
	way: {
		face_to_face: 'Face to face',
		telephone: 'By phone',
		video: 'By video call',
		interpreter: 'With an interpreter',
		read_aloud: 'Read out loud',
		easy_read: 'With easy words and pictures',
		in_writing: 'In writing'
	} as Record<ExplanationWay, string>,
	language: 'Language',
	ownWords: 'What you said you understood',
	ownWordsBy: (by: string) => `In your words, as ${by} wrote them down`,
	changed: 'Some of this order has changed since then:',
	changedAsk: 'Nobody has noted yet that this was explained to you.',
	newEnd: (date: string) => `It now ends on ${date}.`,
	newEndUnknown: 'When it ends is not known now.',
	newKind: 'It is now another kind of order.',
	newRule: (rule: string) => `A rule is new, or says something else: ${rule}`,
	notYet: 'Nobody has noted here yet that this was explained to you.',
	noOrder: 'Your order is not here yet. You can still ask to have it explained.',
	ended: 'Your order has ended. You can still ask.',
	before: 'Before that',
	takenBack: (date: string) => `This was noted by mistake. It was taken back on ${date}.`,
	takenBackWhy: 'Why',
	read: 'What happens if …',
	ask: 'Explain it again',
	askIntro: 'Ask as often as you like. Asking is never held against you.',
	words: 'What is not clear?',
	wordsHint: 'You can leave this empty. Say here too if nobody explained it.',
	save: 'Ask to have it explained',
	/** Under the explanation that answered it. */
	askedThen: 'What you had asked',
	askedNoWords: 'You asked to have it explained again.',
	asked: 'You asked to have it explained',
	waits: 'It waits until your officer has explained it to you.'
};

export type ExplainedText = typeof explainedEn;
