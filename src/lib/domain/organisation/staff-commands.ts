import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { line, someLine, someLineOr, wholeNumber as version } from '#lib/domain/text/checked.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { ahead } from '#lib/domain/time/typed-day.ts';
import { areaSetting } from './area-setting.ts';
import { OpeningHours } from './opening-hours.ts';
import { ReplySetting } from './reply-setting.ts';
import { isStaffCode } from './staff-code.ts';

const optionalLine = z.nullable(line);
const name = someLineOr('name_missing');

const officeContent = {
	name,
	address: z.array(line).check(z.maxLength(6, 'too_many_lines')),
	postcode: optionalLine,
	telephone: optionalLine,
	openingHours: OpeningHours
};

const teamContent = { name, officeId: z.nullable(Identifier) };

/** By whoever runs the service, on a page or on the server itself. */
const by = ['administrator', 'system'] as const;

/** Who works where. `version` is the one that was looked at, as of plans. */
export const organisationStaffCommands = {
	'office.create': staffCommand({
		by,
		payload: z.object(officeContent),
		overwritesNothing: 'adds an office'
	}),
	'office.edit': staffCommand({
		by,
		payload: z.object({ officeId: Identifier, version, ...officeContent })
	}),
	/** Closed for good, or open again. */
	'office.close': staffCommand({
		by,
		payload: z.object({ officeId: Identifier, version, closed: z.boolean() })
	}),
	'office_closed_day.add': staffCommand({
		by,
		payload: z.object({ officeId: Identifier, closedOn: LocalDate, reason: someLine }),
		days: ({ closedOn }) => [ahead('closedOn', closedOn)],
		overwritesNothing: 'adds a day; one that is there is refused'
	}),
	'office_closed_day.remove': staffCommand({
		by,
		payload: z.object({ officeId: Identifier, closedDayId: Identifier }),
		overwritesNothing: 'by its own id, once only'
	}),
	'team.create': staffCommand({
		by,
		payload: z.object(teamContent),
		overwritesNothing: 'adds a team'
	}),
	'team.edit': staffCommand({
		by,
		payload: z.object({ teamId: Identifier, version, ...teamContent })
	}),
	/** How soon an area answers people. */
	'reply_setting.set': staffCommand({ by, payload: z.object({ setting: ReplySetting, ...areaSetting }) }),
	/** What is written of somebody of the staff; how they sign in is no command (docs/decisions/006). */
	'staff_member.edit': staffCommand({
		by,
		payload: z.object({
			practitionerId: Identifier,
			version,
			forename: name,
			surname: name,
			telephone: optionalLine,
			teamId: z.nullable(Identifier),
			/** As it is kept: `staffCodeFrom`. */
			staffCode: z.nullable(z.string().check(z.refine(isStaffCode, 'staff_code_unreal')))
		})
	})
};
