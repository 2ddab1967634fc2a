import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import { addClosedDay, removeClosedDay } from './closed-days.ts';
import { closeOffice, createOffice, editOffice } from './offices.ts';
import { editStaffMember } from './staff-members.ts';
import { createTeam, editTeam } from './teams.ts';

/** The commands about who works where. */
export const organisationHandlers = {
	'office.create': createOffice,
	'office.edit': editOffice,
	'office.close': closeOffice,
	'office_closed_day.add': addClosedDay,
	'office_closed_day.remove': removeClosedDay,
	'team.create': createTeam,
	'team.edit': editTeam,
	'staff_member.edit': editStaffMember
} satisfies { [Type in CommandType]?: ServiceHandler<Type> };
