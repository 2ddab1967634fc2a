import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';

const id = newIdentifier;

const shut = null;
const nineToFive = { opens: '09:00', closes: '17:00' };

export const highStreet = {
	name: 'Millbridge office',
	address: ['1 High Street', 'Millbridge'],
	postcode: 'ZZ1 1AA',
	telephone: '01632 960100',
	openingHours: [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, shut, shut]
} satisfies PayloadOf<'office.create'>;

export const organisationPayloads = {
	'office.create': highStreet,
	'office.edit': { officeId: id(), version: 1, ...highStreet },
	'office.close': { officeId: id(), version: 1, closed: true },
	'office_closed_day.add': { officeId: id(), closedOn: '2030-12-27', reason: 'The heating is mended' },
	'office_closed_day.remove': { officeId: id(), closedDayId: id() },
	'team.create': { name: 'Harbour team', officeId: null },
	'team.edit': { teamId: id(), version: 1, name: 'Harbour team', officeId: null },
	'staff_member.edit': {
		practitionerId: id(),
		version: 1,
		forename: 'Bo',
		surname: 'New',
		telephone: null,
		teamId: null,
		staffCode: 'N01A001'
	}
} satisfies { [Type in CommandType]?: PayloadOf<Type> };
