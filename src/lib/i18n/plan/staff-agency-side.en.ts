import { withinSentence } from '#lib/i18n/dates.ts';
import { agencyWordsEn } from './agency-words.en.ts';

/** What there is between an agency and us about one referral. */
export const agencySideEn = {
	heading: 'The agency: answers and contacts',
	link: 'Answers of the agency, contacts, and its reply link',
	unread: 'The agency has answered. Nobody has read it yet.',
	answers: 'What the agency says',
	answersWhat: 'This is theirs. It changes nothing by itself: you say where the referral stands.',
	says: (agency: string, answer: string) => `${agency} says: ${withinSentence(answer)}`,
	answer: agencyWordsEn.answer,
	received: (when: string, days: string) => `${when} (${days})`,
	on: {
		accepted: (day: string) => `It starts: ${day}.`,
		waiting: (day: string) => `Waiting since: ${day}.`,
		declined: (day: string) => `Day: ${day}.`,
		attended: (day: string) => `They came: ${day}.`,
		not_attended: (day: string) => `They did not come: ${day}.`
	},
	until: (day: string) => `Until: ${day}.`,
	isRead: (by: string, when: string) => `Read: ${by}, ${withinSentence(when)}`,
	none: 'The agency has not answered by the link.',
	read: 'I have read these answers',
	attendance: 'That somebody came or did not is no outcome of an appointment. Ask them, and record it there.',
	toReferral: 'Back to the referral',
	contacts: 'Contacts with the agency',
	noContacts: 'No contact is written down.',
	contactBy: (name: string, when: string) => `Written down by ${name}, ${withinSentence(when)}`,
	addContact: 'Write down a contact',
	contactOn: 'On which day?',
	talkedWith: 'With whom?',
	talkedWithHint: 'A name and what they do.',
	agreed: 'What was said and agreed?',
	saveContact: 'Save the contact',
	replyLink: 'The reply link',
	replyLinkWhat:
		'With it, the agency answers without an account. It works for this referral alone. They see what you asked for, and no name.',
	works: (until: string, by: string) => `A link works until ${withinSentence(until)}. Made by ${by}.`,
	noLink: 'No link works now.',
	make: 'Make a link, with the letter',
	makeNew: 'Make a new link: the one before stops',
	revoke: 'Take the link back',
	once: 'Copy this now. The link is shown once and kept nowhere.',
	letter: 'The letter with its link',
	noAgency: 'Name the agency first. There is no letter yet.',
	saved: {
		contact: 'The contact is saved.',
		read: 'Marked as read.',
		revoked: 'The link is taken back. It does not work any more.'
	}
};

export type AgencySideText = typeof agencySideEn;
