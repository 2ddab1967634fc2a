import { agencyNameIn } from '#lib/domain/plan/agency-name.ts';
import { linesOnce } from '#lib/domain/organisation/address-lines.ts';
import type { CaseContacts } from '#lib/domain/people/case-contacts.ts';
import type { Language } from '#lib/domain/text/language.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { languageWords } from '#lib/i18n/language-words.ts';

/** What an agency needs to know to answer; nothing of the offence, of risk or of anybody else. */
export interface ReferralLetterFacts {
	agency: { name: string; nameCy?: string | null; contactName: string | null; address: string[] };
	person: { name: string; dateOfBirth: LocalDate; language: Language };
	intervention: string;
	/** The day an answer is hoped for. */
	answerBy: LocalDate | null;
	/** Where they answer without an account: secret, and of this referral alone. */
	replyAddress?: string | null;
	contacts: CaseContacts;
	today: LocalDate;
}

export interface ReferralLetter {
	subject: string;
	/** Plain text, a blank line between paragraphs: for an e-mail as for paper. */
	body: string;
}

export interface ReferralLetterText {
	subject(intervention: string): string;
	dear(name: string): string;
	request(person: string, born: string, intervention: string): string;
	answer(by: string | null): string;
	questions: [heading: string, ...lines: string[]];
	link(address: string): string;
	contact(name: string, telephone: string | null): string;
	/** Where the officer is away. */
	manager(name: string, telephone: string | null): string;
	thanks: string;
}

/** One referral as a letter or an e-mail, in the agency's language. */
export function referralLetter(
	facts: ReferralLetterFacts,
	language: Language,
	words: ReferralLetterText
): ReferralLetter {
	const { agency, person, contacts } = facts;
	const { officer, manager, office, team } = contacts;
	const agencyName = agencyNameIn(language, agency);
	const date = (day: LocalDate) => formatDate(language, day, '');
	const paragraphs = [
		[agencyName, ...linesOnce({ name: agencyName, lines: agency.address })].join('\n'),
		date(facts.today),
		words.dear(agency.contactName ?? agencyName),
		`${words.request(person.name, date(person.dateOfBirth), facts.intervention)} ${languageWords[person.language][language].spokenTo}`,
		words.questions.join('\n'),
		words.answer(facts.answerBy === null ? null : date(facts.answerBy)),
		...(facts.replyAddress ? [words.link(facts.replyAddress)] : []),
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
