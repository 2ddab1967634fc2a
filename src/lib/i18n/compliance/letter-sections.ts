import type { ContactText } from '#lib/i18n/people/contact-lines.en.ts';
import type { ContactAttempt, LetterFacts, ReportedBefore } from '#lib/domain/compliance/letter-facts.ts';
import type { LetterParagraph } from '#lib/domain/compliance/letter.ts';
import type { LetterPart } from '#lib/domain/compliance/vocabulary.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { formatTime } from '#lib/i18n/dates.ts';
import { contactLines } from '#lib/i18n/people/contact-lines.ts';
import type { ObstaclesText } from '#lib/i18n/reports/person-obstacles.en.ts';
import { disagreeEntries } from '#lib/policy/compliance/disagree.ts';
import { statutoryText } from '#lib/policy/compliance/statutory-warning.ts';
import type { LetterText } from './letter.en.ts';

/** What every section is written with. */
export interface LetterWords {
	language: Language;
	text: LetterText;
	categories: ObstaclesText['category'];
	contacts: ContactText;
	/** A day, weekday first, with its year where that is not this year. */
	date: (date: LocalDate) => string;
}

type Section = (facts: LetterFacts, words: LetterWords) => LetterParagraph[];

function ours(...sentences: (string | false | null)[]): LetterParagraph {
	return { by: 'service', text: sentences.filter((sentence) => typeof sentence === 'string').join(' ') };
}

/** Somebody's words, under a sentence of ours that says whose; nothing where they wrote none. */
function theirs(
	by: 'officer' | 'service_user',
	introduction: string | null,
	text: string
): LetterParagraph[] {
	if (text.trim() === '') return [];
	return [...(introduction === null ? [] : [ours(introduction)]), { by, text }];
}

const recorded: Section = ({ preferredName, event, orderName }, { text, date }) => {
	const facts = theirs('officer', text.recordedFacts, event.facts);
	return [
		ours(
			text.recorded[event.kind](preferredName, date(event.occurredOn)),
			orderName !== null && text.underOrder(orderName)
		),
		...(facts.length > 0 ? facts : [ours(text.nothingMoreRecorded)])
	];
};

function toldOnce(
	told: ReportedBefore,
	introduction: string,
	{ text, categories, date }: LetterWords
): LetterParagraph[] {
	const labels = told.categories.map((category) => `“${categories[category]}”`).join(', ');
	const about = [
		labels !== '' && text.told.chose(labels),
		...told.wishes.map((wish) => text.told[wish])
	].filter((sentence) => typeof sentence === 'string');
	return [
		ours(
			introduction,
			told.ofTimeAlone === true && text.told.thisTime,
			told.ofTimeBefore === true && text.told.timeBefore,
			told.by === 'practitioner' && text.told.writtenForYou
		),
		...theirs('service_user', null, told.words),
		...(about.length > 0 ? [ours(...about)] : []),
		...(told.unanswered?.promisedBy ? [ours(text.told.promised(date(told.unanswered.promisedBy)))] : [])
	];
}

function tries(attempts: readonly ContactAttempt[], { text, date }: LetterWords): LetterParagraph[] {
	return attempts.map(({ channel, on }) => ours(text.attempt[channel](date(on))));
}

function isHeard({ accounts, earlierReports }: LetterFacts): boolean {
	return accounts.length + earlierReports.length > 0;
}

/** When it was said, and when it came where that was another day. */
function toldWhen(
	{ tappedOn, arrivedOn }: ReportedBefore,
	said: (on: string) => string,
	{ text, date }: LetterWords
): string {
	if (tappedOn === null) return `${text.told.undated} ${text.told.arrived(date(arrivedOn))}`;
	return tappedOn === arrivedOn
		? said(date(tappedOn))
		: `${said(date(tappedOn))} ${text.told.arrived(date(arrivedOn))}`;
}

const told: Section = (facts, words) => {
	const { text } = words;
	if (!isHeard(facts)) {
		// An apology asks for nothing, not even for their side.
		if (facts.decision.outcome === 'not_a_failure') return [ours(text.told.noNeed)];
		return [ours(text.told.nothing), ...tries(facts.attempts, words), ours(text.told.stillOpen)];
	}
	// What nobody had answered stands first, and that it is ours is said once of all of it.
	const last = facts.earlierReports.findLastIndex(({ unanswered }) => unanswered !== undefined);
	return [
		...facts.earlierReports.flatMap((report, index) => [
			...toldOnce(report, toldWhen(report, text.told.before, words), words),
			...(index === last ? [ours(text.told.unanswered)] : [])
		]),
		...facts.accounts.flatMap((account) =>
			toldOnce(account, toldWhen(account, text.told.after, words), words)
		),
		ours(text.told.thanks)
	];
};

const proof: Section = ({ decision }, { text }) => {
	const seen = theirs('officer', text.proofSeen, decision.proofSeen);
	return seen.length > 0 ? seen : [ours(text.noProof)];
};

/** Nobody's words but the law's, unless the officer put own words around them. */
function lawOrOfficer(written: string, law: string | undefined): LetterParagraph[] {
	if (written.trim() === '') return [];
	return [{ by: written === law ? 'service' : 'officer', text: written }];
}

function statutory({ decision, orderKind }: LetterFacts, { text, language }: LetterWords): LetterParagraph[] {
	if (decision.action !== 'warning' || decision.statutory === null) return [];
	const law = statutoryText(orderKind, language);
	return [
		...theirs('officer', text.circumstancesOfBreach, decision.statutory.circumstances),
		...lawOrOfficer(decision.statutory.unacceptable, law?.unacceptable)
	];
}

function outcomeOf(facts: LetterFacts, text: LetterText): LetterParagraph {
	const { outcome, acceptedReason, action, closedBecause } = facts.decision;
	if (closedBecause !== null) return ours(text.closed[closedBecause]);
	if (outcome === 'not_accepted') {
		const answer = isHeard(facts) ? text.notAccepted.heard : text.notAccepted.unheard;
		return ours(answer, action && text.action[action]);
	}
	const reason = outcome === 'accepted' && acceptedReason !== null && text.acceptedReason[acceptedReason];
	return ours(text.outcome[outcome], reason);
}

const decision: Section = (facts, words) => {
	const { text, date } = words;
	const { reasons, opinion, circumstances } = facts.decision;
	return [
		outcomeOf(facts, text),
		...statutory(facts, words),
		...theirs('officer', text.takenIntoAccount, circumstances),
		...theirs('officer', text.reasons, reasons),
		...theirs('officer', text.opinion, opinion),
		ours(
			text.decidedBy(facts.decidedBy, date(facts.today)),
			facts.countersignedBy !== null && text.countersignedBy(facts.countersignedBy),
			text.notByComputer
		)
	];
};

function countsOnceNotAccepted(facts: LetterFacts, { text, date, language }: LetterWords): LetterParagraph[] {
	const { counts } = text;
	switch (facts.decision.action) {
		case 'warning':
			return [
				...lawOrOfficer(
					facts.decision.statutory?.liable ?? '',
					statutoryText(facts.orderKind, language)?.liable
				),
				ours(facts.warningUntil === null ? counts.warning : counts.warningUntil(date(facts.warningUntil)))
			];
		case 'referral':
			return [ours(counts.referral)];
		case 'licence_letter':
			return [ours(counts.licenceLetter)];
		case 'discussion':
		case 'more_contact':
		case 'extra_conditions':
		case 'recall_consideration':
			return [ours(counts.licence)];
		case 'no_further_action':
		case null:
			return [ours(counts.nothing)];
	}
}

/** A service issue stands as ours; what was no failure, or a mistake of ours, is taken off the record. */
function onOurRecord({ decision: { closedBecause } }: LetterFacts, text: LetterText): string {
	const isPutRight = closedBecause === 'recorded_by_mistake' || closedBecause === 'not_a_failure';
	return isPutRight ? text.counts.putRight : text.counts.ourRecord;
}

const counts: Section = (facts, words) => {
	const { text } = words;
	switch (facts.decision.outcome) {
		case 'accepted':
			return [ours(text.counts.never)];
		case 'not_a_failure':
			return [ours(text.counts.never, onOurRecord(facts, text))];
		case 'more_time':
			return [ours(text.counts.moreTime)];
		case 'not_accepted':
			return countsOnceNotAccepted(facts, words);
	}
};

const goingWell: Section = ({ decision }, { text }) => {
	const words = theirs('officer', null, decision.goingWell);
	return words.length > 0 ? words : [ours(text.nothingGoingWell)];
};

const weWill: Section = ({ decision, orderKind, officerName }, { text }) => {
	const words = theirs('officer', null, decision.weWill);
	const outcome = decision.closedBecause === 'not_a_failure' ? 'accepted' : decision.outcome;
	const usual = ours(text.weWill[outcome](officerName));
	return [ours(text.aim[orderKind]), ...(words.length > 0 ? words : [usual])];
};

const youNeed: Section = ({ decision }, { text, date }) => {
	if (decision.outcome === 'not_a_failure') return [ours(text.youNeed.nothing)];
	const words = theirs('officer', null, decision.youNeed);
	if (decision.outcome === 'more_time') {
		const { moreTimeUntil } = decision;
		const ask = moreTimeUntil === null ? text.youNeed.tellUs : text.youNeed.tellUsBy(date(moreTimeUntil));
		return [ours(ask), ...words];
	}
	if (words.length > 0) return words;
	return [ours(decision.outcome === 'accepted' ? text.youNeed.nothingMore : text.youNeed.comeNextTime)];
};

const nextAppointment: Section = ({ nextAppointment: next, officerName }, { text, date, language }) => {
	if (next === null) return [ours(text.noneSet(officerName))];
	return [
		ours(
			text.nextAppointment(date(localDate(next.startsAt)), formatTime(language, next.startsAt)),
			next.placeName !== null && text.nextPlace(next.placeName)
		)
	];
};

/** The ways that are always open, and those that one action brings with it. */
function routesFor({ decision: { outcome, action } }: LetterFacts): string[] {
	const taken = outcome === 'not_accepted' ? action : null;
	return [
		'disagree-safe',
		'disagree-look-again',
		...(taken === 'warning' ? ['disagree-warning'] : []),
		...(taken === 'referral' ? ['disagree-court'] : []),
		...(taken === 'recall_consideration' ? ['disagree-recall'] : []),
		'disagree-complain',
		'disagree-ombudsman'
	];
}

const disagree: Section = (facts, { text, contacts, language }) => {
	const routes = routesFor(facts).flatMap((id) =>
		disagreeEntries.filter((entry) => entry.id === id && entry.orderKinds.includes(facts.orderKind))
	);
	return [
		ours(text.disagree),
		...routes.map((entry) => ours(...entry.text[language])),
		ours(...contactLines(facts.contacts, contacts))
	];
};

/** How each part is written. None is ever left out: a part with nothing to say says so. */
export const letterSections: Record<LetterPart, Section> = {
	recorded,
	told,
	proof,
	decision,
	counts,
	going_well: goingWell,
	we_will: weWill,
	you_need: youNeed,
	next_appointment: nextAppointment,
	disagree
};
