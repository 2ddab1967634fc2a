import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { line, someLineOr, wholeNumber } from '#lib/domain/text/checked.ts';
import { LONGEST_LINE } from '#lib/domain/text/bounds.ts';
import { oneLine } from '#lib/domain/text/clean-text.ts';
import { Language } from '#lib/domain/text/language-schema.ts';
import { LocalDate, OptionalDay } from '#lib/domain/time/date-schema.ts';
import { behind, eitherWay } from '#lib/domain/time/typed-day.ts';
import { caseNumberFrom, typedCaseNumber } from './case-number.ts';
import { fullName } from './full-name.ts';
import { OrderKind, RequirementKind } from './vocabulary.ts';

/*
 * A case by hand: who somebody is, their orders and requirements, by whoever holds the case or leads their team. What an import says
 * later is merged field by field (docs/decisions/072-a-case-by-hand.md).
 */

/** As it was typed, where it is none: one that stands from before may stay. */
const TypedNumber = z.string('case_number_unreal').check(
	z.overwrite((text) => typedCaseNumber(text) ?? oneLine(text)),
	z.maxLength(LONGEST_LINE, 'case_number_unreal')
);
const CaseNumber = TypedNumber.check(z.refine((text) => caseNumberFrom(text) === text, 'case_number_unreal'));

const person = {
	crn: CaseNumber,
	forename: line,
	surname: line,
	/** Left empty: the forename. */
	preferredName: line,
	dateOfBirth: LocalDate,
	language: Language
};
const hasAName = z.refine<{ forename: string; surname: string }>((names) => fullName(names) !== '', {
	error: 'name_missing',
	path: ['forename']
});

const order = {
	orderKind: OrderKind,
	title: someLineOr('name_missing'),
	startDate: OptionalDay,
	endDate: OptionalDay
};

/** Hours may be counted in halves. */
const quantity = z
	.number('number_unreal')
	.check(z.minimum(0, 'number_unreal'), z.maximum(1_000_000, 'number_unreal'));

const requirement = {
	requirementKind: RequirementKind,
	title: someLineOr('name_missing'),
	/** On one line; empty where there is nothing to add. */
	detail: line,
	measureUnit: z.nullable(z.enum(['days', 'hours', 'sessions', 'months'])),
	measureRequired: z.nullable(quantity),
	measureCompleted: z.nullable(quantity),
	startDate: OptionalDay,
	endDate: OptionalDay
};

interface Days {
	startDate: string | null;
	endDate: string | null;
	endedOn?: string | null;
}
const isNotBefore = (day: string | null | undefined, start: string | null) =>
	day == null || start === null || day >= start;
const endsAfterItBegan = z.refine<Days>(({ startDate, endDate }) => isNotBefore(endDate, startDate), {
	error: 'end_before_start',
	path: ['endDate']
});
const endedAfterItBegan = z.refine<Days>(({ startDate, endedOn }) => isNotBefore(endedOn, startDate), {
	error: 'end_before_start',
	path: ['endedOn']
});
const isMeasuredWhole = z.refine<{
	measureUnit: string | null;
	measureRequired: number | null;
	measureCompleted: number | null;
}>(
	({ measureUnit, measureRequired, measureCompleted }) =>
		(measureUnit === null) === (measureRequired === null) &&
		(measureUnit !== null || measureCompleted === null),
	{ error: 'measure_incomplete', path: ['measureRequired'] }
);

/** `system`: an operator on the machine, for a script or where nobody of the team can. */
const by = ['practitioner', 'manager', 'system'] as const;
const ranFor = ({ startDate, endDate }: Days) => [
	eitherWay('startDate', startDate),
	eitherWay('endDate', endDate)
];

export const caseworkCommands = {
	/** `practitionerId`: who is to hold the case, where a manager says so; a practitioner holds it themselves. */
	'person.add': staffCommand({
		by,
		payload: z.object({ ...person, practitionerId: z.nullable(Identifier) }).check(hasAName),
		days: ({ dateOfBirth }) => [behind('dateOfBirth', dateOfBirth)],
		overwritesNothing: 'adds a person'
	}),
	'person.correct': staffCommand({
		by,
		payload: z
			.object({ personId: Identifier, version: wholeNumber, ...person, crn: TypedNumber })
			.check(hasAName),
		days: ({ dateOfBirth }) => [behind('dateOfBirth', dateOfBirth)]
	}),
	'order.add': staffCommand({
		by,
		payload: z.object({ personId: Identifier, ...order }).check(endsAfterItBegan),
		days: ranFor,
		endsWithDeath: true,
		overwritesNothing: 'adds an order'
	}),
	/** With `endedOn` it has ended; null takes that back. */
	'order.correct': staffCommand({
		by,
		payload: z
			.object({ orderId: Identifier, version: wholeNumber, ...order, endedOn: OptionalDay })
			.check(endsAfterItBegan, endedAfterItBegan),
		days: (payload) => [...ranFor(payload), behind('endedOn', payload.endedOn)]
	}),
	/** For one that was entered by mistake: what came from the case system, or holds something, stays. */
	'order.remove': staffCommand({
		by,
		payload: z.object({ orderId: Identifier, version: wholeNumber })
	}),
	'requirement.add': staffCommand({
		by,
		payload: z.object({ orderId: Identifier, ...requirement }).check(endsAfterItBegan, isMeasuredWhole),
		days: ranFor,
		endsWithDeath: true,
		overwritesNothing: 'adds a requirement'
	}),
	/** `endedOn` may be unknown where it has ended. */
	'requirement.correct': staffCommand({
		by,
		payload: z
			.object({
				requirementId: Identifier,
				version: wholeNumber,
				...requirement,
				ended: z.boolean(),
				endedOn: OptionalDay
			})
			.check(endsAfterItBegan, endedAfterItBegan, isMeasuredWhole),
		days: (payload) => [...ranFor(payload), behind('endedOn', payload.endedOn)]
	}),
	'requirement.remove': staffCommand({
		by,
		payload: z.object({ requirementId: Identifier, version: wholeNumber })
	})
};
