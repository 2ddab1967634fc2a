import { agencyNameIn } from '#lib/domain/plan/agency-name.ts';
import type { CaseContacts } from '#lib/domain/people/case-contacts.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { formatDate } from '#lib/i18n/dates.ts';

/** What an agency needs to know to answer; nothing of the offence, of risk or of anybody else. */
export interface ReferralLetterFacts {
	agency: { name: string; nameCy?: string | null; contactName: string | null; address: string[] };
	person: { name: string; dateOfBirth: LocalDate; language: Language };
	intervention: string;
	/** The day an answer is hoped for. */
	answerBy: LocalDate | null;
	contacts: CaseContacts;
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
	/** Where the officer is away. */
	manager(name: string, telephone: string | null): string;
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
			? `You can reach me, ${name}, at the probation office.`
			: `You can reach me, ${name}, on ${telephone}.`,
	manager: (name, telephone) =>
		telephone === null ? `My manager is ${name}.` : `My manager is ${name}, on ${telephone}.`,
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
			? `Gallwch gysylltu â mi, ${name}, yn y swyddfa brawf.`
			: `Gallwch gysylltu â mi, ${name}, ar ${telephone}.`,
	manager: (name, telephone) =>
		telephone === null ? `Fy rheolwr yw ${name}.` : `Fy rheolwr yw ${name}, ar ${telephone}.`,
	thanks: 'Diolch.'
};

/** One referral as a letter or an e-mail, in the agency's language. */
export function referralLetter(facts: ReferralLetterFacts, language: Language): ReferralLetter {
	const words = { en, cy }[language];
	const { agency, person, contacts } = facts;
	const { officer, manager, office, team } = contacts;
	const agencyName = agencyNameIn(language, agency);
	const date = (day: LocalDate) => formatDate(language, day, '');
	const paragraphs = [
		[agencyName, ...agency.address].join('\n'),
		date(facts.today),
		words.dear(agency.contactName ?? agencyName),
		`${words.request(person.name, date(person.dateOfBirth), facts.intervention)} ${words.language[person.language]}`,
		words.questions.join('\n'),
		words.answer(facts.answerBy === null ? null : date(facts.answerBy)),
		[
			officer && words.contact(officer.name, officer.telephone),
			manager && words.manager(manager.name, manager.telephone)
		]
			.filter((sentence) => sentence !== null)
			.join(' '),
		words.thanks,
		[officer?.name, team, ...(office ? [office.name, ...office.lines, office.postcode] : [])]
			.filter((line) => Boolean(line))
			.join('\n')
	];
	return { subject: words.subject(facts.intervention), body: paragraphs.join('\n\n') };
}
