/**
 * What pages and forms are called, and how what they are about is named: Home and lists say it too, and load no more of
 * their texts.
 */
export const titlesEn = {
	report: 'Something is in the way',
	reflect: 'What I think',
	problem: 'Think a problem through',
	ifThen: 'If-then plan',
	wentWell: 'Something went well',
	relapse: 'Support',
	changed: 'Something changed',
	idea: 'I have an idea',
	disagree: 'I do not agree',
	account: 'Tell us what happened',
	look: 'Ask for another look',
	strengths: 'My strengths',
	story: 'A page about me',
	situation: 'My situation',
	messages: 'Message to your officer',
	explain: 'Explain it again',
	settings: 'Settings',
	aboutStep: (step: string) => `About “${step}”`
};

export type TitlesText = typeof titlesEn;
