import type { ReferralLetterText } from './referral-letter.ts';

export const referralLetterEn: ReferralLetterText = {
	subject: (intervention) => `Referral: ${intervention}`,
	dear: (name) => `Dear ${name},`,
	request: (person, born, intervention) =>
		`I am writing to refer ${person}, born on ${born}. We ask for: ${intervention}.`,
	answer: (by) => (by === null ? 'Please answer as soon as you can.' : `Please answer by ${by}.`),
	questions: [
		'Please tell us:',
		'- whether you can take this on',
		'- when it could start, and how long people wait now',
		'- where it takes place, and what the person should bring',
		'- if you cannot, who could'
	],
	link: (address) =>
		`You can answer here, without an account. The link is for this referral alone, so please keep it safe:\n${address}`,
	contact: (name, telephone) =>
		telephone === null
			? `You can reach me, ${name}, at the probation office.`
			: `You can reach me, ${name}, on ${telephone}.`,
	manager: (name, telephone) =>
		telephone === null ? `My manager is ${name}.` : `My manager is ${name}, on ${telephone}.`,
	thanks: 'Thank you.'
};
