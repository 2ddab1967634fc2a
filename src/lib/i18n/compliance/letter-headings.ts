import type { DecisionOutcome, LetterPart } from '#lib/domain/compliance/vocabulary.ts';
import type { InEveryLanguage } from '#lib/domain/text/language.ts';

/** What stands above a letter and above each of its parts: all that a phone needs to show one that it was given. */
export interface LetterHeadings {
	title: Record<DecisionOutcome, string>;
	heading: Record<LetterPart, string>;
}

export const letterHeadings: InEveryLanguage<LetterHeadings> = {
	en: {
		title: {
			accepted: 'Your reason is accepted',
			not_accepted: 'What was decided, and what comes next',
			more_time: 'You have more time',
			not_a_failure: 'This was our side, and we are sorry'
		},
		heading: {
			recorded: 'What we recorded',
			told: 'What you told us',
			proof: 'What proof we saw',
			decision: 'What was decided, and why',
			counts: 'How it counts',
			going_well: 'What is going well',
			we_will: 'What we will do',
			you_need: 'What you need to do',
			next_appointment: 'Your next appointment',
			disagree: 'If you do not agree'
		}
	},
	cy: {
		title: {
			accepted: 'Mae eich rheswm wedi’i dderbyn',
			not_accepted: 'Beth a benderfynwyd, a beth sy’n dod nesaf',
			more_time: 'Mae gennych fwy o amser',
			not_a_failure: 'Ein hochr ni oedd hyn, ac mae’n ddrwg gennym'
		},
		heading: {
			recorded: 'Beth wnaethom ei gofnodi',
			told: 'Beth ddywedoch chi wrthym',
			proof: 'Pa dystiolaeth a welsom',
			decision: 'Beth a benderfynwyd, a pham',
			counts: 'Sut mae’n cyfrif',
			going_well: 'Beth sy’n mynd yn dda',
			we_will: 'Beth fyddwn ni’n ei wneud',
			you_need: 'Beth sydd angen i chi ei wneud',
			next_appointment: 'Eich apwyntiad nesaf',
			disagree: 'Os nad ydych yn cytuno'
		}
	}
};
