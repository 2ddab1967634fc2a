import type { Language } from '#lib/domain/snapshot/records.ts';
import type { Contact } from '#lib/domain/people/contacts.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { formatDate } from '#lib/i18n/dates.ts';

/** What an agency needs to know to answer; nothing of the offence, of risk or of anybody else. */
export interface ReferralLetterFacts {
	agency: { name: string; contactName: string | null; address: string[] };
	person: { name: string; dateOfBirth: LocalDate; language: Language };
	intervention: string;
	/** The day an answer is hoped for. */
	answerBy: LocalDate | null;
	officer: { name: string; telephone: string | null; team: string | null };
	manager: Contact | null;
	today: LocalDate;
}

export interface ReferralLetter {
	subject: string;
	/** Plain text, a blank line between paragraphs: for an e-mail as for paper. */
	body: string;
}

interface LetterWords {
	subject(intervention: string): string;
	dear(name: string): string;
	request(person: string, born: string, intervention: string): string;
	language: Record<Language, string>;
	answer(by: string | null): string;
	questions: [heading: string, ...lines: string[]];
	contact(name: string, telephone: string | null): string;
	/** Who else can be asked; plainly said where it is not on record. */
	manager(manager: Contact | null): string;
	thanks: string;
}

const en: LetterWords = {
	subject: (intervention) => `Referral: ${intervention}`,
	dear: (name) => `Dear ${name},`,
	request: (person, born, intervention) =>
		`I am writing to refer ${person}, born on ${born}. We ask for: ${intervention}.`,
	language: {
		en: 'They would like to be spoken to in English.',
		cy: 'They would like to be spoken to in Welsh.'
	},
	answer: (by) => (by === null ? 'Please answer as soon as you can.' : `Please answer by ${by}.`),
	questions: [
		'Please tell us:',
		'- whether you can take this on',
		'- when it could start, and how long people wait now',
		'- where it takes place, and what the person should bring',
		'- if you cannot, who could'
	],
	contact: (name, telephone) =>
		telephone === null
			? `You can reach me, ${name}, at the probation office. No telephone number is on record here.`
			: `You can reach me, ${name}, on ${telephone}.`,
	manager: (manager) =>
		manager === null
			? 'The name of my manager is not on record here.'
			: `My manager is ${manager.name}. ${manager.telephone === null ? 'No telephone number is on record here.' : `The number is ${manager.telephone}.`}`,
	thanks: 'Thank you.'
};

const cy: LetterWords = {
	subject: (intervention) => `Atgyfeiriad: ${intervention}`,
	dear: (name) => `Annwyl ${name},`,
	request: (person, born, intervention) =>
		`Ysgrifennaf i atgyfeirio ${person}, a aned ar ${born.replace(/^dydd/, 'ddydd')}. Rydym yn gofyn am: ${intervention}.`,
	language: { en: 'Byddai’n well ganddynt siarad Saesneg.', cy: 'Byddai’n well ganddynt siarad Cymraeg.' },
	answer: (by) => (by === null ? 'Atebwch cyn gynted ag y gallwch.' : `Atebwch erbyn ${by}.`),
	questions: [
		'Dywedwch wrthym:',
		'- a allwch chi ymgymryd â hyn',
		'- pryd y gallai ddechrau, a pha mor hir y mae pobl yn aros nawr',
		'- ble y mae’n digwydd, a beth y dylai’r person ddod gyda nhw',
		'- os na allwch chi, pwy allai'
	],
	contact: (name, telephone) =>
		telephone === null
			? `Gallwch gysylltu â mi, ${name}, yn y swyddfa brawf. Nid oes rhif ffôn ar gofnod yma.`
			: `Gallwch gysylltu â mi, ${name}, ar ${telephone}.`,
	manager: (manager) =>
		manager === null
			? 'Nid yw enw fy rheolwr ar gofnod yma.'
			: `Fy rheolwr yw ${manager.name}. ${manager.telephone === null ? 'Nid oes rhif ffôn ar gofnod yma.' : `Y rhif yw ${manager.telephone}.`}`,
	thanks: 'Diolch.'
};

/** One referral as a letter or an e-mail, in the agency's language. */
export function referralLetter(facts: ReferralLetterFacts, language: Language): ReferralLetter {
	const words = { en, cy }[language];
	const { agency, person, officer } = facts;
	const date = (day: LocalDate) => formatDate(language, day, '');
	const paragraphs = [
		[agency.name, ...agency.address].join('\n'),
		date(facts.today),
		words.dear(agency.contactName ?? agency.name),
		`${words.request(person.name, date(person.dateOfBirth), facts.intervention)} ${words.language[person.language]}`,
		words.questions.join('\n'),
		words.answer(facts.answerBy === null ? null : date(facts.answerBy)),
		`${words.contact(officer.name, officer.telephone)} ${words.manager(facts.manager)}`,
		words.thanks,
		[officer.name, officer.team].filter((line) => line !== null).join('\n')
	];
	return { subject: words.subject(facts.intervention), body: paragraphs.join('\n\n') };
}
