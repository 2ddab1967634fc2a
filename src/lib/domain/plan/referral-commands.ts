import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { areaSetting } from '#lib/domain/organisation/area-setting.ts';
import {
	choicesOf,
	line,
	numberBetween,
	someWords,
	wholeNumber as version,
	words
} from '#lib/domain/text/checked.ts';
import { LocalDate, OptionalDay } from '#lib/domain/time/date-schema.ts';
import { ahead, behind } from '#lib/domain/time/typed-day.ts';
import { agencyReplyCommands } from './agency-reply-commands.ts';
import { ReferralState } from './referral.ts';
import { AreaOfNeed, SequencingSetting } from './vocabulary.ts';

const someLine = line.check(z.refine((text) => text !== '', 'name_missing'));
const optionalLine = z.nullable(line);

const agencyContent = {
	name: someLine,
	/** Where it has one; left out, it stays as it is. */
	nameCy: z.optional(optionalLine),
	contactName: optionalLine,
	telephone: optionalLine,
	email: optionalLine,
	address: z.array(line).check(z.maxLength(6)),
	/** What it delivers, a line each. */
	offers: z.array(line).check(z.maxLength(30)),
	areas: choicesOf(AreaOfNeed),
	/** Where it works, in words. */
	covers: line,
	/** Languages it works in, by their own names. */
	languages: z.array(line).check(z.maxLength(20)),
	/** How long people usually wait, in days; null where nobody knows. */
	usualWaitDays: z.nullable(numberBetween(0, 1_000))
};

const referralFacts = {
	state: ReferralState,
	/** The day it came to this state. */
	on: LocalDate,
	/** For staff; needed for every end but `completed`. */
	reason: words,
	nextCheckOn: OptionalDay,
	/** When the agency says it starts. */
	expectedOn: OptionalDay,
	/** What there is meanwhile or in its place. The person reads it. */
	instead: z.nullable(line)
};

interface ReferralDays {
	on: string;
	nextCheckOn: string | null;
	expectedOn: string | null;
}

const referralDays = ({ on, nextCheckOn, expectedOn }: ReferralDays) => [
	behind('on', on),
	ahead('nextCheckOn', nextCheckOn),
	ahead('expectedOn', expectedOn)
];

/** Referrals, the agencies they go to, and what an area sets for plans. */
export const referralCommands = {
	...agencyReplyCommands,
	'referral.make': staffCommand({
		by: ['practitioner'],
		payload: z
			.object({
				personId: Identifier,
				stepId: z.nullable(Identifier),
				intervention: someLine,
				/** One that is on the list, or a name as text. */
				agencyId: z.nullable(Identifier),
				agencyName: optionalLine,
				...referralFacts
			})
			.check(
				z.refine(
					({ state, agencyId, agencyName }) =>
						agencyId !== null || !!agencyName || state === 'to_be_made' || state === 'not_available_in_area',
					'agency_missing'
				)
			),
		days: referralDays,
		endsWithDeath: true,
		overwritesNothing: 'adds a referral'
	}),
	'referral.update': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			referralId: Identifier,
			version,
			...referralFacts,
			/** True where this is what the agency told us. */
			agencyReported: z.boolean()
		}),
		days: referralDays,
		mayStandOverdue: true
	}),
	/** What somebody who cannot get one thing here can get instead; known to practitioners, entered by them. */
	'alternative.add': staffCommand({
		by: ['practitioner'],
		payload: z.object({
			area: AreaOfNeed,
			insteadOf: line.check(z.refine((text) => text !== '', 'words_missing')),
			words: someWords
		}),
		overwritesNothing: 'adds one'
	}),
	'alternative.withdraw': staffCommand({
		by: ['practitioner'],
		payload: z.object({ alternativeId: Identifier }),
		overwritesNothing: 'by its own id'
	}),
	'agency.create': staffCommand({
		by: ['administrator', 'system'],
		payload: z.object(agencyContent),
		overwritesNothing: 'adds an agency'
	}),
	'agency.edit': staffCommand({
		by: ['administrator', 'system'],
		payload: z.object({ agencyId: Identifier, version, ...agencyContent })
	}),
	'agency.archive': staffCommand({
		by: ['administrator', 'system'],
		payload: z.object({ agencyId: Identifier, version, archived: z.boolean() })
	}),
	'sequencing_policy.set': staffCommand({
		by: ['administrator', 'system'],
		payload: z.object({ setting: SequencingSetting, ...areaSetting })
	})
};
