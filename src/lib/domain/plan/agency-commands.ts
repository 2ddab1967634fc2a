import * as z from 'zod/mini';
import { areaSetting } from '#lib/domain/organisation/area-setting.ts';
import { choicesOf, line, wholeNumber, words } from '#lib/domain/text/checked.ts';
import { ReferralState } from './referral.ts';
import { AreaOfNeed, SequencingSetting } from './vocabulary.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';

const someWords = words.check(z.refine((text) => text !== '', 'words_missing'));
const someLine = line.check(z.refine((text) => text !== '', 'name_missing'));
const optionalDay = z.nullable(LocalDate);
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
	usualWaitDays: z.nullable(z.int().check(z.minimum(0), z.maximum(1_000)))
};
export const CreateAgency = z.object(agencyContent);
export const EditAgency = z.object({ agencyId: Identifier, version: wholeNumber, ...agencyContent });
export const ArchiveAgency = z.object({ agencyId: Identifier, version: wholeNumber, archived: z.boolean() });

/** What somebody who cannot get one thing here can get instead; known to practitioners, entered by them. */
export const AddAlternative = z.object({
	area: AreaOfNeed,
	insteadOf: line.check(z.refine((text) => text !== '', 'words_missing')),
	words: someWords
});
export const WithdrawAlternative = z.object({ alternativeId: Identifier });

const referralFacts = {
	state: ReferralState,
	/** The day it came to this state. */
	on: LocalDate,
	/** For staff; needed for every end but `completed`. */
	reason: words,
	nextCheckOn: optionalDay,
	/** When the agency says it starts. */
	expectedOn: optionalDay,
	/** What there is meanwhile or in its place. The person reads it. */
	instead: z.nullable(line)
};
export const MakeReferral = z
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
	);
export const UpdateReferral = z.object({
	referralId: Identifier,
	version: wholeNumber,
	...referralFacts,
	/** True where this is what the agency told us. */
	agencyReported: z.boolean()
});

export const SetSequencingPolicy = z.object({ setting: SequencingSetting, ...areaSetting });
